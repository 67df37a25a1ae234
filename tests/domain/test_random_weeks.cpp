// SPDX-License-Identifier: GPL-3.0-or-later
// Random weeks against a second calculation that shares no code with the first: whole-number fractions, day
// by day, straight from the rules.
#include "domain/scoring.h"

#include "sample_targets.h"

#include <doctest/doctest.h>

#include <array>
#include <map>
#include <numeric>
#include <random>

using namespace osteon;
using namespace date::literals;

namespace {

__extension__ typedef __int128 Wide;

struct Fraction
{
    Wide above = 0;
    Wide below = 1;
};

Fraction sum(Fraction left, Fraction right)
{
    Wide above = left.above * right.below + right.above * left.below;
    Wide below = left.below * right.below;
    Wide a = above;
    Wide b = below;
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a == 0 ? Fraction{} : Fraction{above / a, below / a};
}

struct Rule
{
    Nutrient nutrient;
    std::int64_t lower;
    std::int64_t limit;
    bool limitCountsSupplementsOnly;
};

constexpr std::array rules{Rule{Nutrient::calcium, 1'000'000'000, 2'000'000'000, false},
                           Rule{Nutrient::vitaminD, 10'000, 100'000, false},
                           Rule{Nutrient::magnesium, 320'000'000, 350'000'000, true}};

constexpr Day monday{2026_y / 11 / 16};
constexpr Day afterwards{2026_y / 12 / 24};

std::optional<Fraction> dayAttainment(const Rule &rule, const DiaryRecord &record, Day day)
{
    std::int64_t total = 0;
    std::int64_t supplements = 0;
    int entries = 0;
    int known = 0;
    for (const IntakeEntry &entry : record.intake) {
        if (entry.stamp.day != day) {
            continue;
        }
        ++entries;
        if (const auto amount = entry.amounts[rule.nutrient]) {
            ++known;
            total += amount->nanograms();
            supplements += entry.isSupplement ? amount->nanograms() : 0;
        }
    }
    if (known == 0 && !(entries == 0 && record.completeDays.contains(day))) {
        return std::nullopt;
    }
    if ((rule.limitCountsSupplementsOnly ? supplements : total) > rule.limit) {
        return Fraction{};
    }
    return total >= rule.lower ? Fraction{1, 1} : Fraction{total, rule.lower};
}

std::optional<Fraction> nutrientAttainment(const Rule &rule, const DiaryRecord &record)
{
    Fraction attained;
    int days = 0;
    for (int number = 0; number < 7; ++number) {
        if (const auto day = dayAttainment(rule, record, addDays(monday, number))) {
            attained = sum(attained, *day);
            ++days;
        }
    }
    return days == 0 ? std::nullopt : std::optional(Fraction{attained.above, attained.below * days});
}

std::optional<int> expectedScore(const DiaryRecord &record)
{
    std::set<Day> counted = record.completeDays;
    for (const IntakeEntry &entry : record.intake) {
        counted.insert(entry.stamp.day);
    }
    if (counted.size() < 4) {
        return std::nullopt;
    }
    Fraction attained;
    int parts = 2;
    for (const Rule &rule : rules) {
        if (const auto part = nutrientAttainment(rule, record)) {
            attained = sum(attained, *part);
            ++parts;
        }
    }
    std::int64_t minutes = 0;
    std::set<Day> strengthDays;
    for (const ExerciseSession &session : record.exercise) {
        minutes += session.intensity == Intensity::light ? 0 : session.duration.count();
        if (session.kinds.resistance) {
            strengthDays.insert(session.stamp.day);
        }
    }
    attained = sum(attained, {std::min<std::int64_t>(minutes, 150), 150});
    attained = sum(attained, {static_cast<int>(std::min<std::size_t>(strengthDays.size(), 2)), 2});
    // round(100 a / (b n)), half up
    const Wide divisor = attained.below * parts;
    return static_cast<int>((200 * attained.above + divisor) / (2 * divisor));
}

DiaryRecord randomWeek(std::mt19937 &random)
{
    const auto below = [&](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    DiaryRecord record;
    record.period = {monday, addDays(monday, 6)};
    for (int count = below(25); count > 0; --count) {
        IntakeEntry entry;
        entry.stamp.day = addDays(monday, below(7));
        entry.isSupplement = below(4) == 0;
        const std::array steps{125'000'000, 2'500, 40'000'000};
        for (std::size_t index = 0; index < rules.size(); ++index) {
            if (below(3) != 0) {
                entry.amounts[rules.at(index).nutrient] =
                    Mass::fromNanograms(std::int64_t(steps.at(index)) * below(9));
            }
        }
        record.intake.push_back(entry);
    }
    for (int count = below(5); count > 0; --count) {
        ExerciseSession session;
        session.stamp.day = addDays(monday, below(7));
        session.duration = std::chrono::minutes(1 + below(70));
        session.intensity = allIntensities.at(static_cast<std::size_t>(below(3)));
        session.kinds.resistance = below(3) == 0;
        record.exercise.push_back(session);
    }
    for (int number = 0; number < 7; ++number) {
        if (below(4) == 0) {
            record.completeDays.insert(addDays(monday, number));
        }
    }
    return record;
}

} // namespace

TEST_CASE("Five thousand random weeks score what a second calculation in fractions gives")
{
    TargetPlan plan = sample::articlePlan();
    std::mt19937 random(20261123);
    int scored = 0;
    for (int round = 0; round < 5000; ++round) {
        const DiaryRecord record = randomWeek(random);
        const auto expected = expectedScore(record);
        scored += expected ? 1 : 0;
        CAPTURE(round);
        REQUIRE(scoreWeek(record, {plan, {}, {}}, afterwards).score == expected);
    }
    CHECK(scored > 2500); // or the test would prove little
}
