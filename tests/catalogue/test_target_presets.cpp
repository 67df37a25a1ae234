// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_catalogue.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace osteon;

namespace {

const Day someDay{date::year{2026} / 11 / 23};

TargetPreset preset(const std::string &key)
{
    const auto presets = builtCatalogue().targetPresets();
    const auto found = std::ranges::find(presets, key, &TargetPreset::key);
    REQUIRE(found != presets.end());
    return *found;
}

std::optional<Bounds> boundsFor(const std::string &key, Quantity quantity, const Profile &person)
{
    TargetPlan plan;
    plan.rules = preset(key).rules;
    for (const auto &target : targetsFor(plan, person, someDay)) {
        if (target.quantity == quantity) {
            return target.bounds;
        }
    }
    return std::nullopt;
}

std::int64_t written(Quantity quantity, std::int64_t amount)
{
    return amount * smallestUnitsIn(quantity);
}

Bounds bounds(Quantity quantity, std::optional<int> lower, std::optional<int> upper, std::optional<int> limit,
              LimitScope scope = LimitScope::all)
{
    const auto amount = [quantity](std::optional<int> bound) -> std::optional<std::int64_t> {
        return bound ? std::optional(written(quantity, *bound)) : std::nullopt;
    };
    return {amount(lower), amount(upper), amount(limit), scope};
}

Profile person(std::optional<Sex> sex, std::optional<int> age)
{
    Profile profile;
    profile.sex = sex;
    if (age) {
        profile.birthYear = 2026 - *age;
    }
    return profile;
}

constexpr auto none = std::nullopt;

} // namespace

TEST_CASE("The Article preset is the first, and every rule names its source")
{
    const auto presets = builtCatalogue().targetPresets();
    REQUIRE(presets.size() == 3);
    CHECK(presets[0].key == "article");
    CHECK(presets[0].title == "Article");
    CHECK(presets[1].key == "rda");
    CHECK(presets[2].key == "asco-2019");
    for (const auto &each : presets) {
        for (const auto &rule : each.rules) {
            CHECK_FALSE(rule.target.source.name.empty());
        }
    }
}

TEST_CASE("The Article preset of somebody who has told nothing")
{
    const auto anybody = person(none, none);
    const auto of = [&](Quantity quantity) { return boundsFor("article", quantity, anybody); };
    CHECK(of(Quantity::calcium) == bounds(Quantity::calcium, 1000, none, 2500));
    CHECK(of(Quantity::vitaminD) == bounds(Quantity::vitaminD, 400, 800, 4000));
    CHECK(of(Quantity::magnesium) ==
          bounds(Quantity::magnesium, none, none, 350, LimitScope::supplementsOnly));
    CHECK(of(Quantity::vitaminK2) == none);
    CHECK(of(Quantity::sodium) == bounds(Quantity::sodium, none, none, 2300));
    CHECK(of(Quantity::alcohol) == none);
    CHECK(of(Quantity::activity) == bounds(Quantity::activity, 150, none, none));
    CHECK(of(Quantity::strengthDays) == bounds(Quantity::strengthDays, 2, none, none));
}

TEST_CASE("400 IU of vitamin D are 10 micrograms in the catalogue")
{
    CHECK(boundsFor("article", Quantity::vitaminD, Profile{})->lower == Mass::fromMicrograms(10).nanograms());
}

TEST_CASE("The calcium limit is lower from 51, in every preset")
{
    for (const std::string key : {"article", "rda", "asco-2019"}) {
        CAPTURE(key);
        const auto limitAt = [&](int age) {
            return boundsFor(key, Quantity::calcium, person(Sex::male, age))->limit;
        };
        CHECK(limitAt(50) == written(Quantity::calcium, 2500));
        CHECK(limitAt(51) == written(Quantity::calcium, 2000));
        CHECK(limitAt(80) == written(Quantity::calcium, 2000));
    }
}

TEST_CASE("Magnesium has a lower bound only where sex and age are known")
{
    const auto lowerFor = [](std::optional<Sex> sex, std::optional<int> age) {
        return boundsFor("article", Quantity::magnesium, person(sex, age))->lower;
    };
    CHECK(lowerFor(Sex::female, 30) == written(Quantity::magnesium, 310));
    CHECK(lowerFor(Sex::female, 31) == written(Quantity::magnesium, 320));
    CHECK(lowerFor(Sex::male, 19) == written(Quantity::magnesium, 400));
    CHECK(lowerFor(Sex::male, 66) == written(Quantity::magnesium, 420));
    CHECK(lowerFor(Sex::female, none) == none);
    CHECK(lowerFor(none, 66) == none);
    CHECK(lowerFor(Sex::female, 18) == none);
    const auto woman = boundsFor("rda", Quantity::magnesium, person(Sex::female, 66));
    CHECK(woman == bounds(Quantity::magnesium, 320, none, 350, LimitScope::supplementsOnly));
}

TEST_CASE("Alcohol has a limit only where the sex is known")
{
    const auto limitFor = [](std::optional<Sex> sex) {
        return boundsFor("asco-2019", Quantity::alcohol, person(sex, 60));
    };
    CHECK(limitFor(Sex::female) == bounds(Quantity::alcohol, none, none, 14));
    CHECK(limitFor(Sex::male) == bounds(Quantity::alcohol, none, none, 28));
    CHECK(limitFor(none) == none);
}

TEST_CASE("The RDA preset follows sex and age")
{
    const auto calcium = [](std::optional<Sex> sex, std::optional<int> age) {
        return boundsFor("rda", Quantity::calcium, person(sex, age))->lower;
    };
    CHECK(calcium(none, none) == written(Quantity::calcium, 1000));
    CHECK(calcium(Sex::female, 50) == written(Quantity::calcium, 1000));
    CHECK(calcium(Sex::female, 51) == written(Quantity::calcium, 1200));
    CHECK(calcium(Sex::male, 70) == written(Quantity::calcium, 1000));
    CHECK(calcium(Sex::male, 71) == written(Quantity::calcium, 1200));
    CHECK(calcium(none, 71) == written(Quantity::calcium, 1200));
    const auto vitaminD = [](int age) { return boundsFor("rda", Quantity::vitaminD, person(none, age)); };
    CHECK(vitaminD(70) == bounds(Quantity::vitaminD, 600, 800, 4000));
    CHECK(vitaminD(71) == bounds(Quantity::vitaminD, 800, none, 4000));
}

TEST_CASE("The ASCO preset")
{
    const auto woman = person(Sex::female, 60);
    CHECK(boundsFor("asco-2019", Quantity::calcium, woman) == bounds(Quantity::calcium, 1000, 1200, 2000));
    CHECK(boundsFor("asco-2019", Quantity::vitaminD, woman) == bounds(Quantity::vitaminD, 800, 1000, 4000));
    for (const auto &rule : preset("asco-2019").rules) {
        if (rule.target.quantity == Quantity::calcium) {
            CHECK(rule.target.source.year == 2019);
        }
    }
}

TEST_CASE("No preset has a target for vitamin K2")
{
    for (const auto &each : builtCatalogue().targetPresets()) {
        CHECK(std::ranges::none_of(
            each.rules, [](const TargetRule &rule) { return rule.target.quantity == Quantity::vitaminK2; }));
    }
}
