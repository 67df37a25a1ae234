// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_summary.h"

#include <sstream>

namespace osteon::sample {

namespace {

using namespace date::literals;

constexpr std::int64_t milligram = 1'000'000;

NutrientDay boundsOnly(Day day, std::optional<Bounds> bounds)
{
    NutrientDay result;
    result.day = day;
    result.bounds = bounds;
    return result;
}

IntakeLine line(Nutrient nutrient, Mass food, Mass supplement, int knownDays, int unknownItems)
{
    IntakeLine result;
    result.summary.nutrient = nutrient;
    result.summary.knownDays = knownDays;
    result.summary.unknownItems = unknownItems;
    result.summary.knownFood = food;
    result.summary.knownSupplement = supplement;
    result.summary.knownTotal = food + supplement;
    return result;
}

IntakeLine calcium()
{
    const Bounds before{1000 * milligram, {}, 2000 * milligram};
    const Bounds after{1000 * milligram, 1200 * milligram, 2000 * milligram};
    IntakeLine result =
        line(Nutrient::calcium, Mass::fromMilligrams(106'400), Mass::fromMilligrams(43'472), 152, 0);
    result.summary.target = Target{Quantity::calcium, after, {"ASCO guideline", 2019}};
    result.summary.days = {boundsOnly(2026_y / 5 / 23, before), boundsOnly(2026_y / 11 / 22, after)};
    result.judgedDays = 152;
    result.daysMet = 88;
    result.limitDays = 152;
    result.daysOverLimit = 3;
    return result;
}

IntakeLine sodium()
{
    const Bounds bounds{{}, {}, 2300 * milligram};
    IntakeLine result = line(Nutrient::sodium, Mass::fromMilligrams(1840 * 140), {}, 140, 17);
    result.summary.target = Target{Quantity::sodium, bounds, {"US dietary guidelines", 2020}};
    result.summary.days = {boundsOnly(2026_y / 5 / 23, bounds)};
    result.limitDays = 140;
    result.daysOverLimit = 14;
    return result;
}

IntakeLine unknownMagnesium()
{
    const Bounds bounds{320 * milligram, {}, 350 * milligram, LimitScope::supplementsOnly};
    IntakeLine result = line(Nutrient::magnesium, {}, {}, 0, 0);
    result.summary.target = Target{Quantity::magnesium, bounds, {"IOM", 1997}};
    result.summary.days = {boundsOnly(2026_y / 5 / 23, bounds)};
    return result;
}

MovementWeek week(Day monday, int moderate, int vigorous)
{
    MovementWeek result;
    result.week = weekOf(monday);
    result.isWhole = true;
    result.hasRecord = true;
    result.minutes.moderate = std::chrono::minutes(moderate);
    result.minutes.vigorous = std::chrono::minutes(vigorous);
    result.minutes.weightBearing = std::chrono::minutes(moderate);
    result.minutes.strengthDays = 2;
    result.countedMinutes = moderate + vigorous;
    result.lowerMinutes = 150;
    result.lowerStrengthDays = 2;
    return result;
}

} // namespace

PeriodSummary halfYear()
{
    PeriodSummary summary;
    summary.period = {2026_y / 5 / 23, 2026_y / 11 / 22};
    summary.countedDays = 152;
    summary.completeDays = 131;
    summary.intake = {calcium(), unknownMagnesium(),
                      line(Nutrient::vitaminK2, Mass::fromNanograms(31'250 * 120), {}, 120, 9), sodium()};
    for (Day monday = 2026_y / 5 / 18; monday <= summary.period.last; monday = addDays(monday, 7)) {
        summary.weeks.push_back(week(monday, 101, 37));
    }
    summary.weeks.front().isWhole = false;
    summary.weeks.at(1) = week(2026_y / 5 / 25, 140, 35);
    summary.weeks.at(5).hasRecord = false;
    summary.weeks.at(6).minutes.strengthDays = 1;
    summary.targetChanges = {{2026_y / 9 / 1, "asco-2019"}};
    return summary;
}

PeriodSummary tenYears()
{
    PeriodSummary summary;
    summary.period = {2016_y / 11 / 23, 2026_y / 11 / 22};
    summary.countedDays = 3647;
    summary.completeDays = 3111;
    for (const Nutrient nutrient : allNutrients) {
        IntakeLine wide = line(nutrient, Mass::fromGrams(4'000'000), Mass::fromGrams(1'000'000), 3647, 5);
        const Bounds bounds{123'456'000'000, 987'654'000'000, 1'999'999'000'000, LimitScope::supplementsOnly};
        const std::string source(200, static_cast<char>('a' + static_cast<int>(nutrient)));
        wide.summary.target = Target{quantityOf(nutrient), bounds, {source, 2019}};
        wide.summary.days = {boundsOnly(summary.period.first, {}), boundsOnly(summary.period.last, bounds)};
        wide.judgedDays = wide.limitDays = 3647;
        wide.daysMet = wide.daysOverLimit = 3333;
        summary.intake.push_back(wide);
    }
    for (Day monday = 2016_y / 11 / 21; monday <= summary.period.last; monday = addDays(monday, 7)) {
        summary.weeks.push_back(week(monday, 1111, 222));
    }
    for (int i = 0; i < 400; ++i) {
        const std::string preset = "a preset with a title that goes on and on and on, number ";
        summary.targetChanges.push_back(
            {addDays(summary.period.first, 9 * i), preset + std::to_string(i) + std::string(300, 'x')});
    }
    return summary;
}

PeriodSummary emptyPeriod()
{
    PeriodSummary summary;
    summary.period = {2026_y / 11 / 9, 2026_y / 11 / 22};
    summary.intake = {unknownMagnesium()};
    for (const Day monday : {Day(2026_y / 11 / 9), Day(2026_y / 11 / 16)}) {
        summary.weeks.push_back(week(monday, 0, 0));
        summary.weeks.back().hasRecord = false;
        summary.weeks.back().minutes.strengthDays = 0;
    }
    return summary;
}

Profile profile()
{
    Profile result;
    result.sex = Sex::female;
    result.birthYear = 1960;
    return result;
}

SummaryOptions options()
{
    SummaryOptions result;
    result.printedOn = 2026_y / 11 / 23;
    result.presetTitles = {{"asco-2019", "ASCO 2019"}};
    return result;
}

std::string squeezed(const std::string &text)
{
    std::istringstream words(text);
    std::string result;
    for (std::string word; words >> word;) {
        result += (result.empty() ? "" : " ") + word;
    }
    return result;
}

} // namespace osteon::sample
