// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir_resources.h"

#include "domain/decimal.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace osteon {

namespace {

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
            text += fmt::format("{}{} {} {}", text.empty() ? "" : ", ", fhirName(nutrient),
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
    const Period period = elapsedDays(content);
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
    Period both{std::max(days.first, period.first),
                days.last ? std::min(*days.last, period.last) : period.last};
    // As on the page: not before the first tick of all, when nobody knows what was taken.
    const auto &summaries = content.summary.record.regimens;
    const auto summary = std::ranges::find(summaries, regimen.uid, &RegimenSummary::uid);
    if (summary == summaries.end() || !summary->ticked) {
        return statement;
    }
    both.first = std::max(both.first, summary->ticked->period.first);
    const Adherence taken = adherence(std::span(&regimen, 1), content.doses, both, content.today);
    if (taken.due > 0) {
        addNote(statement, fmt::format("Taken {} of {} doses due from {} to {}.", taken.taken, taken.due,
                                       toText(both.first), toText(both.last)));
    }
    return statement;
}

} // namespace

void addMedication(const FhirContent &content, const FhirNames &names, const FhirSink &sink)
{
    const Period period = elapsedDays(content);
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
