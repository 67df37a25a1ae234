// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir_resources.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace osteon {

namespace {

/// The unit of an intake a day, and its mass.
struct DailyUnit
{
    std::string_view code;
    Mass mass;
};

DailyUnit dailyUnitOf(NutrientUnit unit)
{
    switch (unit) {
    case NutrientUnit::milligram:
        return {"mg/d", massOf(unit)};
    case NutrientUnit::microgram:
        return {"ug/d", massOf(unit)};
    case NutrientUnit::gram:
        return {"g/d", massOf(unit)};
    case NutrientUnit::vitaminDUnit:
        break;
    }
    return {"[iU]/d", massOf(unit)};
}

/// Vitamin D has a code for micrograms alone.
DailyUnit codedUnitOf(Nutrient nutrient)
{
    const bool isVitaminD = nutrient == Nutrient::vitaminD;
    return dailyUnitOf(isVitaminD ? NutrientUnit::microgram : usualUnit(nutrient));
}

/// A mean in a unit, which is 'at least' where items had no value. Absent where no day is known.
std::optional<FhirJson> meanQuantity(const NutrientSummary &summary, DailyUnit unit)
{
    const auto mean = summary.meanNanograms();
    if (!mean) {
        return std::nullopt;
    }
    FhirJson quantity = fhirQuantity(*mean / static_cast<double>(unit.mass.nanograms()), unit.code);
    if (summary.unknownItems > 0) {
        quantity["comparator"] = ">=";
    }
    return quantity;
}

std::string basisOf(const NutrientSummary &summary)
{
    std::string text = fmt::format("Mean over {} logged {} whose total is known.", summary.knownDays,
                                   summary.knownDays == 1 ? "day" : "days");
    if (summary.unknownItems > 0) {
        text +=
            fmt::format(" {} without data {} not counted, so the mean is at least this.",
                        summary.unknownItems == 1 ? "1 item" : fmt::format("{} items", summary.unknownItems),
                        summary.unknownItems == 1 ? "is" : "are");
    }
    return text;
}

FhirJson intakeObservation(const NutrientSummary &summary, const FhirContent &content, const FhirNames &names)
{
    FhirJson observation =
        fhirObservation(FhirCategory::socialHistory,
                        fhirConcept(fmt::format("{} intake, mean a day", fhirName(summary.nutrient)),
                                    intakeCode(summary.nutrient)),
                        names.patient());
    const Period days = elapsedDays(content);
    observation["effectivePeriod"] = fhirPeriod(days.first, days.last);
    observation["performer"] = fhirList(fhirReference(names.patient()));
    putValue(observation, meanQuantity(summary, codedUnitOf(summary.nutrient)));
    addNote(observation, basisOf(summary));
    if (summary.nutrient == Nutrient::vitaminD && summary.knownDays > 0) {
        addComponent(observation, "The same in international units",
                     meanQuantity(summary, dailyUnitOf(NutrientUnit::vitaminDUnit)));
    }
    return observation;
}

FhirJson minutesAWeek(std::chrono::minutes minutes)
{
    return fhirQuantity(minutes.count(), loinc::activity.unit);
}

FhirJson weekObservation(const MovementWeek &week, const FhirNames &names, std::string_view text,
                         const LoincCode &code)
{
    FhirJson observation = fhirObservation(FhirCategory::activity, fhirConcept(text, code), names.patient());
    observation["effectivePeriod"] = fhirPeriod(week.week.first, week.week.last);
    observation["performer"] = fhirList(fhirReference(names.patient()));
    return observation;
}

FhirJson minutesObservation(const MovementWeek &week, const FhirNames &names)
{
    FhirJson observation =
        weekObservation(week, names, "Moderate and vigorous physical activity in a week", loinc::activity);
    const MovementMinutes &minutes = week.minutes;
    putValue(observation, week.hasRecord ? std::optional(minutesAWeek(minutes.moderate + minutes.vigorous))
                                         : std::nullopt);
    if (week.hasRecord) {
        addComponent(observation, "Moderate", minutesAWeek(minutes.moderate));
        addComponent(observation, "Vigorous", minutesAWeek(minutes.vigorous));
        addComponent(observation, "Light, not counted", minutesAWeek(minutes.light));
        addComponent(observation, "Weight-bearing", minutesAWeek(minutes.weightBearing));
        addComponent(observation, "Resistance", minutesAWeek(minutes.resistance));
        addComponent(observation, "Balance", minutesAWeek(minutes.balance));
    }
    return observation;
}

FhirJson strengthObservation(const MovementWeek &week, const FhirNames &names)
{
    FhirJson observation =
        weekObservation(week, names, "Days with strength training in a week", loinc::strength);
    putValue(observation, week.hasRecord
                              ? std::optional(fhirQuantity(week.minutes.strengthDays, loinc::strength.unit))
                              : std::nullopt);
    return observation;
}

} // namespace

std::string_view fhirName(Nutrient nutrient)
{
    constexpr std::array<std::string_view, allNutrients.size()> names{"Calcium",    "Vitamin D",  "Magnesium",
                                                                      "Vitamin K2", "Vitamin K1", "Protein",
                                                                      "Sodium",     "Sugars",     "Alcohol"};
    return names.at(static_cast<std::size_t>(nutrient));
}

Period elapsedDays(const FhirContent &content)
{
    const Period period = content.summary.period;
    return {period.first, std::max(period.first, std::min(period.last, content.today))};
}

FhirJson fhirPatient(const FhirContent &content)
{
    FhirJson patient{{"resourceType", "Patient"}, {"language", "en"}};
    if (!content.name.empty()) {
        patient["name"] = fhirList({{"text", content.name}});
    }
    if (content.profile.sex) {
        patient["gender"] = *content.profile.sex == Sex::female ? "female" : "male";
    }
    if (content.profile.birthYear) {
        patient["birthDate"] = fmt::format("{:04}", *content.profile.birthYear);
    }
    return patient;
}

void addCoverage(const FhirContent &content, const FhirNames &names, const FhirSink &sink)
{
    const PeriodSummary &summary = content.summary;
    const Period days = elapsedDays(content);
    FhirJson observation = fhirObservation(FhirCategory::survey,
                                           fhirConcept("Days logged in a personal diary"), names.patient());
    observation["effectivePeriod"] = fhirPeriod(days.first, days.last);
    observation["performer"] = fhirList(fhirReference(names.patient()));
    putValue(observation, fhirQuantity(summary.countedDays, "d"));
    addComponent(observation, "Days of the period", fhirQuantity(summary.period.dayCount(), "d"));
    addComponent(observation, "Days marked complete", fhirQuantity(summary.completeDays, "d"));
    addNote(observation, "Personal record written by its owner with osteon; not the output of a medical "
                         "device. Days that were not logged are not counted as zero.");
    sink(names.urn("coverage"), observation);
}

void addIntakes(const FhirContent &content, const FhirNames &names, const FhirSink &sink)
{
    for (const IntakeLine &line : content.summary.intake) {
        sink(names.urn(fmt::format("intake {}", key(line.summary.nutrient))),
             intakeObservation(line.summary, content, names));
    }
}

void addMovement(const FhirContent &content, const FhirNames &names, const FhirSink &sink)
{
    for (const MovementWeek &week : content.summary.weeks) {
        if (week.isWhole) { // a part of a week is no figure a week
            const std::string monday = toText(week.week.first);
            sink(names.urn("minutes " + monday), minutesObservation(week, names));
            sink(names.urn("strength " + monday), strengthObservation(week, names));
        }
    }
}

} // namespace osteon
