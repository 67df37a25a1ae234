// SPDX-License-Identifier: GPL-3.0-or-later
// 'To close the gap': what is suggested today, why, and what one action does with it.
#include "ui/gap_view.h"

#include "storage/change.h"
#include "storage/profile_store.h"
#include "ui/open_diary.h"

using namespace osteon;
using namespace osteon::test;

namespace {

struct GapCard : OpenDiary
{
    GapView gap{diary, notice};
    WatchedModels models{gap.suggestions()};

    GapCard() { gap.load(); }

    void log(Day day, std::string_view line)
    {
        OpenDiary::log(day, line);
        passFrame();
    }

    QStringList titles() { return textsOf(*gap.suggestions(), "title"); }
    QString first(const char *role) { return valueOf(*gap.suggestions(), 0, role).toString(); }
    void takeAnticoagulant()
    {
        Profile profile = diary.profile();
        profile.takesAnticoagulant = true;
        Journal other = anotherConnection();
        Change change(other, Instant(), "profile");
        ProfileStore(other).put(change, profile);
        change.commit();
        diary.poll();
        passFrame();
    }
};

} // namespace

TEST_CASE_FIXTURE(GapCard, "Nothing is suggested on a day without an entry, nor on one that is complete")
{
    CHECK_FALSE(gap.hasSuggestions());
    log(today, "1 banana");
    CHECK(gap.suggestions()->rowCount() == 3);
    REQUIRE(diary.setComplete(today, true));
    passFrame();
    CHECK_FALSE(gap.hasSuggestions());
}

TEST_CASE_FIXTURE(GapCard, "What the person eats comes first, with what it adds and how often it was eaten")
{
    for (const int daysAgo : {1, 3, 5, 7}) {
        log(addDays(today, -daysAgo), "1 glass kefir");
    }
    log(addDays(today, -40), "100 g sardines"); // too long ago to be a habit
    log(today, "1 banana");
    CHECK(first("title").startsWith("Kefir, 1 "));
    CHECK(first("adds").startsWith("+"));
    CHECK(first("adds").endsWith(" calcium"));
    CHECK(first("detail").contains("4 times in 30 days"));
    CHECK(first("spoken") == "Log " + first("title") + ": " + first("adds") + ", " + first("detail"));
    CHECK_FALSE(valueOf(*gap.suggestions(), 1, "detail").toString().contains("times in"));
}

TEST_CASE_FIXTURE(GapCard, "One action logs the portion with its amounts, and undo takes it back")
{
    log(today, "1 banana");
    const QString title = first("title");
    gap.log(first("key"));
    const std::vector<IntakeEntry> intake = stored().intake;
    REQUIRE(intake.size() == 2);
    CHECK(intake[1].amounts[Nutrient::calcium]);
    CHECK(intake[1].portion);
    CHECK_FALSE(intake[1].food.empty());
    CHECK(notice.text() == "Saved " + title);
    CHECK(notice.canUndo());
    notice.undo();
    CHECK(stored().intake.size() == 1);
    gap.log("no such food");
    CHECK(stored().intake.size() == 1);
}

TEST_CASE_FIXTURE(GapCard, "What one suggestion fills is no longer missing, and a full day has none")
{
    log(today, "calcium 1000 mg; D3 800 IU");
    CHECK_FALSE(gap.hasSuggestions());
    log(addDays(today, -1), "1 banana");
    CHECK_FALSE(gap.hasSuggestions());
}

TEST_CASE_FIXTURE(GapCard, "It is switched off in one action, on again in one, and both are remembered")
{
    const QString file = QString::fromStdString((folder / "window.ini").string());
    log(today, "1 banana");
    gap.setSettings(MachineSettings(file));
    REQUIRE(gap.hasSuggestions());
    gap.setOn(false);
    CHECK_FALSE(gap.hasSuggestions());
    GapView later(diary, notice);
    later.setSettings(MachineSettings(file));
    later.load();
    CHECK_FALSE(later.isOn());
    CHECK_FALSE(later.hasSuggestions());
    later.setOn(true);
    CHECK(later.hasSuggestions());
    GapView again(diary, notice);
    again.setSettings(MachineSettings(file));
    CHECK(again.isOn());
}

TEST_CASE_FIXTURE(GapCard,
                  "To somebody on an anticoagulant no leafy vegetable is suggested, however often eaten")
{
    for (const int daysAgo : {1, 2, 3, 4, 5, 6}) {
        log(addDays(today, -daysAgo), "200 g boiled spinach");
    }
    log(today, "1 banana");
    const auto hasSpinach = [this] { return !titles().filter("Spinach").isEmpty(); };
    CHECK(hasSpinach());
    takeAnticoagulant();
    CHECK_FALSE(hasSpinach());
    CHECK(gap.hasSuggestions());
}

TEST_CASE_FIXTURE(GapCard, "Over a limit, here that of sodium, nothing is suggested that has any of it")
{
    const auto saltyOnes = [this] {
        QStringList titles;
        for (const GapRow &row : gap.suggestions()->rows()) {
            if (row.entry.amounts[Nutrient::sodium].value_or(Mass()) > Mass()) {
                titles << row.title;
            }
        }
        return titles;
    };
    log(today, "1 banana");
    CHECK_FALSE(saltyOnes().isEmpty());
    log(today, "salt 7 g");
    CHECK(saltyOnes() == QStringList{});
}

TEST_CASE_FIXTURE(GapCard, "Food is not suggested for what a tablet that is due today will bring")
{
    log(today, "1 banana");
    REQUIRE(gap.hasSuggestions());
    Regimen regimen;
    regimen.versions = {RegimenVersion()};
    regimen.versions[0].from = today;
    regimen.versions[0].name = "Calcium and D3";
    regimen.versions[0].schedule.anchor = today;
    regimen.versions[0].schedule.doseSlots = {PartOfDay::morning};
    regimen.versions[0].amounts[Nutrient::calcium] = Mass::fromMilligrams(1'000);
    regimen.versions[0].amounts[Nutrient::vitaminD] = Mass::fromMicrograms(20);
    REQUIRE(diary.addRegimen(regimen));
    passFrame();
    CHECK_FALSE(gap.hasSuggestions());
}
