// SPDX-License-Identifier: GPL-3.0-or-later
// The page 'Week': the score and its reasons, the charts and their tables.
#include "ui/week_view.h"

#include "storage/profile_store.h"
#include "ui/open_diary.h"

using namespace osteon;
using namespace osteon::test;

namespace {

constexpr Day weekBefore = Day{date::year{2026}, date::month{11}, date::day{16}}; // its Monday

struct WeekPage : OpenDiary
{
    WeekView view{diary};
    WatchedModels models{view.parts(), view.charts(), view.movement()->table()};

    Chart *chart(int row) { return valueOf(*view.charts(), row, "chart").value<Chart *>(); }
    QStringList titles()
    {
        QStringList texts;
        for (int row = 0; row < view.charts()->rowCount(); ++row) {
            texts << chart(row)->title();
        }
        return texts;
    }

    /// The week of the worked example in CONTRIBUTING.md: a score of 52.
    void writeWorkedExample(Day first)
    {
        Change change(journal, Instant(), "profile");
        ProfileStore(journal).put(change, {.sex = Sex::female, .birthYear = 1960});
        change.commit();
        for (int number = 0; number < 6; ++number) {
            IntakeEntry entry;
            entry.stamp.day = addDays(first, number);
            entry.name = "Sample";
            entry.amounts[Nutrient::calcium] = Mass::fromMilligrams(500);
            if (number < 4) {
                entry.amounts[Nutrient::vitaminD] = Mass::fromMicrograms(20);
            }
            REQUIRE(diary.add({entry}));
        }
        REQUIRE(diary.setComplete(addDays(first, 6), true));
        log(first, "brisk walk 100 min");
        log(first, "weights 30 min");
    }
};

} // namespace

TEST_CASE_FIXTURE(WeekPage, "The journal is not read before the page is shown")
{
    log(today, "2 eggs");
    CHECK(view.isEmpty());
    CHECK(view.charts()->rowCount() == 0);
    view.load();
    CHECK_FALSE(view.isEmpty());
    CHECK(view.charts()->rowCount() > 0);
}

TEST_CASE_FIXTURE(WeekPage, "A week without a score says why")
{
    view.load();
    CHECK(view.score() == "");
    CHECK(view.whyNoScore() == "This week is not over yet. Its score comes when its last day is complete.");
    CHECK(view.spokenScore().startsWith("No score. This week is not over yet."));
    log(addDays(weekBefore, 2), "2 eggs");
    view.goToPreviousWeek();
    CHECK(view.score() == "");
    CHECK(view.whyNoScore().startsWith("A score needs at least 4 logged days; this week has 1 so far."));
    CHECK(view.coverage() == "1 of 7 days logged");
    CHECK(view.lastWeek() == "week before: no score");
    CHECK(view.improvement() == "");
}

TEST_CASE_FIXTURE(
    WeekPage, "The worked example has its score, its parts with reasons, and the one change that counts most")
{
    writeWorkedExample(weekBefore);
    view.load();
    CHECK(view.lastWeek() == "week before 52");
    view.goToPreviousWeek();
    CHECK(view.title() == "16 – 22 November");
    CHECK(view.score() == "52");
    CHECK(view.whyNoScore() == "");
    CHECK(view.coverage() == "7 of 7 days logged");
    CHECK(view.spokenScore() == "Score 52 of 100, 7 of 7 days logged, week before: no score");
    CHECK(textsOf(*view.parts(), "name") ==
          QStringList{"Calcium", "Vitamin D", "Magnesium", "Activity", "Strength"});
    CHECK(textsOf(*view.parts(), "percent") == QStringList{"43 %", "80 %", "0 %", "87 %", "50 %"});
    CHECK(textsOf(*view.parts(), "reason").last() == "1 of 2 days");
    CHECK(view.improvement().startsWith("What counted most: "));
    CHECK(view.improvement().contains("With it: 52 → "));
}

TEST_CASE_FIXTURE(WeekPage, "The weeks go back one by one and forward no further than this one")
{
    view.load();
    CHECK(view.title() == "23 – 29 November");
    CHECK_FALSE(view.hasNextWeek());
    view.goToNextWeek();
    CHECK(view.title() == "23 – 29 November");
    view.goToPreviousWeek();
    CHECK(view.hasNextWeek());
    CHECK(view.title() == "16 – 22 November");
    view.goToNextWeek();
    CHECK(view.title() == "23 – 29 November");
}

TEST_CASE_FIXTURE(WeekPage, "A chart that stays keeps its object, so that its open table stays open")
{
    log(today, "200 ml milk");
    view.load();
    Chart *const calcium = chart(static_cast<int>(titles().indexOf("Calcium")));
    int changes = 0;
    QObject::connect(calcium, &Chart::changed, [&changes] { ++changes; });
    log(today, "40 g cheddar; weights 30 min");
    CHECK(chart(static_cast<int>(titles().indexOf("Calcium"))) == calcium);
    CHECK(changes == 1);
    view.goToPreviousWeek();
    CHECK(chart(static_cast<int>(titles().indexOf("Calcium"))) == calcium);
}

TEST_CASE_FIXTURE(WeekPage, "A chart comes with the first entry that has an amount and goes with the last")
{
    view.load();
    CHECK_FALSE(titles().contains("Protein"));
    log(today, "200 ml milk");
    CHECK(titles().contains("Protein"));
    CHECK(titles().indexOf("Protein") > titles().indexOf("Magnesium")); // behind the mission
    notice.undo();
    CHECK_FALSE(titles().contains("Protein"));
    CHECK(titles().contains("Calcium")); // it has a target
}

TEST_CASE_FIXTURE(WeekPage, "The table of a chart says for every day what the drawing shows")
{
    log(addDays(weekBefore, 1), "100 g cheddar; calcium 300 mg");
    REQUIRE(diary.setComplete(addDays(weekBefore, 2), true));
    log(addDays(weekBefore, 3), "D3 1000 IU");
    view.load();
    view.goToPreviousWeek();
    const auto row = static_cast<int>(titles().indexOf("Calcium"));
    REQUIRE(row >= 0);
    ChartTableModel *const table = chart(row)->table();
    models.add(table);
    CHECK(chart(row)->tableHeader() == QStringList{"Day", "mg", "food", "supplements", "status"});
    REQUIRE(table->rowCount() == 7);
    CHECK(valueOf(*table, 0, "cells").toStringList() == QStringList{"Mon", "–", "–", "–", "nothing logged"});
    CHECK(valueOf(*table, 0, "spoken").toString() == "Monday, nothing logged");
    CHECK(valueOf(*table, 1, "cells").toStringList().at(3) == "300");
    CHECK(valueOf(*table, 1, "cells").toStringList().at(4) == "in range");
    CHECK(valueOf(*table, 2, "cells").toStringList().at(1) == "0"); // complete and empty
    CHECK(valueOf(*table, 3, "cells").toStringList().at(4) == "not known");
    CHECK(chart(row)->figureColumns() == QList<bool>{false, true, true, true, false});
    view.goToNextWeek(); // the same table takes over the other week
    CHECK(valueOf(*table, 6, "cells").toStringList().at(4) == "still open");
}

TEST_CASE_FIXTURE(WeekPage, "The movement chart lists its sessions in words and in its table")
{
    log(today, "walk 30 min");
    view.load();
    CHECK(view.movement()->table()->rowCount() == 1);
    CHECK(view.movement()->note() == "30 of 150 min · strength on 0 of 2 days");
    CHECK(view.movement()->spoken().contains("30 minutes"));
    CHECK(view.movement()->figureColumns() == QList<bool>{false, false, true, false, false});
    log(today, "weights 45 min");
    CHECK(view.movement()->table()->rowCount() == 2);
    CHECK(view.movement()->note() == "75 of 150 min · strength on 1 of 2 days");
    notice.undo();
    CHECK(view.movement()->table()->rowCount() == 1);
    view.goToPreviousWeek();
    CHECK(view.movement()->table()->rowCount() == 0);
    CHECK(view.movement()->details() ==
          "No movement is logged in this week.\nWeek before: no movement is logged.");
}
