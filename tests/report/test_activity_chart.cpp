// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/activity_layout.h"
#include "sample_charts.h"

#include <doctest/doctest.h>

using namespace osteon;

namespace {

ExerciseSession session(int minutes, Intensity intensity, MovementKinds kinds)
{
    ExerciseSession result;
    result.duration = std::chrono::minutes(minutes);
    result.intensity = intensity;
    result.kinds = kinds;
    return result;
}

int minutesOf(const ActivityChart &chart, ActivityKind kind)
{
    int minutes = 0;
    for (const ActivitySegment &segment : chart.segments) {
        minutes += segment.kind == kind ? segment.minutes : 0;
    }
    return minutes;
}

std::vector<ExerciseSession> mixedWeek()
{
    return {session(40, Intensity::moderate, {.weightBearing = true}),
            session(20, Intensity::vigorous, {.weightBearing = true, .resistance = true}),
            session(30, Intensity::moderate, {.resistance = true}),
            session(15, Intensity::moderate, {.balance = true}),
            session(60, Intensity::light, {.weightBearing = true})};
}

} // namespace

TEST_CASE("Each minute is in one segment, and light minutes are in none")
{
    const ActivityChart chart = activityChart(mixedWeek(), false, 150, {});
    CHECK(minutesOf(chart, ActivityKind::weightBearing) == 40);
    CHECK(minutesOf(chart, ActivityKind::weightBearingAndResistance) == 20);
    CHECK(minutesOf(chart, ActivityKind::resistance) == 30);
    CHECK(minutesOf(chart, ActivityKind::other) == 15);
    CHECK(chart.target == 150);
}

TEST_CASE("A vigorous minute counts twice where the plan says so")
{
    const ActivityChart chart = activityChart(mixedWeek(), true, {}, {});
    CHECK(minutesOf(chart, ActivityKind::weightBearingAndResistance) == 40);
    CHECK(minutesOf(chart, ActivityKind::weightBearing) == 40);
    CHECK_FALSE(chart.target);
}

TEST_CASE("A week without any activity keeps its legend, but none for 'both'")
{
    CHECK(activityChart({}, false, 150, {}).segments.size() == 3);
}

TEST_CASE("Segments stand side by side in proportion to their minutes")
{
    const ActivityLayout layout =
        layOut(activityChart(mixedWeek(), false, 150, {}), {0, 0, 480, 200}, sample::chartOptions());
    CHECK(layout.segments.at(0).width() == doctest::Approx(2 * layout.segments.at(1).width()));
    CHECK(layout.segments.at(0).right() == doctest::Approx(layout.segments.at(1).left()));
    CHECK(layout.target->center().x() > layout.segments.back().right());
}

TEST_CASE("The legend fits the height that the chart asks for, at any text size")
{
    for (const int fontSize : {13, 26, 40}) {
        for (const double width : {260.0, 480.0}) {
            const ActivityChart chart = activityChart(mixedWeek(), false, 150, {});
            const ChartOptions options = sample::chartOptions(fontSize);
            const double height = ChartPainter(options).heightFor(chart, width);
            const ActivityLayout layout = layOut(chart, {0, 0, width, height}, options);
            REQUIRE(layout.legend.size() == 4);
            for (std::size_t i = 0; i < 4; ++i) {
                CHECK(liesWithin(layout.area, layout.legend[i].text.box));
                CHECK(layout.legend[i].text.text.endsWith(QString::number(chart.segments[i].minutes)));
                CHECK((i == 0 || !layout.legend[i].text.box.intersects(layout.legend[i - 1].text.box)));
            }
        }
    }
}
