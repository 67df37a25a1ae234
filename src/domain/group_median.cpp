// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/group_median.h"

#include <algorithm>
#include <cmath>

namespace osteon {

namespace {

/// The same day so many months later; the last one of a month that is too short for it.
Day monthsAfter(Day day, int months)
{
    const Day later = day + date::months(months);
    return later.ok() ? later : Day(later.year() / later.month() / date::last);
}

BoneDensity changedBy(BoneDensity first, Percent change)
{
    constexpr double wholeInHundredths = 10'000;
    const auto micrograms = static_cast<double>(first.micrograms());
    return BoneDensity::fromMicrograms(
        std::llround(micrograms * (1 + static_cast<double>(change.hundredths()) / wholeInHundredths)));
}

MedianPoint between(const MedianPoint &from, const MedianPoint &to, Day day)
{
    const double share = static_cast<double>(daysBetween(from.day, day)) / daysBetween(from.day, to.day);
    const auto begin = static_cast<double>(from.density.micrograms());
    const auto end = static_cast<double>(to.density.micrograms());
    return {day, BoneDensity::fromMicrograms(std::llround(begin + share * (end - begin)))};
}

} // namespace

std::vector<MedianPoint> medianCourse(std::span<const GroupMedian> medians, ScanSite site, Day firstDay,
                                      BoneDensity first, Day lastDay)
{
    std::vector<MedianPoint> published{{firstDay, first}};
    for (const GroupMedian &median : medians) {
        if (median.site == site) {
            published.push_back({monthsAfter(firstDay, median.months), changedBy(first, median.change)});
        }
    }
    std::ranges::sort(published, {}, &MedianPoint::day);
    std::vector<MedianPoint> course;
    for (const MedianPoint &point : published) {
        if (point.day > lastDay) {
            if (!course.empty() && course.back().day < lastDay) {
                course.push_back(between(course.back(), point, lastDay));
            }
            break;
        }
        course.push_back(point);
    }
    return course.size() > 1 ? course : std::vector<MedianPoint>();
}

} // namespace osteon
