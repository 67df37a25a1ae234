// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/exact_decimal.h"
#include "domain/record_refusal.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace osteon {

/// Mineral in an area of bone, in whole micrograms for each square centimetre: 0.941 g/cm² is 941 000.
class BoneDensity
{
public:
    constexpr BoneDensity() = default;

    static constexpr BoneDensity fromMicrograms(std::int64_t amount) { return BoneDensity(amount); }
    /// Of g/cm²; absent where it has more than six decimals.
    static std::optional<BoneDensity> fromGrams(Decimal grams);

    constexpr std::int64_t micrograms() const { return m_micrograms; }
    /// In g/cm², with three decimals as on a report, or more where more were given: 0.941.
    Decimal grams() const { return Decimal(m_micrograms, 6).shortened(3); }

    friend constexpr auto operator<=>(BoneDensity, BoneDensity) = default;

private:
    explicit constexpr BoneDensity(std::int64_t micrograms) : m_micrograms(micrograms) {}

    std::int64_t m_micrograms = 0;
};

/// A T- or a Z-score: standard deviations from a reference group, in hundredths.
class BoneScore
{
public:
    constexpr BoneScore() = default;

    static constexpr BoneScore fromHundredths(std::int64_t amount) { return BoneScore(amount); }
    /// Absent where it has more than two decimals.
    static std::optional<BoneScore> from(Decimal score);

    constexpr std::int64_t hundredths() const { return m_hundredths; }
    /// With one decimal as on a report, or two where two were given: -1.0, -1.25.
    Decimal decimal() const { return Decimal(m_hundredths, 2).shortened(1); }

    friend constexpr auto operator<=>(BoneScore, BoneScore) = default;

private:
    explicit constexpr BoneScore(std::int64_t hundredths) : m_hundredths(hundredths) {}

    std::int64_t m_hundredths = 0;
};

/// A share or a change in hundredths of a per cent.
class Percent
{
public:
    constexpr Percent() = default;

    static constexpr Percent fromHundredths(std::int64_t amount) { return Percent(amount); }
    /// Absent where it has more than two decimals.
    static std::optional<Percent> from(Decimal percent);

    constexpr std::int64_t hundredths() const { return m_hundredths; }
    /// With one decimal, or two where two were given: 5.3.
    Decimal decimal() const { return Decimal(m_hundredths, 2).shortened(1); }

    friend constexpr auto operator<=>(Percent, Percent) = default;

private:
    explicit constexpr Percent(std::int64_t hundredths) : m_hundredths(hundredths) {}

    std::int64_t m_hundredths = 0;
};

enum class ScanSite { lumbarSpine, totalHip, femoralNeck, forearm, other };

inline constexpr std::array allScanSites{ScanSite::lumbarSpine, ScanSite::totalHip, ScanSite::femoralNeck,
                                         ScanSite::forearm, ScanSite::other};

/// "lumbar_spine" …: the name in files, in the database and on the command line.
std::string_view key(ScanSite site);
std::optional<ScanSite> scanSiteFromKey(std::string_view key);

/// One site of one bone density scan, as the report has it. A scan of spine and hip is two of these.
struct BoneScan
{
    EntryStamp stamp;
    ScanSite site = ScanSite::lumbarSpine;
    std::string region; ///< "L1-L4", "left"; which bone it is where the site is `other`; else may be empty
    std::optional<BoneDensity> density;
    std::optional<BoneScore> tScore; ///< against young adults
    std::optional<BoneScore> zScore; ///< against people of the same age
    std::string device;              ///< may be empty
    std::string centre;              ///< where it was made; may be empty
    /// The change that the centre can tell from chance at this site, as it says itself.
    std::optional<Percent> leastSignificantChange;
    std::optional<std::string> note = {};

    friend bool operator==(const BoneScan &, const BoneScan &) = default;
};

inline constexpr BoneDensity lowestDensity = BoneDensity::fromMicrograms(100'000);
inline constexpr BoneDensity highestDensity = BoneDensity::fromMicrograms(3'000'000);
inline constexpr BoneScore lowestScore = BoneScore::fromHundredths(-1'000);
inline constexpr BoneScore highestScore = BoneScore::fromHundredths(1'000);
inline constexpr Percent mostLeastSignificantChange = Percent::fromHundredths(5'000);

/// What makes a scan impossible, or nothing where it may be stored. It has a density, a T- or a Z-score, in
/// 0.1 to 3 g/cm² and -10 to 10; the least significant change is above 0 and at most 50 %.
std::optional<RecordRefusal> refusalOf(const BoneScan &scan, Day today);

} // namespace osteon
