// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/target.h"

#include <algorithm>
#include <ranges>

namespace osteon {

std::optional<Nutrient> nutrientOf(Quantity quantity)
{
    if (quantity == Quantity::activity || quantity == Quantity::strengthDays) {
        return std::nullopt;
    }
    return static_cast<Nutrient>(quantity);
}

std::string_view key(Quantity quantity)
{
    if (const auto nutrient = nutrientOf(quantity)) {
        return key(*nutrient);
    }
    return quantity == Quantity::activity ? "activity" : "strength_days";
}

std::optional<Quantity> quantityFromKey(std::string_view text)
{
    const auto *found =
        std::ranges::find(allQuantities, text, [](Quantity quantity) { return key(quantity); });
    return found == allQuantities.end() ? std::nullopt : std::optional(*found);
}

std::string_view unitSymbol(Quantity quantity)
{
    if (const auto nutrient = nutrientOf(quantity)) {
        return symbol(usualUnit(*nutrient));
    }
    return quantity == Quantity::activity ? "min" : "d";
}

std::int64_t smallestUnitsIn(Quantity quantity)
{
    const auto nutrient = nutrientOf(quantity);
    return nutrient ? massOf(usualUnit(*nutrient)).nanograms() : 1;
}

SourceParts partsOf(const Source &source)
{
    constexpr std::string_view between = "; limit: ";
    const std::string_view whole = source.name;
    const auto end = whole.find(between);
    return end == std::string_view::npos
               ? SourceParts{whole, {}}
               : SourceParts{whole.substr(0, end), whole.substr(end + between.size())};
}

bool TargetRule::matches(const Profile &profile, Day day) const
{
    const auto age = ageOn(profile, day);
    const bool sexMatches = !sex || sex == profile.sex;
    const bool oldEnough = !ageFrom || (age && *age >= *ageFrom);
    const bool youngEnough = !ageTo || (age && *age <= *ageTo);
    return sexMatches && oldEnough && youngEnough;
}

namespace {

std::optional<Target> targetFor(Quantity quantity, const TargetPlan &plan, const Profile &profile, Day day)
{
    if (quantity == Quantity::vitaminK2 && profile.takesAnticoagulant) {
        return std::nullopt;
    }
    const auto newestFirst = plan.rules | std::views::reverse;
    const auto rule = std::ranges::find_if(newestFirst, [&](const TargetRule &candidate) {
        return candidate.target.quantity == quantity && candidate.matches(profile, day);
    });
    return rule != newestFirst.end() ? std::optional(rule->target) : std::nullopt;
}

} // namespace

std::vector<Target> targetsFor(const TargetPlan &plan, const Profile &profile, Day day)
{
    std::vector<Target> targets;
    for (const Quantity quantity : allQuantities) {
        if (auto target = targetFor(quantity, plan, profile, day)) {
            targets.push_back(*std::move(target));
        }
    }
    return targets;
}

TargetHistory::TargetHistory(TargetPlan first, std::vector<TargetPlan> later, Profile profile)
    : m_plans(std::move(later)), m_profile(std::move(profile))
{
    first.effectiveFrom = std::nullopt;
    m_plans.push_back(std::move(first));
    std::ranges::sort(m_plans, {}, &TargetPlan::effectiveFrom); // an absent day sorts before any other
}

const TargetPlan &TargetHistory::planOn(Day day) const
{
    const auto newestFirst = m_plans | std::views::reverse;
    return *std::ranges::find_if(newestFirst, [day](const TargetPlan &plan) {
        return !plan.effectiveFrom || *plan.effectiveFrom <= day;
    });
}

std::vector<Target> TargetHistory::targetsOn(Day day) const
{
    return targetsFor(planOn(day), m_profile, day);
}

std::optional<Target> TargetHistory::targetOn(Quantity quantity, Day day) const
{
    return targetFor(quantity, planOn(day), m_profile, day);
}

} // namespace osteon
