// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/nutrient_chart.h"

#include <doctest/doctest.h>

using namespace osteon;
using namespace date::literals;

namespace {

constexpr Day monday = 2026_y / date::November / 16;

NutrientDay dayWith(Day day, std::optional<Mass> food, std::optional<Mass> supplement, DayStatus status)
{
    NutrientDay result;
    result.day = day;
    result.food = food;
    result.supplement = supplement;
    if (food || supplement) {
        result.total = food.value_or(Mass()) + supplement.value_or(Mass());
    }
    result.status = status;
    return result;
}

NutrientSummary vitaminD()
{
    NutrientSummary summary;
    summary.nutrient = Nutrient::vitaminD;
    summary.target = Target{Quantity::vitaminD, {400 * 25, 800 * 25, 4000 * 25}, {"article", {}}};
    summary.days = {
        dayWith(monday, Mass::fromMicrograms(3), Mass::fromMicrograms(12), DayStatus::within),
        dayWith(addDays(monday, 1), {}, {}, DayStatus::noRecord),
        dayWith(addDays(monday, 2), {}, {}, DayStatus::unknown),
        dayWith(addDays(monday, 3), {}, Mass::fromMicrograms(150), DayStatus::overLimit),
        dayWith(addDays(monday, 4), {}, {}, DayStatus::noRecord),
        dayWith(addDays(monday, 5), {}, {}, DayStatus::noRecord),
    };
    summary.days[0].unknownItems = 2;
    return summary;
}

} // namespace

TEST_CASE("The chart of a nutrient is in its usual unit")
{
    const NutrientChart chart = nutrientChart(vitaminD(), addDays(monday, 4), {});
    CHECK(chart.bars.at(0).food == 120);
    CHECK(chart.bars.at(0).supplement == 480);
    CHECK(chart.lower == 400);
    CHECK(chart.upper == 800);
    CHECK(chart.limit == 4000);
}

TEST_CASE("A day without a record is a gap, an unknown day is unknown, and today stays open")
{
    const NutrientChart chart = nutrientChart(vitaminD(), addDays(monday, 4), {});
    CHECK(chart.bars.at(0).state == BarState::amount);
    CHECK(chart.bars.at(1).state == BarState::noRecord);
    CHECK(chart.bars.at(2).state == BarState::unknown);
    CHECK(chart.bars.at(4).state == BarState::open);
    CHECK(chart.bars.at(5).state == BarState::open);
}

TEST_CASE("Incomplete totals and passed limits reach the chart")
{
    const NutrientChart chart = nutrientChart(vitaminD(), addDays(monday, 4), {});
    CHECK(chart.bars.at(0).isAtLeast);
    CHECK_FALSE(chart.bars.at(0).isOverLimit);
    CHECK(chart.bars.at(3).isOverLimit);
    CHECK_FALSE(chart.bars.at(3).isAtLeast);
}

TEST_CASE("Day labels come from the caller, shortened to a letter where it gives no short ones")
{
    NutrientChartWords words;
    words.dayLabel = [](Day day) { return QString::number(static_cast<unsigned>(day.day())); };
    const NutrientChart chart = nutrientChart(vitaminD(), monday, words);
    CHECK(chart.bars.at(1).label == "17");
    CHECK(chart.bars.at(1).shortLabel == "1");
}

TEST_CASE("Vitamin K is shown with one decimal, calcium with none")
{
    NutrientSummary summary;
    summary.nutrient = Nutrient::vitaminK2;
    CHECK(nutrientChart(summary, monday, {}).decimals == 1);
    summary.nutrient = Nutrient::calcium;
    CHECK(nutrientChart(summary, monday, {}).decimals == 0);
}
