// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bone/bone_strips.h"

#include "domain/scan_change.h"
#include "ui/bone/bone_words.h"
#include "ui/conversions.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace osteon {

namespace {

constexpr double scanLines = 5.5;
constexpr double labLines = 4;
constexpr double singleLines = 2.4; ///< of what has no above and below
constexpr double habitLines = 3;
constexpr double habitMarkSize = 0.5;
constexpr double leastDensityRange = 0.12; ///< in g/cm²: what a scan cannot tell apart is not drawn tall
constexpr double leastScoreRange = 2;
constexpr double labHeadroom = 1.2;
constexpr double perCent = 100;

double asDouble(Decimal decimal)
{
    return static_cast<double>(decimal.digits()) / static_cast<double>(decimal.divisor());
}

TimelinePoint pointOf(Day day, double value, const QString &label)
{
    TimelinePoint point;
    point.day = day;
    point.value = value;
    point.label = label;
    return point;
}

/// Around its points and their errors, at least so wide.
void scaleAround(TimelineStrip &strip, double leastRange)
{
    strip.lowest = strip.points.front().value;
    strip.highest = strip.lowest;
    for (const auto *points : {&strip.points, &strip.course}) {
        for (const TimelinePoint &point : *points) {
            strip.lowest = std::min(strip.lowest, point.value - point.error);
            strip.highest = std::max(strip.highest, point.value + point.error);
        }
    }
    const double missing = std::max(0.0, leastRange - (strip.highest - strip.lowest));
    strip.lowest -= missing / 2;
    strip.highest += missing / 2;
}

enum class Measure { density, tScore, zScore };

Measure measureOf(const BoneScan &scan)
{
    return scan.density ? Measure::density : scan.tScore ? Measure::tScore : Measure::zScore;
}

QString titleOf(const SiteHistory &history, Measure measure)
{
    const QString site = BoneWords::nameOf(history);
    switch (measure) {
    case Measure::density:
        return BoneStrips::tr("%1, g/cm²", "site of a scan").arg(site);
    case Measure::tScore:
        return BoneStrips::tr("%1, T-score", "site of a scan").arg(site);
    case Measure::zScore:
        break;
    }
    return BoneStrips::tr("%1, Z-score", "site of a scan").arg(site);
}

TimelinePoint pointOf(const BoneScan &scan)
{
    if (!scan.density) {
        const BoneScore score = scan.tScore ? *scan.tScore : *scan.zScore;
        return pointOf(scan.stamp.day, static_cast<double>(score.hundredths()) / perCent,
                       BoneWords::number(score.decimal()));
    }
    QString label = BoneWords::number(scan.density->grams());
    if (scan.tScore) {
        label = BoneStrips::tr("%1 (T %2)", "density, T-score")
                    .arg(label, BoneWords::number(scan.tScore->decimal()));
    }
    TimelinePoint point = pointOf(scan.stamp.day, asDouble(scan.density->grams()), label);
    if (const auto &least = scan.leastSignificantChange) {
        point.error = point.value * static_cast<double>(least->hundredths()) / perCent / perCent;
    }
    return point;
}

/// Joined are scans that are compared with the same earlier one, and that one itself.
std::optional<std::size_t> joinedTo(const std::vector<const ComparedScan *> &before, const ComparedScan &scan)
{
    if (scan.comparison != ScanComparison::compared) {
        return std::nullopt;
    }
    for (std::size_t i = before.size(); i-- > 0;) {
        if (before[i]->since == scan.since || before[i]->scan.stamp.day == *scan.since) {
            return i;
        }
    }
    return std::nullopt;
}

/// A site with the medians of others that may be drawn beside it.
struct SiteMedians
{
    std::span<const GroupMedian> medians;
    Day lastDay{};
};

std::vector<TimelinePoint> courseOf(const SiteHistory &history, const SiteMedians &others)
{
    std::vector<TimelinePoint> course;
    const auto first = std::ranges::find_if(
        history.scans, [](const ComparedScan &compared) { return compared.scan.density.has_value(); });
    for (const MedianPoint &point : medianCourse(others.medians, history.site, first->scan.stamp.day,
                                                 *first->scan.density, others.lastDay)) {
        course.push_back(pointOf(point.day, asDouble(point.density.grams()), {}));
    }
    return course;
}

std::optional<TimelineStrip> stripOf(const SiteHistory &history, Measure measure, const SiteMedians &others)
{
    TimelineStrip strip;
    std::vector<const ComparedScan *> before;
    for (const ComparedScan &compared : history.scans) {
        if (measureOf(compared.scan) == measure) {
            TimelinePoint point = pointOf(compared.scan);
            point.joinedTo = joinedTo(before, compared);
            strip.points.push_back(std::move(point));
            before.push_back(&compared);
        }
    }
    if (strip.points.empty()) {
        return std::nullopt;
    }
    if (measure == Measure::density) {
        strip.course = courseOf(history, others);
    }
    strip.title = titleOf(history, measure);
    strip.lines = scanLines;
    scaleAround(strip, measure == Measure::density ? leastDensityRange : leastScoreRange);
    return strip;
}

bool isOneUnit(const std::vector<LabValue> &labs)
{
    const auto isVitaminD = [](const LabValue &lab) { return lab.kind == LabKind::vitaminD; };
    const auto first = std::ranges::find_if(labs, isVitaminD);
    return std::ranges::all_of(
        labs, [&](const LabValue &lab) { return !isVitaminD(lab) || lab.unit == first->unit; });
}

LabValue inNanomoles(LabValue lab)
{
    const auto other = vitaminDInOtherUnit(lab.value, lab.unit);
    if (lab.kind == LabKind::vitaminD && other && lab.unit != "nmol/L") {
        lab.value = other->value;
        lab.unit = other->unit;
    }
    return lab;
}

QString scoreTitle(TrendStep step)
{
    switch (step) {
    case TrendStep::week:
        return BoneStrips::tr("Score of logged habits, by week");
    case TrendStep::month:
        return BoneStrips::tr("Score of logged habits, by month");
    case TrendStep::quarter:
        break;
    }
    return BoneStrips::tr("Score of logged habits, by quarter");
}

/// A line through what is known of each point of the trend, in the middle of its period. Where nothing is
/// known the line has a gap.
template <typename ValueOf>
void addLine(std::vector<TimelineStrip> &strips, const QString &title, const Trend &trend, ValueOf valueOf)
{
    TimelineStrip strip{.title = title, .highest = 0, .lines = habitLines, .markSize = habitMarkSize};
    bool isAfterGap = true;
    for (const TrendPoint &point : trend.points) {
        const std::optional<double> value = point.isOver ? valueOf(point) : std::nullopt;
        if (value) {
            TimelinePoint placed =
                pointOf(addDays(point.period.first, point.period.dayCount() / 2), *value, {});
            placed.joinedTo = isAfterGap ? std::nullopt : std::optional(strip.points.size() - 1);
            strip.highest = std::max(strip.highest, *value);
            strip.points.push_back(std::move(placed));
        }
        isAfterGap = !value;
    }
    if (!strip.points.empty()) {
        strip.points.back().label = QLocale().toString(strip.points.back().value, 'f', 0);
        strips.push_back(std::move(strip));
    }
}

QString titleOf(const LabValue &lab)
{
    return lab.unit.empty() ? BoneWords::nameOf(lab)
                            : BoneStrips::tr("%1, %2", "laboratory value, unit")
                                  .arg(BoneWords::nameOf(lab), toQString(lab.unit));
}

} // namespace

std::vector<TimelineStrip> BoneStrips::scans(const std::vector<BoneScan> &scans,
                                             std::span<const GroupMedian> medians, Day lastDay)
{
    std::vector<TimelineStrip> strips;
    for (const SiteHistory &history : siteHistories(scans)) {
        for (const Measure measure : {Measure::density, Measure::tScore, Measure::zScore}) {
            if (auto strip = stripOf(history, measure, {medians, lastDay})) {
                strips.push_back(*std::move(strip));
            }
        }
    }
    return strips;
}

std::vector<TimelineStrip> BoneStrips::labs(const std::vector<LabValue> &labs)
{
    const bool isAsWritten = isOneUnit(labs);
    std::vector<TimelineStrip> strips;
    for (const LabKind kind : allLabKinds) {
        for (const LabValue &written : labs) {
            if (written.kind != kind) {
                continue;
            }
            const LabValue lab = isAsWritten ? written : inNanomoles(written);
            const QString title = titleOf(lab);
            auto strip = std::ranges::find(strips, title, &TimelineStrip::title);
            if (strip == strips.end()) {
                strip = strips.insert(strips.end(), {.title = title, .highest = 0, .lines = singleLines});
            }
            TimelinePoint point = pointOf(lab.stamp.day, asDouble(lab.value),
                                          toQString(key(lab.bound)) + BoneWords::number(lab.value));
            point.mark = lab.bound == LabBound::none ? Swatch::point : Swatch::ring;
            strip->highest = std::max(strip->highest, labHeadroom * point.value);
            strip->points.push_back(std::move(point));
            strip->lines = strip->points.size() > 1 ? labLines : singleLines;
        }
    }
    return strips;
}

std::vector<TimelineStrip> BoneStrips::events(const std::vector<HealthEvent> &events)
{
    constexpr std::array marks{std::pair(EventKind::fall, Swatch::triangle),
                               std::pair(EventKind::fracture, Swatch::cross),
                               std::pair(EventKind::visit, Swatch::square)};
    TimelineStrip strip{.title = tr("Falls, fractures and visits"), .lines = singleLines};
    for (const HealthEvent &event : events) {
        const auto *mark = std::ranges::find(marks, event.kind, &std::pair<EventKind, Swatch>::first);
        if (mark != marks.end()) {
            TimelinePoint point = pointOf(event.stamp.day, strip.lowest, BoneWords::name(event.kind));
            point.mark = mark->second;
            strip.points.push_back(std::move(point));
        }
    }
    return strip.points.empty() ? std::vector<TimelineStrip>() : std::vector{std::move(strip)};
}

std::vector<TimelineStrip> BoneStrips::habits(const Trend &trend)
{
    std::vector<TimelineStrip> strips;
    addLine(strips, scoreTitle(trend.step), trend, [](const TrendPoint &point) {
        return point.score ? std::optional<double>(*point.score) : std::nullopt;
    });
    if (!strips.empty()) {
        strips.front().highest = 100;
    }
    addLine(strips, tr("Active minutes a week"), trend, [](const TrendPoint &point) {
        const MovementPoint &movement = point.movement;
        return movement.weeks > 0 ? std::optional(static_cast<double>(movement.counted) / movement.weeks)
                                  : std::nullopt;
    });
    return strips;
}

} // namespace osteon
