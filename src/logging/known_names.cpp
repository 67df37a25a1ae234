// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/known_names.h"

#include "logging/left_out.h"
#include "logging/medicines.h"
#include "logging/name_meanings.h"
#include "logging/supplement_names.h"
#include "logging/untracked.h"

#include <algorithm>

namespace osteon {

bool isAccompaniment(const Food &food)
{
    constexpr PortionMass most = PortionMass::fromGrams(60);
    return !food.milligramsPerMillilitre && food.portions.front().mass <= most;
}

bool KnownNames::isKnown(const std::string &name)
{
    return !name.empty() && (m_names.isWholeName(name) || isSupplement(name) || isActivity(name));
}

bool KnownNames::isOrMayBe(const std::string &name)
{
    const auto out = leftOutIn(name); // "toast no butter"
    return isKnown(name) || !meaningsOf(name).names.empty() ||
           (out && !out->rest.empty() && isOrMayBe(out->rest));
}

bool KnownNames::isSupplement(const std::string &name)
{
    return std::ranges::any_of(supplementSpellings(name), [&](const std::string &spelling) {
        return m_names.supplement(spelling).has_value();
    });
}

bool KnownNames::isTaken(const std::string &name)
{
    return isSupplement(name) || isMedicine(name) || isOfManySubstances(name);
}

bool KnownNames::isLikeOneFood(const std::string &name)
{
    return m_names.food(name).thing.has_value() || !meaningsOf(name).names.empty();
}

bool KnownNames::isLikeFood(const std::string &name)
{
    return isLikeOneFood(name) || (!isActivity(name) && m_names.hasFoodLike(name));
}

const Food *KnownNames::wholeFood(const std::string &name)
{
    const auto out = leftOutIn(name); // "tonic no ice"
    const std::string &plain = out && !out->rest.empty() && !m_names.isWholeFood(name) ? out->rest : name;
    return m_names.isWholeFood(plain) ? &*m_names.food(plain).thing : nullptr;
}

} // namespace osteon
