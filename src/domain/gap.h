// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dose.h"
#include "domain/food.h"
#include "domain/scoring.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace osteon {

/// A portion that could be eaten.
struct GapCandidate
{
    Food food;
    HouseholdPortion portion;
    int timesEaten = 0; ///< by this person, lately
};

/// Why a portion is suggested: what it adds of a nutrient that is missing.
struct GapReason
{
    Nutrient nutrient{};
    Mass added; ///< all that the portion has of it, also beyond what is missing

    friend bool operator==(const GapReason &, const GapReason &) = default;
};

struct GapSuggestion
{
    GapCandidate candidate;
    std::vector<GapReason> reasons; ///< what fills most of its target first; never empty
};

/// For how many days back it counts what somebody eats anyway.
inline constexpr int gapMemoryDays = 30;

/// Each food as its usual portion, with how often it was eaten lately, by its key.
std::vector<GapCandidate> gapCandidates(std::vector<Food> foods,
                                        const std::map<std::string, int> &timesEaten);

/// The record with the amounts of supplements that are due on the day and still open. Food is not suggested
/// for what a tablet of the same day will bring, nor on top of it beyond a limit.
DiaryRecord withOpenDoses(DiaryRecord record, std::span<const Regimen> regimens, Day day);

/// Portions that best fill what is missing of the day's targets, at most `most` of them. `day` is what
/// summariseNutrients() says of one day.
///
/// First comes what the person eats anyway, then by the share of the targets that is filled, summed over the
/// nutrients, each up to what is missing of it; at most two of one category. An amount that is unknown fills
/// nothing. A portion that fills less than a tenth of what is missing of every nutrient is not named.
///
/// Never suggested: a portion that would pass a limit together with what is known of the day, an alcoholic
/// drink (over 1.2 % by volume, as labels have to say it: EU regulation 1169/2011), and, to somebody on an
/// anticoagulant of the warfarin kind, a portion with much vitamin K: 10 µg of K2, or 24 µg of K1. The latter
/// is our own cautious bound, for leaving out only: no source sets one, and it is never said to anybody.
std::vector<GapSuggestion> closeGap(std::span<const NutrientSummary> day,
                                    std::span<const GapCandidate> candidates, const Profile &profile,
                                    std::size_t most);

} // namespace osteon
