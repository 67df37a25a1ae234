// SPDX-License-Identifier: GPL-3.0-or-later
// The page 'Today': its targets, its entries and the day it shows.
#include "ui/today_view.h"

#include "storage/intake_store.h"
#include "ui/open_diary.h"
#include "ui/views.h"

using namespace osteon;
using namespace osteon::test;

namespace {

struct TodayPage : OpenDiary
{
    TodayView view{diary, notice};
    WatchedModels models{view.line()->chips(), view.targets(), view.entries(), view.editor()->amounts()};

    void type(const char *line)
    {
        view.line()->setText(line);
        REQUIRE(view.line()->save());
    }
    QString target(const QString &name, const char *role)
    {
        return valueOf(*view.targets(), rowWith(*view.targets(), "name", name), role).toString();
    }
    QString uid(const QString &name)
    {
        return valueOf(*view.entries(), rowWith(*view.entries(), "name", name), "uid").toString();
    }
};

} // namespace

TEST_CASE_FIXTURE(TodayPage, "A day without entries has its targets with unknown amounts, not zeros")
{
    CHECK(view.isEmpty());
    CHECK(textsOf(*view.targets(), "name").mid(0, 2) == QStringList{"Calcium", "Vitamin D"});
    CHECK(target("Calcium", "amount") == "–");
    CHECK(target("Calcium", "status") == "nothing logged");
    CHECK(target("Calcium", "spoken") == "Calcium, no amount, target 1000 mg, nothing logged");
    CHECK(target("Activity", "amount") == "0 min"); // nothing done is what the week so far has
}

TEST_CASE_FIXTURE(TodayPage, "A saved line shows as entries by meal and in the totals of the targets")
{
    type("breakfast: 200 ml milk, 2 eggs; lunch: 40 g cheddar; D3 1000 IU; walk 30 min");
    CHECK_FALSE(view.isEmpty());
    CHECK(textsOf(*view.entries(), "heading") ==
          QStringList{"Breakfast", "", "Lunch", "Supplements", "Movement"});
    const int milk = rowWith(*view.entries(), "name", "Milk, whole");
    CHECK(valueOf(*view.entries(), milk, "portion").toString() == "200 ml");
    CHECK(valueOf(*view.entries(), milk, "amount").toString() == "233 mg calcium");
    CHECK(valueOf(*view.entries(), milk, "spoken").toString() == "Milk, whole, 200 ml, 233 mg calcium");
    CHECK(target("Calcium", "amount") == "at least 573 mg");
    CHECK(target("Calcium", "ofTarget") == "target 1000 mg");
    CHECK(target("Calcium", "status") == "below");
    CHECK(target("Activity", "amount") == "30 min");
    CHECK(view.unknown() == "1 item has no value for some of these.");
    CHECK(view.unknownItems() == "Vitamin D3: no value for calcium, magnesium and sodium");
}

TEST_CASE_FIXTURE(TodayPage, "What passes its limit says so in words, in shape and to the screen reader")
{
    type("calcium 2400 mg; 300 ml milk");
    CHECK(target("Calcium", "status") == "over limit");
    CHECK(target("Calcium", "statusShape") == "status-over");
    CHECK(target("Calcium", "isOver") == "true");
    CHECK(target("Calcium", "spoken") ==
          "Calcium, 2749 mg, target 1000 mg, over limit, 2400 mg from supplements");
    const int row = rowWith(*view.targets(), "name", "Calcium");
    const double filled = valueOf(*view.targets(), row, "solid").toDouble() +
                          valueOf(*view.targets(), row, "striped").toDouble();
    CHECK(filled <= 1.0);
    CHECK(valueOf(*view.targets(), row, "limit").toDouble() < filled); // the bar is beyond the mark
}

TEST_CASE_FIXTURE(TodayPage, "A deleted entry is gone from the list and the totals, and comes back whole")
{
    type("200 ml milk; 2 eggs");
    const DiaryRecord before = stored();
    view.remove(uid("Milk, whole"));
    CHECK(textsOf(*view.entries(), "name") == QStringList{"Egg"});
    CHECK(stored().intake.size() == 1);
    CHECK(notice.text() == "Deleted Milk, whole");
    notice.undo();
    CHECK(textsOf(*view.entries(), "name") == QStringList{"Milk, whole", "Egg"});
    CHECK(stored().intake == before.intake);
    view.remove("no such entry");
    CHECK(stored().intake.size() == 2);
}

TEST_CASE_FIXTURE(TodayPage, "A day is marked complete, counts as such, and is opened again")
{
    CHECK(view.coverage() == "0 of the last 7 days complete");
    view.setComplete(true);
    CHECK(view.isComplete());
    CHECK(view.cardTitle() == "Today");
    CHECK(view.coverage() == "1 of the last 7 days complete");
    CHECK(target("Calcium", "amount") == "0 mg"); // complete and empty: nothing was taken, and that is known
    CHECK(stored().completeDays == std::set<Day>{today});
    view.setComplete(false);
    CHECK_FALSE(view.isComplete());
    CHECK(target("Calcium", "amount") == "–");
    notice.undo();
    CHECK(view.isComplete());
}

TEST_CASE_FIXTURE(TodayPage, "An entry of another program appears among those that are there")
{
    type("breakfast: 2 eggs; walk 30 min");
    {
        Journal other = anotherConnection();
        IntakeEntry entry;
        entry.stamp.day = today;
        entry.meal = Meal::dinner;
        entry.name = "Kefir";
        entry.amounts[Nutrient::calcium] = Mass::fromMilligrams(300);
        Change change(other, Instant(), "log");
        IntakeStore(other).add(change, entry);
        change.commit();
    }
    diary.poll();
    CHECK(rowWith(*view.entries(), "name", "Kefir") == 1);
    CHECK(valueOf(*view.entries(), 1, "heading").toString() == "Dinner");
    CHECK(target("Calcium", "amount") == "356 mg");
}

TEST_CASE_FIXTURE(TodayPage, "After midnight the page shows the new day, and the line logs to it")
{
    type("2 eggs");
    today = addDays(today, 1);
    diary.poll();
    CHECK(view.isToday());
    CHECK(view.title() == "Tuesday, 24 November");
    CHECK(view.isEmpty());
    type("200 ml milk");
    CHECK(stored({today, today}).intake.size() == 1);
}

TEST_CASE_FIXTURE(TodayPage, "A day chosen for backdating stays when the day turns, and so does its line")
{
    view.goToPreviousDay();
    CHECK_FALSE(view.isToday());
    CHECK(view.cardTitle() == "This day");
    today = addDays(today, 1);
    diary.poll();
    CHECK(view.day() == addDays(monday, -1));
    type("2 eggs");
    const Day sunday = addDays(monday, -1);
    CHECK(stored({sunday, sunday}).intake.size() == 1);
    CHECK(textsOf(*view.entries(), "name") == QStringList{"Egg"});
}

TEST_CASE_FIXTURE(TodayPage, "The days go back one by one and forward no further than today")
{
    log(addDays(today, -1), "40 g cheddar");
    view.goToNextDay();
    CHECK(view.isToday());
    view.goToPreviousDay();
    CHECK(textsOf(*view.entries(), "name") == QStringList{"Cheddar"});
    view.goToPreviousDay();
    CHECK(view.isEmpty());
    CHECK(view.title() == "Saturday, 21 November");
    view.goToToday();
    CHECK(view.isToday());
    CHECK(view.isEmpty());
}

TEST_CASE_FIXTURE(
    TodayPage, "Amounts without a target are named below the targets, and 'at least' where some are unknown")
{
    type("200 ml milk");
    CHECK(view.alsoLogged().startsWith("Also: "));
    CHECK(view.alsoLogged().contains("protein 6"));
    CHECK_FALSE(view.alsoLogged().contains("protein at least"));
    type("D3 1000 IU");
    CHECK(view.alsoLogged().contains("protein at least 6"));
}

TEST_CASE_FIXTURE(TodayPage, "The legend names only the marks that are there")
{
    CHECK(view.legend() == "line: target · frame: range");
    type("200 ml milk");
    CHECK_FALSE(view.legend().contains("striped"));
    type("D3 1000 IU");
    CHECK(view.legend().startsWith("solid: food · striped: supplements · line: target"));
}

TEST_CASE_FIXTURE(TodayPage, "A food whose calcium nobody knows says so, and a tablet says what it has")
{
    IntakeEntry soup;
    soup.stamp.day = today;
    soup.stamp.zone = "";
    soup.name = "Soup of the house";
    soup.note = "at Anna's";
    REQUIRE(diary.add({soup}));
    type("calcium 500 mg");
    const auto amount = [this](const QString &name) {
        return valueOf(*view.entries(), rowWith(*view.entries(), "name", name), "amount").toString();
    };
    CHECK(amount("Soup of the house") == "calcium not known");
    CHECK(amount("Calcium") == "500 mg calcium");
    const int row = rowWith(*view.entries(), "name", "Soup of the house");
    CHECK(valueOf(*view.entries(), row, "note").toString() == "at Anna's");
    CHECK(valueOf(*view.entries(), row, "spoken").toString() ==
          "Soup of the house, calcium not known, note: at Anna's");
}

TEST_CASE_FIXTURE(TodayPage,
                  "One goes to any day by writing it, and a day that is none is refused at its field")
{
    log(addDays(today, -20), "40 g cheddar");
    view.chooseDay();
    CHECK(view.chosenDay()->text() == "23 Nov 2026");
    view.chosenDay()->setText("3 nov");
    REQUIRE(view.goToChosenDay());
    CHECK(view.title() == "Tuesday, 3 November");
    CHECK(textsOf(*view.entries(), "name") == QStringList{"Cheddar"});
    view.chooseDay();
    view.chosenDay()->setText("2026-11-24");
    CHECK_FALSE(view.goToChosenDay());
    CHECK(view.chosenDay()->error() == "This day is still to come.");
    CHECK(view.title() == "Tuesday, 3 November");
}

TEST_CASE("The page Today is read when it is first asked for: the window's first frame does not wait for it")
{
    OpenDiary open;
    Views views(open.diary);
    int timesMade = 0;
    QObject::connect(&views, &Views::todayMade, [&](TodayView *today) {
        CHECK(today->isEmpty());
        ++timesMade;
    });
    CHECK(timesMade == 0);
    TodayView *today = views.today();
    CHECK(views.today() == today);
    CHECK(timesMade == 1);
}
