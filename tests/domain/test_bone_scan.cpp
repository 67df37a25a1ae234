// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scan_change.h"

#include <doctest/doctest.h>

#include <concepts>

using namespace osteon;
using namespace date::literals;

namespace {

constexpr Day today{2026_y / 11 / 23};

BoneScan spine(Day day, std::int64_t thousandths)
{
    BoneScan scan;
    scan.stamp.day = day;
    scan.region = "L1-L4";
    scan.density = BoneDensity::fromMicrograms(thousandths * 1'000);
    scan.device = "Hologic Horizon";
    scan.centre = "City clinic";
    return scan;
}

BoneScan first()
{
    return spine(2024_y / 3 / 12, 941);
}

BoneScan second()
{
    return spine(2026_y / 3 / 18, 912);
}

/// The second of two scans beside the first.
ComparedScan compared(const BoneScan &before, const BoneScan &after)
{
    const auto histories = siteHistories(std::vector{before, after});
    REQUIRE(histories.size() == 1);
    REQUIRE(histories[0].scans.size() == 2);
    return histories[0].scans[1];
}

std::int64_t tenths(std::int64_t before, std::int64_t now)
{
    return changeBetween(BoneDensity::fromMicrograms(before), BoneDensity::fromMicrograms(now)).hundredths() /
           10;
}

template <typename Left, typename Right>
concept Addable = requires(Left left, Right right) { left + right; };

static_assert(!std::convertible_to<int, BoneDensity> && !std::convertible_to<int, BoneScore>);
static_assert(!std::convertible_to<BoneScore, BoneDensity> && !Addable<BoneScore, BoneDensity>);

} // namespace

TEST_CASE("The change of a density is rounded half up to a tenth of a per cent")
{
    CHECK(tenths(941'000, 912'000) == -31); // -3.0818 %
    CHECK(tenths(812'000, 793'000) == -23); // -2.3399 %
    CHECK(tenths(1'000'000, 1'000'000) == 0);
    CHECK(tenths(1'000'000, 1'000'500) == 1); // 0.05 goes up
    CHECK(tenths(1'000'000, 1'000'499) == 0);
    CHECK(tenths(1'000'000, 999'500) == 0); // -0.05 goes up to 0
    CHECK(tenths(1'000'000, 999'499) == -1);
    CHECK(tenths(1'000'000, 998'500) == -1); // -0.15 goes up to -0.1
    CHECK(tenths(100'000, 3'000'000) == 29'000);
    CHECK(tenths(3'000'000, 100'000) == -967);
    CHECK(changeBetween(*first().density, *second().density).decimal().text() == "-3.1");
}

TEST_CASE("A scan is compared with the first of its site, not with the one before it")
{
    const auto histories =
        siteHistories(std::vector{spine(2026_y / 3 / 18, 912), spine(2025_y / 3 / 1, 930), first()});
    REQUIRE(histories.size() == 1);
    const auto &scans = histories[0].scans;
    REQUIRE(scans.size() == 3);
    CHECK(scans[0].comparison == ScanComparison::first);
    CHECK_FALSE(scans[0].change);
    CHECK(scans[2].comparison == ScanComparison::compared);
    CHECK(scans[2].since == first().stamp.day);
    CHECK(scans[2].change->decimal().text() == "-3.1");
}

TEST_CASE("On another device or at another centre no change is computed, and that is said")
{
    BoneScan other = second();
    other.device = "GE Lunar";
    CHECK(compared(first(), other).comparison == ScanComparison::otherDevice);
    CHECK_FALSE(compared(first(), other).change);
    other = second();
    other.centre = "Hospital";
    CHECK(compared(first(), other).comparison == ScanComparison::otherDevice);
    other = second();
    other.device.clear(); // perhaps the same: nobody knows
    CHECK(compared(first(), other).comparison == ScanComparison::otherDevice);
    CHECK_FALSE(compared(first(), other).since);
}

TEST_CASE("After a change of device the first scan of the new one is what counts")
{
    BoneScan lunar = spine(2025_y / 1 / 10, 1000);
    lunar.device = "GE Lunar";
    BoneScan later = spine(2026_y / 1 / 10, 990);
    later.device = "GE Lunar";
    const auto histories = siteHistories(std::vector{first(), lunar, later, second()});
    const auto &scans = histories.at(0).scans;
    CHECK(scans[1].comparison == ScanComparison::otherDevice);
    CHECK(scans[2].since == lunar.stamp.day);
    CHECK(scans[2].change->decimal().text() == "-1.0");
    CHECK(scans[3].since == first().stamp.day);
}

TEST_CASE("Another region of a site is not compared, however its name is typed")
{
    BoneScan other = second();
    other.region = "L2-L4";
    CHECK(compared(first(), other).comparison == ScanComparison::otherRegion);
    CHECK_FALSE(compared(first(), other).change);
    other.region = "l1 – l4";
    other.device = "hologic  horizon";
    CHECK(compared(first(), other).comparison == ScanComparison::compared);
    BoneScan lunar = first();
    lunar.device = "GE Lunar";
    other = second();
    other.region.clear();
    const auto histories = siteHistories(std::vector{lunar, first(), other});
    CHECK(histories.at(0).scans[2].comparison == ScanComparison::otherRegion);
}

TEST_CASE("A scan without a density is neither compared nor compared with")
{
    BoneScan scores = first();
    scores.density.reset();
    scores.tScore = BoneScore::fromHundredths(-100);
    CHECK(compared(scores, second()).comparison == ScanComparison::first);
    scores.stamp.day = today;
    CHECK(compared(first(), scores).comparison == ScanComparison::first);
    CHECK_FALSE(compared(first(), scores).change);
}

TEST_CASE("Sites stand in their order, and other bones are a site each")
{
    BoneScan hip = second();
    hip.site = ScanSite::totalHip;
    BoneScan heel = second();
    heel.site = ScanSite::other;
    heel.region = "Heel";
    BoneScan wrist = heel;
    wrist.region = "Wrist";
    BoneScan heelAgain = heel;
    heelAgain.region = "heel";
    const auto histories = siteHistories(std::vector{heel, hip, wrist, second(), heelAgain});
    REQUIRE(histories.size() == 4);
    CHECK(histories[0].site == ScanSite::lumbarSpine);
    CHECK(histories[1].site == ScanSite::totalHip);
    CHECK(histories[2].bone == "Heel");
    CHECK(histories[2].scans.size() == 2);
    CHECK(histories[3].bone == "Wrist");
    CHECK(siteHistories({}).empty());
}

TEST_CASE("A density, a score and a per cent are exact, and what lies between two steps is not rounded")
{
    CHECK(BoneDensity::fromGrams(Decimal(941, 3)) == BoneDensity::fromMicrograms(941'000));
    CHECK(BoneDensity::fromMicrograms(900'000).grams().text() == "0.900");
    CHECK(BoneScore::from(Decimal(-10, 1))->decimal().text() == "-1.0");
    CHECK(BoneScore::from(Decimal(-125, 2))->decimal().text() == "-1.25");
    CHECK_FALSE(BoneScore::from(Decimal(-1255, 3)));
    CHECK(Percent::from(Decimal(53, 1))->decimal().text() == "5.3");
    CHECK_FALSE(Percent::from(Decimal(5333, 3)));
}

TEST_CASE("A possible scan is not refused, and an impossible one names its field")
{
    const auto refused = [](auto change) {
        BoneScan scan = second();
        change(scan);
        return refusalOf(scan, today);
    };
    const auto impossible = [](RecordField field) { return RecordRefusal{field, RecordError::impossible}; };
    CHECK_FALSE(refusalOf(second(), today));
    CHECK(refused([](BoneScan &s) { s.density = BoneDensity::fromMicrograms(99'999); }) ==
          impossible(RecordField::density));
    CHECK(refused([](BoneScan &s) { s.density = BoneDensity::fromMicrograms(3'000'001); }) ==
          impossible(RecordField::density));
    CHECK_FALSE(refused([](BoneScan &s) { s.density = BoneDensity::fromMicrograms(100'000); }));
    CHECK(refused([](BoneScan &s) { s.tScore = BoneScore::fromHundredths(-1'001); }) ==
          impossible(RecordField::tScore));
    CHECK(refused([](BoneScan &s) { s.zScore = BoneScore::fromHundredths(1'001); }) ==
          impossible(RecordField::zScore));
    CHECK(refused([](BoneScan &s) { s.leastSignificantChange = Percent(); }) ==
          impossible(RecordField::leastSignificantChange));
    CHECK(refused([](BoneScan &s) { s.leastSignificantChange = Percent::fromHundredths(5'001); }) ==
          impossible(RecordField::leastSignificantChange));
    CHECK(refused([](BoneScan &s) { s.density.reset(); }) ==
          RecordRefusal{RecordField::density, RecordError::missing});
    CHECK_FALSE(refused([](BoneScan &s) {
        s.density.reset();
        s.zScore = BoneScore();
    }));
}

TEST_CASE("A scan's day and texts are those of every entry")
{
    const auto refused = [](auto change) {
        BoneScan scan = second();
        change(scan);
        return refusalOf(scan, today);
    };
    const auto entry = [](RecordField field, EntryError reason) {
        return RecordRefusal{field, RecordError::entryRefused, reason};
    };
    CHECK(refused([](BoneScan &s) { s.stamp.day = addDays(today, 1); }) ==
          entry(RecordField::day, EntryError::dayInFuture));
    CHECK(refused([](BoneScan &s) { s.stamp.day = 2026_y / 2 / 31; }) ==
          entry(RecordField::day, EntryError::dayMissing));
    CHECK(refused([](BoneScan &s) { s.device = std::string(501, 'x'); }) ==
          entry(RecordField::device, EntryError::nameTooLong));
    CHECK(refused([](BoneScan &s) { s.centre = "a\nb"; }) ==
          entry(RecordField::centre, EntryError::controlCharacter));
    CHECK(refused([](BoneScan &s) { s.note = std::string(10'001, 'x'); }) ==
          entry(RecordField::note, EntryError::noteTooLong));
    CHECK(refused([](BoneScan &s) { s.region = "\xFF"; }) ==
          entry(RecordField::region, EntryError::textNotUtf8));
    CHECK(refused([](BoneScan &s) {
              s.site = ScanSite::other;
              s.region.clear();
          }) == RecordRefusal{RecordField::region, RecordError::missing});
}

TEST_CASE("Sites and comparisons have one key each, and a key leads back")
{
    for (const ScanSite site : allScanSites) {
        CHECK(scanSiteFromKey(key(site)) == site);
    }
    CHECK_FALSE(scanSiteFromKey("spine"));
    CHECK(key(ScanComparison::otherDevice) == "other_device");
}
