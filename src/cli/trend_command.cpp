// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/json.h"
#include "cli/refusal.h"
#include "cli/text_output.h"
#include "cli/words.h"
#include "domain/trend.h"
#include "storage/regimen_store.h"
#include "storage/totals_store.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace osteon::cli {

namespace {

using cli::jsonOf; // those of a week, beside those of a trend here
using cli::textOf;

Json jsonOf(const Adherence &routines)
{
    return {{"due", routines.due}, {"taken", routines.taken}};
}

Json jsonOf(const IntakeSum &sum, Nutrient nutrient)
{
    return {{"mean", amountOf(sum.mean(), nutrient)},
            {"food", amountOf(sum.meanFood(), nutrient)},
            {"supplement", amountOf(sum.meanSupplement(), nutrient)},
            {"known_days", sum.knownDays},
            {"unknown_items", sum.unknownItems}};
}

Json jsonOf(const IntakePoint &point, Nutrient nutrient)
{
    const Bounds bounds = point.bounds.value_or(Bounds());
    const std::int64_t unit = smallestUnitsIn(quantityOf(nutrient));
    Json json{{"name", key(nutrient)}, {"unit", unitSymbol(quantityOf(nutrient))}};
    json.update(jsonOf(point.sum, nutrient));
    json["lower"] = numberOf(bounds.lower, unit);
    json["upper"] = numberOf(bounds.upper, unit);
    json["limit"] = numberOf(bounds.limit, unit);
    return json;
}

/// Sums over the weeks that are logged and over; null where there are none, which is not zero.
Json jsonOf(const MovementPoint &movement)
{
    const auto minutes = [&](std::int64_t value) { return movement.weeks > 0 ? Json(value) : Json(nullptr); };
    return {{"weeks", movement.weeks},
            {"total", minutes(movement.counted)},
            {"moderate", minutes(movement.minutes.moderate.count())},
            {"vigorous", minutes(movement.minutes.vigorous.count())},
            {"weight_bearing_min", minutes(movement.minutes.weightBearing.count())},
            {"resistance_min", minutes(movement.minutes.resistance.count())},
            {"strength_days", minutes(movement.minutes.strengthDays)},
            {"lower", numberOf(movement.lowerMinutes, 1)},
            {"lower_strength_days", numberOf(movement.lowerStrengthDays, 1)}};
}

Json jsonOf(const Trend &trend, std::size_t index)
{
    const TrendPoint &point = trend.points[index];
    Json json{{"first_day", toText(point.period.first)},
              {"last_day", toText(point.period.last)},
              {"over", point.isOver},
              {"past_days", point.pastDays},
              {"counted_days", point.countedDays},
              {"score", point.score ? Json(*point.score) : Json(nullptr)},
              {"scored_weeks", point.scoredWeeks},
              {"nutrients", Json::array()},
              {"movement", jsonOf(point.movement)},
              {"routines", jsonOf(point.routines)}};
    for (const IntakeTrend &nutrient : trend.intake) {
        json["nutrients"].push_back(jsonOf(nutrient.points[index], nutrient.nutrient));
    }
    return json;
}

Json jsonOf(const WeeksMet &weeks)
{
    return {{"judged", weeks.judged}, {"met", weeks.met}, {"unclear", weeks.unclear}};
}

Json jsonOf(const Trend &trend)
{
    Json json{{"first_day", toText(trend.period.first)},
              {"last_day", toText(trend.period.last)},
              {"past_days", trend.pastDays},
              {"counted_days", trend.countedDays},
              {"nutrients", Json::array()},
              {"movement", jsonOf(trend.movement)},
              {"activity_weeks", jsonOf(trend.activityWeeks)},
              {"strength_weeks", jsonOf(trend.strengthWeeks)},
              {"routines", jsonOf(trend.adherence)},
              {"step", key(trend.step)},
              {"points", Json::array()},
              {"weeks", Json::array()}};
    for (const IntakeTrend &nutrient : trend.intake) {
        Json object{{"name", key(nutrient.nutrient)}, {"unit", unitSymbol(quantityOf(nutrient.nutrient))}};
        object.update(jsonOf(nutrient.sum, nutrient.nutrient));
        object["weeks"] = jsonOf(nutrient.weeks);
        json["nutrients"].push_back(object);
    }
    for (std::size_t index = 0; index < trend.points.size(); ++index) {
        json["points"].push_back(jsonOf(trend, index));
    }
    for (std::size_t index = 0; index < trend.weeks.size(); ++index) {
        Json week = jsonOf(trend.weeks[index]);
        week["routines"] = jsonOf(trend.routines[index]);
        json["weeks"].push_back(week);
    }
    return json;
}

std::string weeksAtTarget(const WeeksMet &weeks)
{
    return weeks.judged == 0 ? std::string()
                             : fmt::format("; {} of {} weeks at or above the target{}", weeks.met,
                                           weeks.judged, weeks.unclear > 0 ? ", as far as is known" : "");
}

/// The period in a few lines: what was logged, and each mean. Facts, and no forecast.
std::string textOf(const Trend &trend)
{
    std::string text = fmt::format("{} to {}\n{} of {} days logged\n", longDay(trend.period.first),
                                   longDay(trend.period.last), trend.countedDays, trend.pastDays);
    for (const IntakeTrend &nutrient : trend.intake) {
        const auto mean = nutrient.sum.mean();
        const std::string amount =
            mean ? fmt::format("mean {}{} a day", nutrient.sum.unknownItems > 0 ? "at least " : "",
                               shownAmount(nutrient.nutrient, *mean))
                 : std::string("no data");
        text += fmt::format("  {:<14}{}{}\n", words(quantityOf(nutrient.nutrient)), amount,
                            weeksAtTarget(nutrient.weeks));
    }
    if (trend.adherence.due > 0) {
        text += fmt::format("  {:<14}{} of {} doses taken\n", "Routines", trend.adherence.taken,
                            trend.adherence.due);
    }
    return text;
}

Trend readTrend(Context &context, int weeks)
{
    const DiaryTotals totals = readTotals(context.journal(), lastWeeks(weeks, context.today()));
    return trendOf(totals, context.targets(), RegimenStore(context.journal()).all(), context.today());
}

void showTrend(Context &context, int weeks)
{
    constexpr int weeksInTwentyYears = 1044;
    if (weeks < 1 || weeks > weeksInTwentyYears) {
        throw Refusal{ExitCode::refused,
                      fmt::format("--weeks: {} is not from 1 to {}.", weeks, weeksInTwentyYears)};
    }
    const Trend trend = readTrend(context, weeks);
    if (context.wantsJson) {
        Context::printJson(jsonOf(trend));
        return;
    }
    std::string text = textOf(trend);
    for (const WeekScore &week : trend.weeks) {
        text += '\n' + textOf(week);
    }
    Context::printText(text);
}

} // namespace

void addTrendCommand(CLI::App &app, Context &context)
{
    auto weeks = std::make_shared<int>(4);
    CLI::App *command = app.add_subcommand("trend", "The last weeks up to this one, oldest first");
    command->add_flag("--json", context.wantsJson, "Print one JSON document");
    command->add_option("--weeks", *weeks, "How many")->required();
    command->callback([&context, weeks] { showTrend(context, *weeks); });
}

} // namespace osteon::cli
