// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weekly_layout.h"
#include "sample_charts.h"

#include <doctest/doctest.h>

using namespace osteon;

namespace {

WeeklyLayout layOutBars(std::vector<WeekBar> bars, double width = 500)
{
    return layOut(WeeklyChart{std::move(bars)}, {0, 0, width, 120}, sample::chartOptions());
}

} // namespace

TEST_CASE("Vigorous minutes stand on the moderate ones")
{
    const PlacedWeek week = layOutBars({{"1 Jun", 100, 50, true, true, 150}}).weeks.at(0);
    CHECK(week.first.height() == doctest::Approx(2 * week.second.height()));
    CHECK(week.second.bottom() == doctest::Approx(week.first.top()));
}

TEST_CASE("A week without a record is hatched, a week with zero minutes is not")
{
    const WeeklyLayout layout =
        layOutBars({{"1 Jun", 0, 0, false, true, 150}, {"8 Jun", 0, 0, true, true, 150}});
    CHECK_FALSE(layout.weeks.at(0).hatch.isEmpty());
    CHECK(layout.weeks.at(1).hatch.isEmpty());
    CHECK(layout.weeks.at(1).first.isEmpty());
}

TEST_CASE("A part of a week is drawn narrower than a whole one")
{
    const WeeklyLayout layout =
        layOutBars({{"1 Jun", 60, 0, true, false, {}}, {"8 Jun", 60, 0, true, true, {}}});
    CHECK(layout.weeks.at(0).first.width() < layout.weeks.at(1).first.width());
}

TEST_CASE("The target line takes a step where the target changed")
{
    const WeeklyLayout layout = layOutBars({{"1 Jun", 60, 0, true, true, 150},
                                            {"8 Jun", 60, 0, true, true, 150},
                                            {"15 Jun", 60, 0, true, true, 200},
                                            {"22 Jun", 60, 0, true, true, {}}});
    REQUIRE(layout.levels.size() == 2);
    CHECK(layout.levels[0].y1() > layout.levels[1].y1());
    CHECK(layout.levels[1].x2() < layout.plot.right());
}

TEST_CASE("Labels of many weeks are thinned out rather than overlapping")
{
    const WeeklyLayout layout = layOutBars(std::vector<WeekBar>(32, {"22 November", 60, 0, true, true, 150}));
    const PlacedText *before = nullptr;
    int labels = 0;
    for (const PlacedWeek &week : layout.weeks) {
        if (week.label) {
            CHECK((before == nullptr || !before->box.intersects(week.label->box)));
            CHECK(liesWithin(layout.area, week.label->box));
            before = &*week.label;
            ++labels;
        }
    }
    CHECK(labels > 2);
    CHECK(labels < 32);
}
