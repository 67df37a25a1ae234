// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/nutrient_layout.h"
#include "sample_charts.h"

#include <algorithm>
#include <doctest/doctest.h>

using namespace osteon;

namespace {

std::vector<QRectF> textBoxes(const NutrientLayout &layout)
{
    std::vector<QRectF> boxes;
    for (const auto &level : {layout.lower, layout.limit, layout.tick}) {
        if (level && level->figure) {
            boxes.push_back(level->figure->box);
        }
    }
    for (const PlacedText &figure : layout.quietFigures) {
        boxes.push_back(figure.box);
    }
    for (const PlacedBar &bar : layout.bars) {
        for (const auto &text : {bar.value, bar.day}) {
            if (text) {
                boxes.push_back(text->box);
            }
        }
        if (!bar.mark.isEmpty()) {
            boxes.push_back(bar.mark);
        }
    }
    return boxes;
}

void checkNothingOverlaps(const std::vector<QRectF> &boxes)
{
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t k = i + 1; k < boxes.size(); ++k) {
            CHECK_FALSE(boxes[i].intersects(boxes[k]));
        }
    }
}

bool crosses(const PlacedLevel &level, const QRectF &box)
{
    return std::ranges::any_of(level.parts, [&](const QLineF &part) {
        return part.y1() > box.top() && part.y1() < box.bottom() && part.x1() < box.right() &&
               part.x2() > box.left();
    });
}

NutrientLayout layOutAt(const NutrientChart &chart, double width, double height, int fontSize = 13)
{
    return layOut(chart, {10, 20, width, height}, sample::chartOptions(fontSize));
}

} // namespace

TEST_CASE("No labels overlap or leave the chart at any size and text size")
{
    NutrientChart gaps = sample::fullWeek();
    for (NutrientBar &bar : gaps.bars) {
        bar.state = BarState::noRecord;
        bar.isOverLimit = false;
    }
    for (const NutrientChart &chart : {sample::fullWeek(), gaps}) {
        for (const QSizeF size : {QSizeF(260, 140), QSizeF(480, 180), QSizeF(1600, 600)}) {
            for (const int fontSize : {11, 13, 16, 26, 32}) {
                CAPTURE(size.width());
                CAPTURE(fontSize);
                const NutrientLayout layout = layOutAt(chart, size.width(), size.height(), fontSize);
                const std::vector<QRectF> boxes = textBoxes(layout);
                CHECK(boxes.size() > 3);
                checkNothingOverlaps(boxes);
                for (const QRectF &box : boxes) {
                    CHECK(liesWithin(layout.area, box));
                }
            }
        }
    }
}

TEST_CASE("Figures and names keep clear of the target line")
{
    for (const double food : {300.0, 850.0, 930.0, 990.0, 1000.0, 1010.0}) {
        CAPTURE(food);
        NutrientChart chart = sample::fullWeek();
        chart.bars[0].food = food;
        chart.bars[0].supplement = 0;
        const NutrientLayout layout = layOutAt(chart, 480, 180);
        for (const PlacedBar &bar : layout.bars) {
            if (bar.value) {
                CHECK_FALSE(crosses(layout.lower.value(), bar.value->box));
                CHECK_FALSE(crosses(layout.limit.value(), bar.value->box));
            }
        }
    }
}

TEST_CASE("A bar is as high as its amount, the supplement on top of the food")
{
    const NutrientLayout layout = layOutAt(sample::fullWeek(), 480, 180);
    const PlacedBar &bar = layout.bars.at(0);
    const double perUnit = layout.plot.height() / 2200; // the highest bar fills the scale
    CHECK(bar.food.height() == doctest::Approx(610 * perUnit));
    CHECK(bar.supplement.height() == doctest::Approx(250 * perUnit));
    CHECK(bar.supplement.bottom() == doctest::Approx(bar.food.top()));
    CHECK(bar.food.bottom() == doctest::Approx(layout.plot.bottom()));
    CHECK(layout.lower->y == doctest::Approx(layout.plot.bottom() - 1000 * perUnit));
}

TEST_CASE("A day without a record is hatched and named, never a figure")
{
    const NutrientLayout layout = layOutAt(sample::fullWeek(), 480, 180);
    const PlacedBar &gap = layout.bars.at(2);
    CHECK_FALSE(gap.hatch.isEmpty());
    CHECK(gap.food.isEmpty());
    REQUIRE(gap.value);
    CHECK(gap.value->text.startsWith("not"));
    const PlacedBar &unknown = layout.bars.at(3);
    CHECK_FALSE(unknown.hatch.isEmpty());
    REQUIRE(unknown.value);
    CHECK(unknown.value->text == "unknown");
}

TEST_CASE("A day that is still open is left empty")
{
    const PlacedBar open = layOutAt(sample::fullWeek(), 480, 180).bars.at(6);
    CHECK(open.hatch.isEmpty());
    CHECK(open.food.isEmpty());
    CHECK(open.supplement.isEmpty());
    CHECK_FALSE(open.value);
    CHECK(open.day);
}

TEST_CASE("An incomplete total is marked as an at-least")
{
    const NutrientLayout layout = layOutAt(sample::fullWeek(), 480, 180);
    CHECK(layout.bars.at(1).value->text == "≥952");
    CHECK(layout.bars.at(0).value->text == "860");
}

TEST_CASE("A passed limit has an outline and a shape, at every size")
{
    for (const QSizeF size : {QSizeF(260, 140), QSizeF(480, 180)}) {
        for (const int fontSize : {13, 32}) {
            const NutrientLayout layout = layOutAt(sample::fullWeek(), size.width(), size.height(), fontSize);
            CHECK_FALSE(layout.bars.at(4).outline.isEmpty());
            CHECK_FALSE(layout.bars.at(4).mark.isEmpty());
            CHECK(layout.bars.at(0).mark.isEmpty());
        }
    }
}

TEST_CASE("The limit is only drawn when a day comes near it")
{
    NutrientChart chart = sample::fullWeek();
    CHECK(layOutAt(chart, 480, 180).limit);
    chart.bars[4] = sample::bar(BarState::amount, "Fri", 900);
    CHECK_FALSE(layOutAt(chart, 480, 180).limit);
    chart.bars[4] = sample::bar(BarState::amount, "Fri", 1900);
    CHECK(layOutAt(chart, 480, 180).limit);
}

TEST_CASE("A limit for supplements alone outlines the supplement and draws no line")
{
    NutrientChart chart = sample::fullWeek();
    chart.limitIsForSupplements = true;
    const NutrientLayout layout = layOutAt(chart, 480, 180);
    CHECK_FALSE(layout.limit);
    CHECK(layout.bars.at(4).outline == layout.bars.at(4).supplement);
}

TEST_CASE("Day labels are shortened where they find no room")
{
    CHECK(layOutAt(sample::fullWeek(), 480, 180).bars.at(0).day->text == "Mon");
    CHECK(layOutAt(sample::fullWeek(), 260, 140, 26).bars.at(0).day->text == "M");
}

TEST_CASE("The recommended range is a band from its lower to its upper end")
{
    const NutrientLayout layout = layOutAt(sample::fullWeek(), 480, 180);
    REQUIRE(layout.band);
    CHECK(layout.band->bottom() == doctest::Approx(layout.lower->y));
    CHECK(layout.band->top() < layout.band->bottom());
}

TEST_CASE("A chart without days or bounds is laid out all the same")
{
    const NutrientLayout layout = layOutAt({}, 260, 140);
    CHECK(layout.bars.empty());
    CHECK(layout.area.contains(layout.plot));
}

TEST_CASE("Figures follow the reader's decimal comma and round half up")
{
    NutrientChart chart;
    chart.decimals = 1;
    chart.bars = {sample::bar(BarState::amount, "Mon", 31.25)};
    ChartOptions options = sample::chartOptions();
    options.locale = QLocale(QLocale::German);
    const NutrientLayout layout = layOut(chart, {0, 0, 300, 150}, options);
    CHECK(layout.bars.at(0).value->text == "31,3");
}
