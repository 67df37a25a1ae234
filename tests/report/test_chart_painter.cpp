// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart_painter.h"
#include "report/nutrient_layout.h"
#include "sample_charts.h"

#include <QImage>

#include <doctest/doctest.h>
#include <set>

using namespace osteon;

namespace {

constexpr QRgb ground = 0xff123456;

/// A picture with the chart in the middle of a ground of one colour.
template <typename Chart>
QImage painted(const Chart &chart, const QRectF &area, int fontSize = 13)
{
    const ChartOptions options = sample::chartOptions(fontSize);
    QImage image(700, 400, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    ChartPainter(options).paint(painter, area, chart);
    return image;
}

int changedPixels(const QImage &image, const QRect &box)
{
    int count = 0;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            count += image.pixel(x, y) == ground ? 0 : 1;
        }
    }
    return count;
}

int pixelsOutside(const QImage &image, const QRect &area)
{
    return changedPixels(image, image.rect()) - changedPixels(image, area);
}

ActivityChart fullActivity()
{
    using enum ActivityKind;
    return {{{weightBearing, 100, "weight-bearing"},
             {weightBearingAndResistance, 20, "weight-bearing and resistance"},
             {resistance, 30, "resistance"},
             {other, 15, "other"}},
            150};
}

} // namespace

TEST_CASE("A chart draws inside its area and nowhere else")
{
    WeeklyChart weeks;
    weeks.bars = {{"18 May", 60, 20, true, true, 150}, {"25 May", 0, 0, false, true, 150}};
    for (const int fontSize : {13, 40}) {
        for (const QRect area : {QRect(50, 60, 260, 140), QRect(40, 30, 600, 300)}) {
            CHECK(pixelsOutside(painted(sample::fullWeek(), area, fontSize), area) == 0);
            CHECK(pixelsOutside(painted(fullActivity(), area, fontSize), area) == 0);
            CHECK(pixelsOutside(painted(weeks, area, fontSize), area) == 0);
            CHECK(changedPixels(painted(sample::fullWeek(), area, fontSize), area) > 500);
        }
    }
}

TEST_CASE("A day without a record shows a hatch: some ground and some ink")
{
    const QRectF area(20, 20, 600, 300);
    const NutrientLayout layout = layOut(sample::fullWeek(), area, sample::chartOptions());
    const QImage image = painted(sample::fullWeek(), area);
    for (const std::size_t day : {2, 3}) {
        const QRect hatch = layout.bars.at(day).hatch.toRect().adjusted(2, 2, -2, -2);
        const int inked = changedPixels(image, hatch);
        CHECK(inked > hatch.width() * hatch.height() / 5);
        CHECK(inked < hatch.width() * hatch.height());
    }
}

TEST_CASE("An open day has no ink above the ground line")
{
    const QRectF area(20, 20, 600, 300);
    NutrientChart chart = sample::fullWeek();
    chart.lower.reset();
    chart.upper.reset();
    chart.limit.reset();
    chart.bars[4].isOverLimit = false;
    const NutrientLayout layout = layOut(chart, area, sample::chartOptions());
    QRect column = layout.bars.at(6).column.toRect().adjusted(0, 0, 0, -3);
    const int tick = static_cast<int>(layout.tick->y); // a hairline crosses the whole plot
    column.setTop(tick + 3);
    CHECK(changedPixels(painted(chart, area), column) == 0);
}

TEST_CASE("Food is solid and the supplement striped, so that they differ without colour")
{
    const QRectF area(20, 20, 600, 300);
    const NutrientLayout layout = layOut(sample::fullWeek(), area, sample::chartOptions());
    const QImage image = painted(sample::fullWeek(), area);
    const auto coloursIn = [&](const QRectF &box) {
        const QRect inner = box.toRect().adjusted(3, 3, -3, -3);
        std::set<QRgb> colours;
        for (int x = inner.left(); x <= inner.right(); ++x) {
            colours.insert(image.pixel(x, inner.center().y()));
        }
        return colours.size();
    };
    CHECK(coloursIn(layout.bars.at(0).food) == 1);
    CHECK(coloursIn(layout.bars.at(0).supplement) > 1);
}

TEST_CASE("The painter is handed back as it was")
{
    const ChartOptions options = sample::chartOptions();
    QImage image(300, 200, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    ChartPainter(options).paint(painter, QRectF(0, 0, 300, 200), sample::fullWeek());
    CHECK(painter.pen().color() == QColor(Qt::red));
    CHECK_FALSE(painter.hasClipping());
}
