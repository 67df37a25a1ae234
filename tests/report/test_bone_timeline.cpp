// SPDX-License-Identifier: GPL-3.0-or-later
// The time line of the bone record: where things are placed, without pixels.
#include "report/bone_timeline.h"
#include "sample_charts.h"

#include <doctest/doctest.h>

#include <QImage>

using namespace osteon;
using namespace date::literals;

namespace {

const Period twoYears{2024_y / 1 / 1, 2026_y / 1 / 1};

BoneTimelineLayout layOutWide(const BoneTimeline &timeline, double width = 800)
{
    return layOut(timeline, {0, 0, width, 0}, sample::chartOptions());
}

TimelinePoint figure(Day day, double value, const char *label = "0.941", double error = 0)
{
    return {
        .day = day, .value = value, .error = error, .label = label, .mark = Swatch::point, .joinedTo = {}};
}

BoneTimeline withStrip(std::vector<TimelinePoint> points)
{
    TimelineStrip strip{.title = "Lumbar spine", .lowest = 0.5, .highest = 1.5, .points = std::move(points)};
    return {.period = twoYears, .treatments = {}, .strips = {std::move(strip)}, .legend = {}};
}

BoneTimeline withTreatment(std::vector<OpenPeriod> periods)
{
    return {.period = twoYears,
            .treatments = {{"Anastrozole", Swatch::solid, std::move(periods)}},
            .strips = {},
            .legend = {}};
}

} // namespace

TEST_CASE("Days lie on the axis at their true distances, treatments and figures alike")
{
    BoneTimeline timeline = withStrip({figure(2024_y / 1 / 1, 1), figure(2024_y / 12 / 31, 1)});
    timeline.treatments = {{"Anastrozole", Swatch::solid, {{2024_y / 12 / 31, {}}}}};
    const BoneTimelineLayout layout = layOutWide(timeline);
    const auto &points = layout.strips.at(0).points;
    const double left = points.at(0).mark.center().x();
    const double middle = points.at(1).mark.center().x();
    const QRectF bar = layout.treatments.at(0).bars.at(0);
    CHECK(bar.left() == doctest::Approx(middle));
    CHECK((middle - left) / (bar.right() - left) == doctest::Approx(365.0 / 731.0));
}

TEST_CASE("A treatment without an end runs to the end of the axis and says so, one that was stopped does not")
{
    const BoneTimelineLayout layout =
        layOutWide(withTreatment({{2024_y / 2 / 1, 2024_y / 8 / 1}, {2025_y / 2 / 1, {}}}));
    const PlacedTreatment &treatment = layout.treatments.at(0);
    REQUIRE(treatment.bars.size() == 2);
    CHECK(treatment.bars[0].right() < treatment.bars[1].left());
    REQUIRE(treatment.openEnds.size() == 1);
    CHECK(treatment.openEnds[0].y() == doctest::Approx(treatment.bars[1].center().y()));
    CHECK(layOutWide(withTreatment({{2024_y / 2 / 1, 2024_y / 8 / 1}})).treatments.at(0).openEnds.empty());
}

TEST_CASE("A treatment of one day is wide enough to be seen, and one before the axis begins is not drawn")
{
    const auto bars =
        layOutWide(withTreatment({{2023_y / 2 / 1, 2023_y / 8 / 1}, {2025_y / 2 / 1, 2025_y / 2 / 1}}))
            .treatments.at(0)
            .bars;
    REQUIRE(bars.size() == 1);
    CHECK(bars[0].width() > 2);
}

TEST_CASE("The least significant change reaches as far up as down, and is absent where the centre gave none")
{
    const auto points =
        layOutWide(withStrip({figure(2024_y / 3 / 1, 1, "1.000", 0.05), figure(2025_y / 3 / 1, 1)}))
            .strips.at(0)
            .points;
    REQUIRE(points.at(0).error);
    CHECK(points[0].error->center().y() == doctest::Approx(points[0].mark.center().y()));
    CHECK(points[0].error->length() > 0);
    CHECK_FALSE(points.at(1).error);
}

TEST_CASE("Only what can be compared is joined by a line")
{
    BoneTimeline timeline =
        withStrip({figure(2024_y / 3 / 1, 1), figure(2025_y / 3 / 1, 0.9), figure(2025_y / 9 / 1, 0.95)});
    timeline.strips[0].points[2].joinedTo = 0;
    const PlacedStrip strip = layOutWide(timeline).strips.at(0);
    REQUIRE(strip.joints.size() == 1);
    CHECK(strip.joints[0].p1() == strip.points[0].mark.center());
    CHECK(strip.joints[0].p2() == strip.points[2].mark.center());
}

TEST_CASE("A higher value stands higher")
{
    const auto points =
        layOutWide(withStrip({figure(2024_y / 3 / 1, 0.8), figure(2025_y / 3 / 1, 1.2)})).strips.at(0).points;
    CHECK(points.at(0).mark.center().y() > points.at(1).mark.center().y());
}

TEST_CASE("Labels stay inside, touch neither each other nor a mark, and the newest is always there")
{
    std::vector<TimelinePoint> crowd;
    for (int number = 0; number < 12; ++number) {
        crowd.push_back(
            figure(addDays(2025_y / 9 / 1, 10 * number), 1 + 0.01 * number, "0.941 (T −1.0)", 0.05));
    }
    const PlacedStrip strip = layOutWide(withStrip(crowd), 320).strips.at(0);
    REQUIRE(strip.points.back().label);
    for (const PlacedPoint &point : strip.points) {
        if (!point.label) {
            continue;
        }
        CHECK(liesWithin(strip.plot, point.label->box));
        for (const PlacedPoint &other : strip.points) {
            CHECK_FALSE(point.label->box.intersects(other.mark));
            CHECK((&other == &point || !other.label || !other.label->box.intersects(point.label->box)));
        }
    }
}

TEST_CASE("A January bears the number of its year, and the months are as close as they find room")
{
    const auto textsOf = [](const BoneTimelineLayout &layout) {
        QStringList texts;
        for (const PlacedText &tick : layout.ticks) {
            texts << tick.text;
        }
        return texts;
    };
    const BoneTimeline timeline{.period = twoYears, .treatments = {}, .strips = {}, .legend = {}};
    CHECK(textsOf(layOutWide(timeline, 300)).contains("2025"));
    CHECK(textsOf(layOutWide(timeline, 1600)).size() == 2 * 25); // above and below
    const auto narrow = layOutWide(timeline, 150).ticks;
    for (std::size_t i = 1; i < narrow.size() / 2; ++i) {
        CHECK(narrow[i - 1].box.right() < narrow[i].box.left());
    }
    const BoneTimeline autumn{
        .period = {2026_y / 8 / 15, 2026_y / 11 / 20}, .treatments = {}, .strips = {}, .legend = {}};
    CHECK(textsOf(layOutWide(autumn)) == QStringList{"Sep 2026", "Oct", "Nov", "Sep 2026", "Oct", "Nov"});
}

TEST_CASE("A name takes as many lines as it needs and is not cut off")
{
    BoneTimeline timeline = withStrip({figure(2024_y / 3 / 1, 1)});
    timeline.strips[0].title = "Score of logged habits, by week";
    const PlacedStrip strip = layOutWide(timeline, 110).strips.at(0);
    REQUIRE(strip.title.size() > 1);
    QStringList lines;
    for (const PlacedText &line : strip.title) {
        CHECK(line.box.right() <= 110);
        CHECK(line.box.bottom() <= strip.plot.top());
        lines << line.text;
    }
    CHECK(lines.join(' ') == timeline.strips[0].title);
}

TEST_CASE("What a group of others had is a line through its days, on the scale of the strip")
{
    BoneTimeline timeline = withStrip({figure(2024_y / 1 / 1, 1), figure(2026_y / 1 / 1, 0.9)});
    timeline.strips[0].course = {figure(2024_y / 1 / 1, 1), figure(2024_y / 12 / 31, 0.95),
                                 figure(2026_y / 1 / 1, 0.9)};
    const PlacedStrip strip = layOutWide(timeline).strips.at(0);
    REQUIRE(strip.course.size() == 2);
    CHECK(strip.course[0].p1() == strip.points.at(0).mark.center());
    CHECK(strip.course[0].p2() == strip.course[1].p1());
    CHECK(strip.course[1].p2() == strip.points.at(1).mark.center());
}

TEST_CASE("A time line of one day, and an empty one, can be laid out and painted")
{
    const ChartPainter painter(sample::chartOptions());
    const Period oneDay{2026_y / 1 / 1, 2026_y / 1 / 1};
    BoneTimeline timeline = withStrip({figure(oneDay.first, 1)});
    timeline.period = oneDay;
    for (const BoneTimeline &one : {timeline, BoneTimeline{.period = oneDay}}) {
        const double height = painter.heightFor(one, 300);
        QImage image(300, static_cast<int>(height) + 1, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter canvas(&image);
        painter.paint(canvas, image.rect(), one);
        CHECK(height > 0);
    }
}

TEST_CASE("The height for a width holds all of it, with the legend")
{
    BoneTimeline timeline = withStrip({figure(2024_y / 3 / 1, 1)});
    const ChartPainter painter(sample::chartOptions());
    const double without = painter.heightFor(timeline, 200);
    timeline.legend = {{Swatch::point, "bone density"}, {Swatch::errorBar, "least significant change"}};
    CHECK(painter.heightFor(timeline, 200) > without);
    const BoneTimelineLayout layout = layOutWide(timeline, 200);
    CHECK(layout.ticks.back().box.bottom() <= layout.neededHeight + 0.01);
}
