// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bone_timeline.h"
#include "report/day_scale.h"

#include <algorithm>
#include <array>

namespace osteon {

namespace {

constexpr double linesWithRoomBelow = 4; // a lower strip has its labels above the marks alone

class TimelineLayouter
{
public:
    TimelineLayouter(const BoneTimeline &timeline, const QRectF &area, const ChartOptions &options)
        : m_timeline(timeline), m_area(area), m_text(options.font), m_locale(options.locale),
          m_radius(0.42 * m_text.capHeight()),
          m_scale(timeline.period, area.left() + 2 * m_radius, area.right() - 2 * m_radius), m_y(area.top())
    {}

    BoneTimelineLayout run();

private:
    double lineHeight() const { return m_text.lineHeight() + 2 * m_text.gap(); }
    std::vector<PlacedText> heading(const QString &name);
    void placeTicks();
    void place(const TimelineTreatment &treatment);
    void place(const TimelineStrip &strip);
    double y(const TimelineStrip &strip, const QRectF &plot, double value) const;
    std::vector<PlacedPoint> placePoints(const TimelineStrip &strip, const QRectF &plot) const;
    std::vector<QLineF> placeCourse(const TimelineStrip &strip, const QRectF &plot) const;
    static std::vector<QLineF> jointsOf(const TimelineStrip &strip, const std::vector<PlacedPoint> &points);
    void placeLabels(const TimelineStrip &strip, PlacedStrip &placed) const;
    std::optional<PlacedText> labelBeside(const QString &label, const PlacedPoint &point, const QRectF &plot,
                                          const std::vector<QRectF> &taken) const;
    void placeAxis();

    const BoneTimeline &m_timeline;
    QRectF m_area;
    ChartText m_text;
    QLocale m_locale;
    double m_radius;
    DayScale m_scale;
    double m_y; ///< the upper edge of what comes next
    BoneTimelineLayout m_result;
};

QRectF extentOf(const PlacedPoint &point)
{
    QRectF extent = point.mark;
    if (point.error) {
        extent =
            extent.united(QRectF(point.error->p1(), point.error->p2()).normalized().adjusted(-1, 0, 1, 0));
    }
    return extent;
}

BoneTimelineLayout TimelineLayouter::run()
{
    placeTicks();
    m_y += 3 * m_text.gap();
    for (const TimelineTreatment &treatment : m_timeline.treatments) {
        place(treatment);
    }
    for (const TimelineStrip &strip : m_timeline.strips) {
        place(strip);
    }
    placeAxis();
    m_result.neededHeight = m_y - m_area.top();
    return std::move(m_result);
}

/// The name of what follows below it, in as many lines as it needs.
std::vector<PlacedText> TimelineLayouter::heading(const QString &name)
{
    QStringList lines;
    for (const QString &word : name.split(QLatin1Char(' '))) {
        const QString longer = lines.isEmpty() ? word : lines.back() + QLatin1Char(' ') + word;
        if (!lines.isEmpty() && m_text.sizeOf(longer).width() <= m_area.width()) {
            lines.back() = longer;
        } else {
            lines << word;
        }
    }
    std::vector<PlacedText> placed;
    for (const QString &line : lines) {
        const QString text = m_text.elided(line, m_area.width());
        placed.push_back({text, {QPointF(m_area.left(), m_y), m_text.sizeOf(text)}});
        m_y += lineHeight();
    }
    return placed;
}

void TimelineLayouter::place(const TimelineTreatment &treatment)
{
    const double height = 1.1 * m_text.capHeight();
    PlacedTreatment placed{heading(treatment.name), treatment.swatch, {}, {}};
    for (const OpenPeriod &period : treatment.periods) {
        const Day last = period.last.value_or(m_timeline.period.last);
        if (period.first > m_timeline.period.last || last < m_timeline.period.first) {
            continue;
        }
        const double left = m_scale.x(period.first);
        const double right = std::max(m_scale.x(last), left + m_radius); // a single injection is seen too
        placed.bars.emplace_back(left, m_y, right - left, height);
        if (!period.last) {
            placed.openEnds.emplace_back(m_area.right(), m_y + height / 2);
        }
    }
    m_y += height + 4 * m_text.gap();
    m_result.treatments.push_back(std::move(placed));
}

void TimelineLayouter::place(const TimelineStrip &strip)
{
    m_y += m_text.gap();
    PlacedStrip placed;
    placed.title = heading(strip.title);
    placed.plot = {m_area.left(), m_y, m_area.width(), strip.lines * lineHeight()};
    placed.points = placePoints(strip, placed.plot);
    placed.joints = jointsOf(strip, placed.points);
    placed.course = placeCourse(strip, placed.plot);
    placeLabels(strip, placed);
    m_y = placed.plot.bottom() + 3 * m_text.gap();
    m_result.strips.push_back(std::move(placed));
}

double TimelineLayouter::y(const TimelineStrip &strip, const QRectF &plot, double value) const
{
    const double room = lineHeight() + m_radius; // above and below, for the labels
    const double bottom = plot.bottom() - (strip.lines >= linesWithRoomBelow ? room : 1.5 * m_radius);
    const double top = std::min(plot.top() + room, bottom);
    const double range = strip.highest > strip.lowest ? strip.highest - strip.lowest : 1;
    return bottom - (bottom - top) * (value - strip.lowest) / range;
}

std::vector<PlacedPoint> TimelineLayouter::placePoints(const TimelineStrip &strip, const QRectF &plot) const
{
    const double radius = m_radius * strip.markSize;
    std::vector<PlacedPoint> points;
    for (const TimelinePoint &point : strip.points) {
        const QPointF at(m_scale.x(point.day), y(strip, plot, point.value));
        PlacedPoint placed;
        placed.mark = {at.x() - radius, at.y() - radius, 2 * radius, 2 * radius};
        if (point.error > 0) {
            placed.error = QLineF(at.x(), y(strip, plot, point.value - point.error), at.x(),
                                  y(strip, plot, point.value + point.error));
        }
        points.push_back(std::move(placed));
    }
    return points;
}

std::vector<QLineF> TimelineLayouter::placeCourse(const TimelineStrip &strip, const QRectF &plot) const
{
    std::vector<QLineF> lines;
    for (std::size_t i = 1; i < strip.course.size(); ++i) {
        const TimelinePoint &from = strip.course[i - 1];
        const TimelinePoint &to = strip.course[i];
        lines.emplace_back(m_scale.x(from.day), y(strip, plot, from.value), m_scale.x(to.day),
                           y(strip, plot, to.value));
    }
    return lines;
}

std::vector<QLineF> TimelineLayouter::jointsOf(const TimelineStrip &strip,
                                               const std::vector<PlacedPoint> &points)
{
    std::vector<QLineF> joints;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (const auto before = strip.points[i].joinedTo) {
            joints.emplace_back(points[*before].mark.center(), points[i].mark.center());
        }
    }
    return joints;
}

/// The newest first: where two of them have no room, it is the one that is read.
void TimelineLayouter::placeLabels(const TimelineStrip &strip, PlacedStrip &placed) const
{
    std::vector<QRectF> taken;
    std::ranges::transform(placed.points, std::back_inserter(taken), extentOf);
    for (std::size_t i = placed.points.size(); i-- > 0;) {
        if (!strip.points[i].label.isEmpty()) {
            placed.points[i].label = labelBeside(strip.points[i].label, placed.points[i], placed.plot, taken);
        }
        if (placed.points[i].label) {
            taken.push_back(placed.points[i].label->box);
        }
    }
}

/// Above the mark, below it or beside it; nothing where all of these places are taken.
std::optional<PlacedText> TimelineLayouter::labelBeside(const QString &label, const PlacedPoint &point,
                                                        const QRectF &plot,
                                                        const std::vector<QRectF> &taken) const
{
    const QSizeF size = m_text.sizeOf(label);
    const QRectF extent = extentOf(point);
    const double gap = 2 * m_text.gap();
    const double middle = std::clamp(extent.center().x() - size.width() / 2, plot.left(),
                                     std::max(plot.left(), plot.right() - size.width()));
    const double beside = point.mark.center().y() - m_text.capHeight() / 2;
    const std::array corners{
        QPointF(middle, extent.top() - gap / 2 - size.height()), QPointF(middle, extent.bottom() + gap / 2),
        QPointF(extent.left() - gap - size.width(), beside), QPointF(extent.right() + gap, beside)};
    for (const QPointF &corner : corners) {
        const QRectF box(corner, size);
        if (liesWithin(plot, box) && !isCrowded(box, taken, m_text.gap())) {
            return PlacedText{label, box};
        }
    }
    return std::nullopt;
}

/// A row of months or years. They stand above as well: a long record is higher than a window.
void TimelineLayouter::placeTicks()
{
    m_y += m_text.lineHeight();
    for (DayTick &tick : m_scale.ticks(m_area, m_y, m_text, m_locale)) {
        m_result.ticks.push_back(std::move(tick.label));
    }
}

void TimelineLayouter::placeAxis()
{
    m_result.axis = {m_area.left(), m_y, m_area.right(), m_y};
    m_y += 2 * m_text.gap();
    placeTicks();
    for (const DayTick &tick : m_scale.ticks(m_area, m_y, m_text, m_locale)) {
        for (const PlacedStrip &strip : m_result.strips) {
            m_result.grid.emplace_back(tick.x, strip.plot.top(), tick.x, strip.plot.bottom());
        }
        m_result.grid.emplace_back(tick.x, m_result.axis.y1() - 2 * m_text.gap(), tick.x, m_result.axis.y1());
    }
}

} // namespace

BoneTimelineLayout layOut(const BoneTimeline &timeline, const QRectF &area, const ChartOptions &options)
{
    return TimelineLayouter(timeline, area, options).run();
}

} // namespace osteon
