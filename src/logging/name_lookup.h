// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace osteon {

/// What a name means, and what it may have meant.
template <typename Thing>
struct NameMatch
{
    std::optional<Thing> thing;
    std::vector<Thing> others; ///< likeliest first
    bool isWhole = false;      ///< the name is a whole name or synonym of the thing
};

using FoodMatch = NameMatch<Food>;
using ActivityMatch = NameMatch<Activity>;

/// The names of one line, each looked up once. A line of 10,000 characters can hold more names than anybody
/// types and than can be looked up while somebody waits; past a bound nothing is found any more, and
/// isExhausted() says so.
class NameLookup
{
public:
    explicit NameLookup(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    /// Of the names that are suggested.
    NameLanguage language() const { return m_catalogue.language(); }

    std::optional<SupplementSubstance> supplement(const std::string &name);
    bool isWholeFood(const std::string &name);
    bool isWholeName(const std::string &name);

    /// The food of that name, else the best one that it names with fewer words, else the one it is a
    /// misspelling of.
    const FoodMatch &food(const std::string &name);

    /// The food of that key of the catalogue.
    std::optional<Food> foodOfKey(std::string_view key) const { return m_catalogue.food(key); }

    /// What that food is mixed of; empty for most.
    std::vector<Food> partsOf(std::string_view key) const { return m_catalogue.partsOf(key); }

    /// The activity of that name in whatever form of the verb, else the best one that has every word of it.
    const ActivityMatch &activity(const std::string &name);

    /// Names of foods and activities that are spelt like it, five at the most.
    std::vector<std::string> nearestNames(const std::string &name);
    std::vector<std::string> nearestActivityNames(const std::string &name);

    /// Whether any food has words that begin like these.
    bool hasFoodLike(const std::string &name);

    bool isExhausted() const { return m_isExhausted; }

private:
    bool mayLookUp(const std::string &name);
    std::optional<Food> brandedFood(const std::string &name) const;
    FoodMatch findFood(const std::string &name) const;
    ActivityMatch findActivity(const std::string &name) const;

    const Catalogue &m_catalogue;
    std::map<std::string, FoodMatch> m_foods;
    std::map<std::string, ActivityMatch> m_activities;
    std::map<std::string, std::optional<SupplementSubstance>> m_supplements;
    std::map<std::string, bool> m_wholeNames;
    int m_lookups = 0;
    int m_nearest = 0;
    bool m_isExhausted = false;
};

} // namespace osteon
