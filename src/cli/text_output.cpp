// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text_output.h"

#include "cli/words.h"
#include "domain/rounding.h"

#include <algorithm>
#include <fmt/format.h>

namespace osteon::cli {

namespace {

/// Calcium and vitamin D of a food are named also where they are unknown, the rest only where it is known.
std::string amountsFor(const IntakeEntry &entry)
{
    std::string text;
    for (const Nutrient nutrient : allNutrients) {
        const auto &amount = entry.amounts[nutrient];
        const bool isMissed =
            !entry.isSupplement && (nutrient == Nutrient::calcium || nutrient == Nutrient::vitaminD);
        if (amount || isMissed) {
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ", words(quantityOf(nutrient)),
                                amount ? shownAmount(nutrient, *amount) : "not known");
        }
    }
    const bool isAnyKnown = std::ranges::any_of(
        allNutrients, [&](Nutrient nutrient) { return entry.amounts[nutrient].has_value(); });
    return isAnyKnown ? text : "no amounts known";
}

std::string boundsFor(Quantity quantity, const std::optional<Target> &target)
{
    if (!target) {
        return "no target";
    }
    const Bounds &bounds = target->bounds;
    std::string text;
    if (bounds.lower) {
        text = "target " + shownBound(quantity, *bounds.lower);
    }
    if (bounds.upper) {
        text += " to " + shownBound(quantity, *bounds.upper);
    }
    if (bounds.limit) {
        text += fmt::format("{}limit {}{}", text.empty() ? "" : ", ", shownBound(quantity, *bounds.limit),
                            bounds.limitScope == LimitScope::supplementsOnly ? " from supplements" : "");
    }
    return text;
}

std::string percentFor(const std::optional<long double> &attainment)
{
    return attainment ? fmt::format("{} %", roundHalfUp(100.0L * *attainment)) : "–";
}

std::string lineFor(const NutrientSummary &summary)
{
    std::string mean = "no data";
    if (summary.knownDays > 0) {
        const Mass rounded =
            Mass::fromNanograms(roundHalfUp(static_cast<long double>(*summary.meanNanograms())));
        mean = fmt::format("mean {}{}", summary.unknownItems > 0 ? "at least " : "",
                           shownAmount(summary.nutrient, rounded));
    }
    const Quantity quantity = quantityOf(summary.nutrient);
    return fmt::format("  {:<14}{:>6}   {} on {} days, {}\n", words(quantity), percentFor(summary.attainment),
                       mean, summary.knownDays, boundsFor(quantity, summary.target));
}

std::string lineFor(const MovementSummary &summary)
{
    return fmt::format("  {:<14}{:>6}   {}, {}\n", words(summary.quantity), percentFor(summary.attainment),
                       shownBound(summary.quantity, summary.total),
                       boundsFor(summary.quantity, summary.target));
}

std::string improvementFor(const WeekScore &week)
{
    if (!week.improvement) {
        return {};
    }
    const Improvement &change = *week.improvement;
    const std::string what = change.missing > 0 ? shownBound(change.quantity, change.missing) + " more of it"
                                                : std::string("staying within the limit");
    const std::string when = change.day ? " on " + longDay(*change.day) : "";
    return fmt::format("  What would have changed the score most: {}, {}{}: {} → {}\n",
                       words(change.quantity), what, when, *week.score, change.scoreAfter);
}

} // namespace

std::string lineFor(const IntakeEntry &entry)
{
    const std::string portion = entry.portionText.empty() ? "" : ", " + entry.portionText;
    return fmt::format("{}{}: {}", entry.name, portion, amountsFor(entry));
}

std::string lineFor(const ExerciseSession &session)
{
    return fmt::format("{}: {} min, {}", session.name, session.duration.count(), key(session.intensity));
}

std::string totalFor(const NutrientDay &day, Nutrient nutrient)
{
    if (!day.total) {
        return std::string(words(day.status));
    }
    return (day.unknownItems > 0 ? "at least " : "") + shownAmount(nutrient, *day.total);
}

std::string textOf(const WeekScore &week)
{
    std::string text = fmt::format("{} to {}\n{} of 7 days logged\n", longDay(week.period.first),
                                   longDay(week.period.last), week.countedDays);
    text += week.score
                ? fmt::format("Score {} of 100 (it reflects logged habits, not bone strength)\n", *week.score)
                : fmt::format("No score: {}\n", words(*week.missing));
    for (const NutrientSummary &summary : week.nutrients) {
        text += lineFor(summary);
    }
    return text + lineFor(week.activity) + lineFor(week.strength) + improvementFor(week);
}

std::string_view words(Caution caution)
{
    switch (caution) {
    case Caution::largePortion:
        return "this is an unusually large portion.";
    case Caution::largeDose:
        return "this dose is above the daily limit. Ask your team before supplements beyond the usual.";
    case Caution::weightOfElement:
        return "the weight is read as that of the mineral itself, as most labels state it.";
    case Caution::calciumDoseOver500:
        break;
    }
    return "over 500 mg of calcium in one dose; it is usually split over the day.";
}

} // namespace osteon::cli
