// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gap.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace osteon {

namespace {

constexpr int mostOfOneCategory = 2;

/// 1.2 % by volume, at 0.789 g of alcohol a millilitre.
constexpr Mass mostAlcoholPer100g = Mass::fromMilligrams(947);
constexpr Mass muchVitaminK1 = Mass::fromMicrograms(24);
constexpr Mass muchVitaminK2 = Mass::fromMicrograms(10);

/// What is missing of a nutrient today.
struct Gap
{
    Nutrient nutrient;
    Mass missing;
    Mass lower;
};

/// A suggestion with what it is ordered by.
struct Rated
{
    GapSuggestion suggestion;
    long double share = 0; ///< of the targets, summed over the nutrients
};

std::optional<Mass> amountIn(const GapCandidate &candidate, Nutrient nutrient)
{
    const std::optional<Mass> &per100g = candidate.food.per100g[nutrient];
    return per100g ? std::optional(amountInPortion(*per100g, candidate.portion.mass)) : std::nullopt;
}

std::optional<Gap> gapOf(const NutrientSummary &summary)
{
    const NutrientDay &day = summary.days.front();
    const Mass total = day.total.value_or(Mass());
    if (!day.bounds || !day.bounds->lower || total.nanograms() >= *day.bounds->lower) {
        return std::nullopt;
    }
    const Mass lower = Mass::fromNanograms(*day.bounds->lower);
    return Gap{summary.nutrient, lower - total, lower};
}

std::vector<Gap> gapsOf(std::span<const NutrientSummary> day, const Profile &profile)
{
    std::vector<Gap> gaps;
    for (const NutrientSummary &summary : day) {
        const bool isUnwanted = summary.nutrient == Nutrient::vitaminK2 && profile.takesAnticoagulant;
        if (const auto gap = gapOf(summary); gap && !isUnwanted) {
            gaps.push_back(*gap);
        }
    }
    return gaps;
}

/// A limit that counts supplements only is not touched by food.
bool wouldPass(const NutrientSummary &summary, const GapCandidate &candidate)
{
    const NutrientDay &day = summary.days.front();
    const std::optional<Mass> added = amountIn(candidate, summary.nutrient);
    if (!added || !day.bounds || !day.bounds->limit ||
        day.bounds->limitScope == LimitScope::supplementsOnly) {
        return false;
    }
    return (day.total.value_or(Mass()) + *added).nanograms() > *day.bounds->limit;
}

bool isSuitable(const GapCandidate &candidate, std::span<const NutrientSummary> day, const Profile &profile)
{
    if (candidate.food.per100g[Nutrient::alcohol] > mostAlcoholPer100g) {
        return false;
    }
    const bool hasMuchVitaminK = amountIn(candidate, Nutrient::vitaminK1) >= muchVitaminK1 ||
                                 amountIn(candidate, Nutrient::vitaminK2) >= muchVitaminK2;
    if (profile.takesAnticoagulant && hasMuchVitaminK) {
        return false;
    }
    return std::ranges::none_of(
        day, [&](const NutrientSummary &summary) { return wouldPass(summary, candidate); });
}

long double shareOf(Mass part, Mass whole)
{
    return static_cast<long double>(part.nanograms()) / static_cast<long double>(whole.nanograms());
}

Rated rate(const GapCandidate &candidate, std::span<const Gap> gaps)
{
    std::vector<std::pair<long double, GapReason>> filled;
    bool isWorthNaming = false;
    for (const Gap &gap : gaps) {
        const Mass added = amountIn(candidate, gap.nutrient).value_or(Mass());
        const Mass used = std::min(added, gap.missing);
        isWorthNaming = isWorthNaming || used * 10 >= gap.missing;
        if (used > Mass()) {
            filled.push_back({shareOf(used, gap.lower), {gap.nutrient, added}});
        }
    }
    if (!isWorthNaming) {
        return {{candidate, {}}};
    }
    std::ranges::stable_sort(filled, std::ranges::greater(), &std::pair<long double, GapReason>::first);
    Rated rated{{candidate, {}}};
    for (const auto &[share, reason] : filled) {
        rated.share += share;
        rated.suggestion.reasons.push_back(reason);
    }
    return rated;
}

/// Of a food that came without portions, what its figures are given for.
HouseholdPortion usualPortion(const Food &food)
{
    return food.portions.empty()
               ? HouseholdPortion{PortionUnit::serving, "100 g", PortionMass::fromGrams(100), true}
               : food.portions.front();
}

/// The key comes last, so that the order is the same every time.
bool comesFirst(const Rated &left, const Rated &right)
{
    const GapCandidate &one = left.suggestion.candidate;
    const GapCandidate &other = right.suggestion.candidate;
    return std::tuple(other.timesEaten > 0, right.share, other.timesEaten, one.food.key) <
           std::tuple(one.timesEaten > 0, left.share, one.timesEaten, other.food.key);
}

} // namespace

DiaryRecord withOpenDoses(DiaryRecord record, std::span<const Regimen> regimens, Day day)
{
    for (const DueDose &due : dueOn(regimens, record.doses, day)) {
        if (due.kind == RegimenKind::supplement && !due.given) {
            IntakeEntry entry;
            entry.stamp.day = day;
            entry.name = due.name;
            entry.isSupplement = true;
            entry.amounts = due.amounts;
            record.intake.push_back(std::move(entry));
        }
    }
    return record;
}

std::vector<GapCandidate> gapCandidates(std::vector<Food> foods, const std::map<std::string, int> &timesEaten)
{
    std::vector<GapCandidate> candidates;
    candidates.reserve(foods.size());
    for (Food &food : foods) {
        const auto eaten = timesEaten.find(food.key);
        const int times = eaten == timesEaten.end() ? 0 : eaten->second;
        const HouseholdPortion portion = usualPortion(food);
        candidates.push_back({std::move(food), portion, times});
    }
    return candidates;
}

std::vector<GapSuggestion> closeGap(std::span<const NutrientSummary> day,
                                    std::span<const GapCandidate> candidates, const Profile &profile,
                                    std::size_t most)
{
    const std::vector<Gap> gaps = gapsOf(day, profile);
    std::vector<Rated> rated;
    for (const GapCandidate &candidate : candidates) {
        if (isSuitable(candidate, day, profile)) {
            rated.push_back(rate(candidate, gaps));
        }
    }
    std::erase_if(rated, [](const Rated &one) { return one.suggestion.reasons.empty(); });
    std::ranges::stable_sort(rated, comesFirst);
    std::vector<GapSuggestion> suggestions;
    std::map<std::string, int> ofCategory;
    for (Rated &one : rated) {
        if (suggestions.size() < most &&
            ++ofCategory[one.suggestion.candidate.food.category] <= mostOfOneCategory) {
            suggestions.push_back(std::move(one.suggestion));
        }
    }
    return suggestions;
}

} // namespace osteon
