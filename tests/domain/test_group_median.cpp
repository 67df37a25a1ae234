// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/group_median.h"

#include <doctest/doctest.h>

using namespace osteon;
using namespace date::literals;

namespace {

const std::vector<GroupMedian> medians{
    {ScanSite::lumbarSpine, 24, Percent::fromHundredths(-410), "two years"},
    {ScanSite::lumbarSpine, 60, Percent::fromHundredths(-608), "five years"},
    {ScanSite::totalHip, 60, Percent::fromHundredths(-724), "five years"}};

constexpr BoneDensity one = BoneDensity::fromMicrograms(1'000'000);

} // namespace

TEST_CASE("Medians of a group are laid on the first scan of their own site, on their days")
{
    const auto course =
        medianCourse(medians, ScanSite::lumbarSpine, 2020_y / 2 / 29, one, Day{2026_y / 11 / 23});
    CHECK(course == std::vector<MedianPoint>{{Day{2020_y / 2 / 29}, one},
                                             {Day{2022_y / 2 / 28}, BoneDensity::fromMicrograms(959'000)},
                                             {Day{2025_y / 2 / 28}, BoneDensity::fromMicrograms(939'200)}});
}

TEST_CASE("Medians of a group are cut off today, for nothing is drawn into the future")
{
    const auto course = medianCourse(medians, ScanSite::totalHip, 2022_y / 1 / 1, one, Day{2023_y / 1 / 1});
    REQUIRE(course.size() == 2);
    CHECK(course.back().day == Day{2023_y / 1 / 1});
    // 365 of the 1826 days up to -7.24 %
    CHECK(course.back().density == BoneDensity::fromMicrograms(985'528));
    CHECK(medianCourse(medians, ScanSite::totalHip, 2023_y / 1 / 1, one, Day{2023_y / 1 / 1}).empty());
}

TEST_CASE("A site that no medians were published of has no course")
{
    CHECK(medianCourse(medians, ScanSite::forearm, 2020_y / 1 / 1, one, Day{2026_y / 1 / 1}).empty());
}
