// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mass.h"

#include <compare>
#include <cstdint>

namespace osteon {

/// How much of a food was eaten, in whole milligrams of food. A type of its own, because the mass of a
/// food and the mass of a nutrient in it must never be added.
class PortionMass
{
public:
    constexpr PortionMass() = default;

    static constexpr PortionMass fromMilligrams(std::int64_t amount) { return PortionMass(amount); }
    static constexpr PortionMass fromGrams(std::int64_t amount) { return PortionMass(amount * 1'000); }

    constexpr std::int64_t milligrams() const { return m_milligrams; }

    friend constexpr auto operator<=>(PortionMass, PortionMass) = default;

private:
    explicit constexpr PortionMass(std::int64_t milligrams) : m_milligrams(milligrams) {}

    std::int64_t m_milligrams = 0;
};

/// The amount of a nutrient in a portion, from its amount in 100 g of the food; rounded half away from
/// zero to a whole nanogram, once. Exact for anything edible: 100 g per 100 g of 10 kg is 1e18, below 2^63.
constexpr Mass amountInPortion(Mass per100Grams, PortionMass portion)
{
    constexpr std::int64_t milligramsIn100Grams = 100'000;
    const std::int64_t scaled = per100Grams.nanograms() * portion.milligrams();
    const std::int64_t half = scaled < 0 ? -milligramsIn100Grams / 2 : milligramsIn100Grams / 2;
    return Mass::fromNanograms((scaled + half) / milligramsIn100Grams);
}

} // namespace osteon
