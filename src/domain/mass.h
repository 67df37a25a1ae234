// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace osteon {

/// An amount of a nutrient, held as a whole number of nanograms so that sums never drift.
///
/// The number is private and every way in names its unit: 500 mg and 500 µg are both "500", and a plain
/// integer would let one pass for the other. There is no international unit here, because an IU is a mass
/// only for one substance; see vitamin_d.h.
class Mass
{
public:
    constexpr Mass() = default;

    static constexpr Mass fromNanograms(std::int64_t amount) { return Mass(amount); }
    static constexpr Mass fromMicrograms(std::int64_t amount) { return Mass(amount * 1'000); }
    static constexpr Mass fromMilligrams(std::int64_t amount) { return Mass(amount * 1'000'000); }
    static constexpr Mass fromGrams(std::int64_t amount) { return Mass(amount * 1'000'000'000); }

    constexpr std::int64_t nanograms() const { return m_nanograms; }

    constexpr Mass &operator+=(Mass other)
    {
        m_nanograms += other.m_nanograms;
        return *this;
    }
    friend constexpr Mass operator+(Mass left, Mass right)
    {
        return Mass(left.m_nanograms + right.m_nanograms);
    }
    friend constexpr Mass operator-(Mass left, Mass right)
    {
        return Mass(left.m_nanograms - right.m_nanograms);
    }
    friend constexpr Mass operator*(Mass mass, std::int64_t times) { return Mass(mass.m_nanograms * times); }
    friend constexpr Mass operator*(std::int64_t times, Mass mass) { return mass * times; }
    friend constexpr auto operator<=>(Mass, Mass) = default;

private:
    explicit constexpr Mass(std::int64_t nanograms) : m_nanograms(nanograms) {}

    std::int64_t m_nanograms = 0;
};

} // namespace osteon
