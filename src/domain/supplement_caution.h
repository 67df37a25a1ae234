// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/profile.h"
#include "domain/target.h"

#include <array>
#include <optional>
#include <span>

namespace osteon {

/// The known amounts of a day, of everything and of its supplements alone.
class DayAmounts
{
public:
    void add(const NutrientAmounts &amounts, bool isSupplement);
    Mass counted(Nutrient nutrient, LimitScope scope) const;

private:
    std::array<Mass, allNutrients.size()> m_all{};
    std::array<Mass, allNutrients.size()> m_supplements{};
};

DayAmounts amountsOf(std::span<const IntakeEntry> entries);

/// A daily limit that a supplement passes together with what the day has already.
struct PassedLimit
{
    Nutrient nutrient{};
    Mass before; ///< what the day has without it
    Mass limit;

    friend bool operator==(const PassedLimit &, const PassedLimit &) = default;
};

/// Elemental; of more in one dose a smaller part is taken up.
inline constexpr Mass mostCalciumAtOnce = Mass::fromMilligrams(500);

/// What is to be said quietly of a supplement before it is saved; it never keeps it from being saved.
struct SupplementCautions
{
    bool isMuchCalcium = false; ///< over mostCalciumAtOnce
    bool hasVitaminK = false;   ///< and the person takes an anticoagulant of the warfarin kind
    std::optional<PassedLimit> passed;

    bool any() const { return isMuchCalcium || hasVitaminK || passed.has_value(); }
    friend bool operator==(const SupplementCautions &, const SupplementCautions &) = default;
};

/// Whether what is taken is one dose.
enum class Taken {
    atOnce,
    inParts ///< spread over the day, none of the parts above mostCalciumAtOnce
};

/// `targets` are those of the day, `before` what it has without this supplement.
SupplementCautions cautionsFor(const NutrientAmounts &supplement, Taken taken, const DayAmounts &before,
                               std::span<const Target> targets, const Profile &profile);

} // namespace osteon
