// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/salt_weight.h"

#include <algorithm>
#include <array>

namespace osteon {

namespace {

bool isOneOf(Mass oneTablet, std::initializer_list<std::int64_t> milligrams)
{
    return std::ranges::any_of(milligrams,
                               [&](std::int64_t one) { return oneTablet == Mass::fromMilligrams(one); });
}

} // namespace

WeightOf weightOf(const SupplementSubstance &substance, Mass oneTablet)
{
    if (!substance.saltFromMilligrams) {
        return WeightOf::element;
    }
    if (substance.key == "calcium-carbonate") {
        if (isOneOf(oneTablet, {625, 1250, 1500})) {
            return WeightOf::salt;
        }
        if (isOneOf(oneTablet, {600})) { // what 1500 mg of the salt have
            return WeightOf::element;
        }
    }
    return oneTablet < Mass::fromMilligrams(*substance.saltFromMilligrams) ? WeightOf::element
                                                                           : WeightOf::unclear;
}

bool isSalt(const SupplementSubstance &substance)
{
    return substance.elementalPercent.value_or(100) < 100;
}

Mass elementalShare(const SupplementSubstance &substance, Mass salt)
{
    return Mass::fromNanograms((salt.nanograms() * substance.elementalPercent.value_or(100) + 50) / 100);
}

} // namespace osteon
