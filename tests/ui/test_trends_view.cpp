// SPDX-License-Identifier: GPL-3.0-or-later
// The page 'Trends': the last weeks side by side.
#include "ui/trends_view.h"

#include "storage/change.h"
#include "storage/target_store.h"
#include "ui/open_diary.h"

#include <QTest>

#include <filesystem>

using namespace osteon;
using namespace osteon::test;

namespace {

struct TrendsPage : OpenDiary
{
    TrendsView view{diary};
    WatchedModels models{view.charts()};

    QStringList titles()
    {
        QStringList texts;
        for (int row = 0; row < view.charts()->rowCount(); ++row) {
            texts << chartAt(row)->title();
        }
        return texts;
    }
    Chart *chartAt(int row) { return valueOf(*view.charts(), row, "chart").value<Chart *>(); }
    Chart *chart(const QString &title)
    {
        REQUIRE(titles().contains(title));
        return chartAt(static_cast<int>(titles().indexOf(title)));
    }
    QStringList cells(const QString &title, int row)
    {
        return valueOf(*chart(title)->table(), row, "cells").toStringList();
    }
    std::vector<WeekBar> bars(const QString &title)
    {
        return std::get<WeeklyChart>(chart(title)->drawing()).bars;
    }

    /// On each day of the week before: 600 mg calcium from food.
    void writeWeekBefore()
    {
        for (int number = 1; number <= 7; ++number) {
            IntakeEntry entry;
            entry.stamp.day = addDays(today, -number);
            entry.name = "Sample";
            entry.amounts[Nutrient::calcium] = Mass::fromMilligrams(600);
            REQUIRE(diary.add({entry}));
        }
    }
};

} // namespace

TEST_CASE_FIXTURE(TrendsPage, "Trends of an empty journal has no chart and says so")
{
    view.load();
    CHECK(view.isEmpty());
    CHECK(view.charts()->rowCount() == 0);
    view.setWeeks(TrendsView::allWeeks);
    CHECK(view.isEmpty());
}

TEST_CASE_FIXTURE(
    TrendsPage,
    "Trends shows as many weeks as are asked for, the newest last in the drawing and first in the table")
{
    writeWeekBefore();
    view.load();
    CHECK(bars("Calcium").size() == 12);
    view.setWeeks(4);
    const auto four = bars("Calcium");
    REQUIRE(four.size() == 4);
    CHECK_FALSE(four[1].hasRecord);
    CHECK(four[2].first == doctest::Approx(600));
    CHECK_FALSE(four[3].isWhole);
    CHECK(cells("Calcium", 1) == QStringList{"16 – 22 November", "600", "1000", "600", "0", "7"});
    CHECK(cells("Calcium", 2) == QStringList{"9 – 15 November", "–", "1000", "–", "–", "0"});
    CHECK(view.coverage() == "7 of 21 days logged");
}

TEST_CASE_FIXTURE(TrendsPage, "All weeks begin with the week of the first entry")
{
    writeWeekBefore();
    log(addDays(today, -7 * 30), "2 eggs");
    view.load();
    view.setWeeks(TrendsView::allWeeks);
    CHECK(bars("Calcium").size() == 31);
    CHECK(bars("Calcium").front().hasRecord);
}

TEST_CASE_FIXTURE(TrendsPage, "A changed target is a step: earlier weeks keep the target they had")
{
    writeWeekBefore();
    Change change(journal, Instant(), "targets");
    TargetPlan plan = diary.targets().planOn(today);
    plan.uid.clear();
    plan.effectiveFrom = addDays(today, -7);
    for (TargetRule &rule : plan.rules) {
        if (rule.target.quantity == Quantity::calcium) {
            rule.target.bounds.lower = Mass::fromMilligrams(1200).nanograms();
        }
    }
    TargetStore(journal).put(change, plan);
    change.commit();
    view.load();
    view.setWeeks(4);
    CHECK(bars("Calcium")[1].lower == doctest::Approx(1000));
    CHECK(bars("Calcium")[2].lower == doctest::Approx(1200));
    CHECK(cells("Calcium", 2).at(2) == "1000");
    CHECK(cells("Calcium", 1).at(2) == "1200");
}

TEST_CASE_FIXTURE(TrendsPage, "A week whose amounts nobody knows is unknown, not zero")
{
    for (int number = 1; number <= 7; ++number) {
        IntakeEntry entry;
        entry.stamp.day = addDays(today, -number);
        entry.name = "Stew";
        REQUIRE(diary.add({entry}));
    }
    view.load();
    view.setWeeks(4);
    CHECK(bars("Calcium")[2].isUnknown);
    CHECK(cells("Calcium", 1).at(1) == "–");
    CHECK(valueOf(*chart("Calcium")->table(), 1, "spoken").toString().contains("not known"));
}

TEST_CASE_FIXTURE(TrendsPage,
                  "An entry that comes while Trends is shown is in its chart, and undo takes it out")
{
    view.load();
    view.setWeeks(4);
    log(addDays(today, -7), "brisk walk 45 min");
    CHECK(bars("Activity")[2].first == doctest::Approx(45));
    notice.undo();
    CHECK(view.isEmpty());
}

TEST_CASE("Twenty years are read beside the window and come out the same, also while entries are added")
{
    TrendsPage page;
    const Day first = addDays(page.today, -20 * 365);
    page.log(first, "200 ml milk");
    page.view.load();
    const QString before = page.view.title();
    page.view.setWeeks(TrendsView::allWeeks);
    CHECK(page.view.title() == before); // what is shown stays until the other is there
    page.log(addDays(page.today, -1), "2 eggs; walk 30 min");
    page.log(addDays(page.today, -2), "2 eggs");
    const int days = daysBetween(weekOf(first).first, page.today);
    const QString coverage = QStringLiteral("3 of %1 days logged").arg(days);
    CHECK(QTest::qWaitFor([&] { return page.view.coverage() == coverage; }));
    CHECK(page.view.title() != before);
}

TEST_CASE("A journal that is closed while twenty years are read has no other connection, and is read again")
{
    TrendsPage page;
    page.log(addDays(page.today, -20 * 365), "200 ml milk");
    page.view.load();
    page.view.setWeeks(TrendsView::allWeeks);
    bool isAlone = false;
    REQUIRE(page.diary.whileClosed(
        [&] { isAlone = !std::filesystem::exists((page.folder / "journal.osteon").string() + "-wal"); }));
    CHECK(isAlone); // the last connection takes the write-ahead log away
    CHECK(QTest::qWaitFor([&] { return page.view.coverage().startsWith("1 of"); }));
}
