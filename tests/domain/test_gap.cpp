// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gap.h"

#include "sample_targets.h"

#include <doctest/doctest.h>

using namespace osteon;
using namespace date::literals;

namespace {

constexpr Day today{2026_y / 11 / 23};

/// A day on which so much calcium is missing of 1000 mg, with a limit of 2500 mg.
NutrientSummary calciumMissing(std::int64_t milligrams)
{
    NutrientSummary summary;
    summary.nutrient = Nutrient::calcium;
    NutrientDay day;
    day.day = today;
    day.total = Mass::fromMilligrams(1000 - milligrams);
    day.bounds = Bounds{.lower = 1'000'000'000, .upper = {}, .limit = 2'500'000'000};
    summary.days = {day};
    return summary;
}

NutrientSummary bounded(Nutrient nutrient, std::optional<Mass> total, const Bounds &bounds)
{
    NutrientSummary summary = calciumMissing(0);
    summary.nutrient = nutrient;
    summary.days.front().total = total;
    summary.days.front().bounds = bounds;
    return summary;
}

/// 100 g of a food with so much calcium in it.
GapCandidate food(const std::string &key, std::optional<std::int64_t> calciumMilligrams, int timesEaten = 0)
{
    GapCandidate candidate{.food = {.key = key,
                                    .name = key,
                                    .category = key,
                                    .source = {},
                                    .per100g = {},
                                    .portions = {},
                                    .milligramsPerMillilitre = {}},
                           .portion = {PortionUnit::serving, "1 serving", PortionMass::fromGrams(100), true},
                           .timesEaten = timesEaten};
    if (calciumMilligrams) {
        candidate.food.per100g[Nutrient::calcium] = Mass::fromMilligrams(*calciumMilligrams);
    }
    return candidate;
}

std::vector<std::string> keys(const std::vector<GapSuggestion> &suggestions)
{
    std::vector<std::string> keys;
    for (const GapSuggestion &suggestion : suggestions) {
        keys.push_back(suggestion.candidate.food.key);
    }
    return keys;
}

using Keys = std::vector<std::string>;

} // namespace

TEST_CASE("What the person eats comes first, then what fills most, and the reason is said")
{
    const std::vector day{calciumMissing(500)};
    const std::vector foods{food("kale", 150), food("cheese", 450), food("milk", 120, 9),
                            food("yogurt", 300, 2)};
    const auto suggestions = closeGap(day, foods, {}, 10);
    CHECK(keys(suggestions) == Keys{"yogurt", "milk", "cheese", "kale"});
    CHECK(suggestions.front().reasons ==
          std::vector{GapReason{Nutrient::calcium, Mass::fromMilligrams(300)}});
    CHECK(keys(closeGap(day, foods, {}, 1)) == Keys{"yogurt"});
}

TEST_CASE("What is beyond the gap fills nothing more, and equal foods come in the order of their keys")
{
    const std::vector day{calciumMissing(100)};
    CHECK(keys(closeGap(day, std::vector{food("b", 900), food("a", 100), food("c", 90)}, {}, 10)) ==
          Keys{"a", "b", "c"});
}

TEST_CASE("Nothing is suggested where nothing is missing, and nothing that fills under a tenth of it")
{
    CHECK(closeGap(std::vector{calciumMissing(0)}, std::vector{food("milk", 120)}, {}, 10).empty());
    const std::vector day{calciumMissing(500)};
    CHECK(keys(closeGap(day, std::vector{food("apple", 49), food("bread", 50)}, {}, 10)) == Keys{"bread"});
}

TEST_CASE("An unknown amount fills nothing")
{
    CHECK(
        closeGap(std::vector{calciumMissing(500)}, std::vector{food("soup", std::nullopt)}, {}, 10).empty());
}

TEST_CASE("On a day without a record all of a target is missing")
{
    const std::vector day{
        bounded(Nutrient::calcium, std::nullopt, {.lower = 1'000'000'000, .upper = {}, .limit = {}})};
    CHECK(keys(closeGap(day, std::vector{food("milk", 120)}, {}, 10)) == Keys{"milk"});
}

TEST_CASE("A portion that would pass any limit is out, and one that just reaches it is not")
{
    const std::vector day{calciumMissing(500), bounded(Nutrient::sodium, Mass::fromMilligrams(2000),
                                                       {.lower = {}, .upper = {}, .limit = 2'300'000'000})};
    std::vector foods{food("feta", 400), food("gouda", 400), food("skyr", 400)};
    foods[0].food.per100g[Nutrient::sodium] = Mass::fromMilligrams(301);
    foods[1].food.per100g[Nutrient::sodium] = Mass::fromMilligrams(300);
    CHECK(keys(closeGap(day, foods, {}, 10)) == Keys{"gouda", "skyr"});
}

TEST_CASE("A limit on supplements is not touched by food")
{
    const std::vector day{bounded(Nutrient::magnesium, Mass::fromMilligrams(300),
                                  {.lower = 320'000'000,
                                   .upper = {},
                                   .limit = 350'000'000,
                                   .limitScope = LimitScope::supplementsOnly})};
    std::vector foods{food("almonds", std::nullopt)};
    foods[0].food.per100g[Nutrient::magnesium] = Mass::fromMilligrams(270);
    CHECK(keys(closeGap(day, foods, {}, 10)) == Keys{"almonds"});
}

TEST_CASE("On an anticoagulant neither vitamin K2 nor a portion with much vitamin K is suggested")
{
    const std::vector day{calciumMissing(500),
                          bounded(Nutrient::vitaminK2, Mass(), {.lower = 100'000, .upper = {}, .limit = {}})};
    std::vector foods{food("natto", 200), food("kale", 200), food("milk", 120), food("liver", std::nullopt)};
    foods[0].food.per100g[Nutrient::vitaminK2] = Mass::fromMicrograms(900);
    foods[1].food.per100g[Nutrient::vitaminK1] = Mass::fromMicrograms(24);
    foods[2].food.per100g[Nutrient::vitaminK2] = Mass::fromMicrograms(9);
    foods[3].food.per100g[Nutrient::vitaminK2] = Mass::fromMicrograms(9);
    const Profile patient{.sex = {}, .birthYear = {}, .takesAnticoagulant = true};
    const auto suggestions = closeGap(day, foods, patient, 10);
    CHECK(keys(suggestions) == Keys{"milk"});
    CHECK(suggestions.front().reasons.size() == 1); // calcium, and not K2
    CHECK(keys(closeGap(day, foods, {}, 10)) == Keys{"natto", "milk", "kale"});
}

TEST_CASE("An alcoholic drink is never suggested, and no more than two of one category are")
{
    std::vector foods{food("liqueur", 500), food("a", 400), food("b", 300), food("c", 200)};
    foods[0].food.per100g[Nutrient::alcohol] = Mass::fromGrams(15);
    foods[1].food.category = foods[2].food.category = foods[3].food.category = "Cheese";
    CHECK(keys(closeGap(std::vector{calciumMissing(500)}, foods, {}, 10)) == Keys{"a", "b"});
}

TEST_CASE("What a supplement that is still due will bring counts, and what was ticked, left out or is a "
          "medicine does not")
{
    Regimen tablet;
    tablet.uid = "tablet";
    tablet.versions = {RegimenVersion()};
    tablet.versions[0].from = today;
    tablet.versions[0].name = "Calcium";
    tablet.versions[0].schedule.anchor = today;
    tablet.versions[0].schedule.doseSlots = {PartOfDay::morning};
    tablet.versions[0].amounts[Nutrient::calcium] = Mass::fromMilligrams(500);
    Regimen medicine = tablet;
    medicine.uid = "medicine";
    medicine.kind = RegimenKind::medicine;
    const std::vector<Regimen> regimens{tablet, medicine};
    DiaryRecord record;
    const DiaryRecord whole = withOpenDoses(record, regimens, today);
    REQUIRE(whole.intake.size() == 1);
    CHECK(whole.intake[0].amounts[Nutrient::calcium] == Mass::fromMilligrams(500));
    CHECK(whole.intake[0].isSupplement);
    for (const DoseState state : {DoseState::taken, DoseState::skipped}) {
        Dose dose = takenDose(dueOn(std::vector{tablet}, {}, today).front(), {});
        dose.state = state;
        record.doses = {dose};
        CHECK(withOpenDoses(record, regimens, today).intake.empty());
    }
    CHECK(withOpenDoses({}, regimens, addDays(today, -1)).intake.empty());
}
