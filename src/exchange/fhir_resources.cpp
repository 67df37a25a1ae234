// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir_resources.h"

#include "domain/decimal.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace osteon {

namespace {

std::string_view nameOf(Nutrient nutrient)
{
    constexpr std::array<std::string_view, allNutrients.size()> names{"Calcium",    "Vitamin D",  "Magnesium",
                                                                      "Vitamin K2", "Vitamin K1", "Protein",
                                                                      "Sodium",     "Sugars",     "Alcohol"};
    return names.at(static_cast<std::size_t>(nutrient));
}

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

/// The days of the period that are past.
Period elapsed(const FhirContent &content)
{
    const Period period = content.summary.period;
    return {period.first, std::max(period.first, std::min(period.last, content.today))};
}

FhirJson intakeObservation(const NutrientSummary &summary, const FhirContent &content, const FhirNames &names)
{
    FhirJson observation =
        fhirObservation(FhirCategory::socialHistory,
                        fhirConcept(fmt::format("{} intake, mean a day", nameOf(summary.nutrient)),
                                    intakeCode(summary.nutrient)),
                        names.patient());
    const Period days = elapsed(content);
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

/// "every 2 weeks on mon, wed, morning and 20:30"
std::string scheduleText(const Schedule &schedule)
{
    if (schedule.repeat == Repeat::asNeeded) {
        return "as needed";
    }
    const std::string_view unit = key(schedule.repeat);
    std::string text = schedule.every == 1 ? fmt::format("every {}", unit.substr(0, unit.size() - 1))
                                           : fmt::format("every {} {}", schedule.every, unit);
    const char *before = " on ";
    for (std::size_t index = 0; index < weekdayKeys.size(); ++index) {
        if (schedule.weekdays.test(index)) {
            text.append(std::exchange(before, ", ")).append(weekdayKeys.at(index));
        }
    }
    if (std::holds_alternative<int>(schedule.doseSlots.front())) {
        const std::size_t times = schedule.doseSlots.size();
        return times == 1 ? text : text + fmt::format(", {} times", times);
    }
    before = ", ";
    for (const DoseSlot &slot : schedule.doseSlots) {
        text.append(std::exchange(before, " and ")).append(toText(slot));
    }
    return text;
}

/// "calcium 250 mg, vitamin D 800 IU"; empty where nothing is known.
std::string amountsText(const NutrientAmounts &amounts)
{
    std::string text;
    for (const Nutrient nutrient : allNutrients) {
        if (const auto amount = amounts[nutrient]) {
            const NutrientUnit unit = usualUnit(nutrient);
            text += fmt::format("{}{} {} {}", text.empty() ? "" : ", ", nameOf(nutrient),
                                exactDecimal(amount->nanograms(), massOf(unit).nanograms()), symbol(unit));
        }
    }
    return text;
}

/// The days on which a version is in force; absent last day: no end is known.
struct InForce
{
    Day first;
    std::optional<Day> last;
};

InForce daysOf(const Regimen &regimen, std::size_t number)
{
    const RegimenVersion &version = regimen.versions.at(number);
    InForce days{version.from, version.lastDay};
    if (number + 1 < regimen.versions.size()) {
        const Day before = addDays(regimen.versions.at(number + 1).from, -1);
        days.last = days.last ? std::min(*days.last, before) : before;
    }
    return days;
}

FhirJson dosageOf(const RegimenVersion &version)
{
    FhirJson dosage{{"text", version.dose.empty() ? scheduleText(version.schedule)
                                                  : version.dose + ", " + scheduleText(version.schedule)}};
    if (version.schedule.repeat == Repeat::asNeeded) {
        dosage["asNeededBoolean"] = true;
    }
    return dosage;
}

FhirJson statementOf(const Regimen &regimen, std::size_t number, const FhirContent &content,
                     const FhirNames &names)
{
    const RegimenVersion &version = regimen.versions.at(number);
    const InForce days = daysOf(regimen, number);
    const Period period = elapsed(content);
    const bool isOver = days.last && *days.last < period.last;
    FhirJson statement{{"resourceType", "MedicationStatement"},
                       {"status", isOver ? "completed" : "active"},
                       {"medicationCodeableConcept", fhirConcept(version.name)},
                       {"subject", fhirReference(names.patient())},
                       {"effectivePeriod", fhirPeriod(days.first, days.last)},
                       {"informationSource", fhirReference(names.patient())},
                       {"dosage", fhirList(dosageOf(version))}};
    if (const std::string amounts = amountsText(version.amounts); !amounts.empty()) {
        addNote(statement, "One dose has: " + amounts);
    }
    const Period both{std::max(days.first, period.first),
                      days.last ? std::min(*days.last, period.last) : period.last};
    const Adherence taken = adherence(std::span(&regimen, 1), content.doses, both, content.today);
    if (taken.due > 0) {
        addNote(statement, fmt::format("Taken {} of {} doses due from {} to {}.", taken.taken, taken.due,
                                       toText(both.first), toText(both.last)));
    }
    return statement;
}

} // namespace

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
    const Period days = elapsed(content);
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

void addMedication(const FhirContent &content, const FhirNames &names, const FhirSink &sink)
{
    const Period period = elapsed(content);
    for (const Regimen &regimen : content.regimens) {
        for (std::size_t number = 0; number < regimen.versions.size(); ++number) {
            const InForce days = daysOf(regimen, number);
            if (days.first <= period.last && (!days.last || *days.last >= period.first)) {
                sink(fhirUrnOf(regimen.versions[number].uid), statementOf(regimen, number, content, names));
            }
        }
    }
}

} // namespace osteon
