// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_summary.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace osteon {

namespace {

/// Without spaces, and without capitals as far as ASCII goes.
std::string folded(std::string_view text)
{
    std::string result;
    for (const char character : text) {
        if (character != ' ') {
            const bool isCapital = character >= 'A' && character <= 'Z';
            result += isCapital ? static_cast<char>(character - 'A' + 'a') : character;
        }
    }
    return result;
}

/// Counted from the first tick of all on, so that an open dose at the period's beginning counts as open where
/// ticking had begun before. Absent where nothing was ticked in the period.
std::optional<TreatmentAdherence> tickedIn(Period period, const Regimen &regimen, std::span<const Dose> doses,
                                           Day today)
{
    std::vector<Dose> inPeriod;
    bool hasEarlier = false;
    for (const Dose &dose : doses) {
        if (dose.regimen == regimen.uid) {
            hasEarlier |= dose.stamp.day < period.first;
            if (period.contains(dose.stamp.day)) {
                inPeriod.push_back(dose);
            }
        }
    }
    auto ticked = tickedAdherence(regimen, inPeriod, period, today);
    if (ticked && hasEarlier) {
        ticked = {period, adherence(std::span(&regimen, 1), inPeriod, period, today)};
    }
    return ticked;
}

std::optional<RegimenSummary> summaryOf(const Regimen &regimen, std::span<const Dose> doses, Period period,
                                        Day today)
{
    RegimenSummary summary{.uid = regimen.uid,
                           .kind = regimen.kind,
                           .treatment = regimen.treatment,
                           .versions = {},
                           .periods = periodsOf(regimen),
                           .ticked = tickedIn(period, regimen, doses, today)};
    for (std::size_t i = 0; i < regimen.versions.size(); ++i) {
        const RegimenVersion &version = regimen.versions[i];
        const bool isReplaced =
            i + 1 < regimen.versions.size() && regimen.versions[i + 1].from <= period.first;
        const bool isOver = version.lastDay && *version.lastDay < period.first;
        if (version.from <= period.last && !isReplaced && !isOver) {
            summary.versions.push_back(version);
        }
    }
    return summary.versions.empty() ? std::nullopt : std::optional(summary);
}

auto rankOf(const RegimenSummary &regimen)
{
    const bool isTreatment = regimen.treatment != TreatmentClass::other;
    return std::tuple(isTreatment ? static_cast<int>(regimen.treatment) : 2,
                      regimen.kind == RegimenKind::medicine ? 0 : 1, regimen.periods.front().first);
}

std::vector<RegimenSummary> regimensOf(std::span<const Regimen> regimens, std::span<const Dose> doses,
                                       Period period, Day today)
{
    std::vector<RegimenSummary> summaries;
    for (const Regimen &regimen : regimens) {
        if (auto summary = summaryOf(regimen, doses, period, today)) {
            summaries.push_back(std::move(*summary));
        }
    }
    std::ranges::stable_sort(summaries, {}, rankOf);
    return summaries;
}

std::vector<BoneScan> scansUpTo(const std::vector<BoneScan> &scans, Day last)
{
    std::vector<BoneScan> result;
    std::ranges::copy_if(scans, std::back_inserter(result),
                         [&](const BoneScan &scan) { return scan.stamp.day <= last; });
    return result;
}

/// Laboratory values of one kind are compared with one another; own ones are told apart by their name.
std::string kindOf(const LabValue &lab)
{
    return std::string(key(lab.kind)) + folded(lab.name);
}

std::vector<LabValue> labsOf(const std::vector<LabValue> &labs, Period period)
{
    std::vector<LabValue> result;
    std::set<std::string> known;
    for (const LabValue &lab : labs) {
        if (period.contains(lab.stamp.day)) {
            result.push_back(lab);
            known.insert(kindOf(lab));
        }
    }
    for (auto lab = labs.rbegin(); lab != labs.rend(); ++lab) {
        if (lab->stamp.day < period.first && known.insert(kindOf(*lab)).second) {
            result.push_back(*lab);
        }
    }
    std::ranges::stable_sort(result, {}, [](const LabValue &lab) { return lab.stamp.day; });
    return result;
}

std::vector<HealthEvent> eventsOf(const std::vector<HealthEvent> &events, EventKind kind, Period period)
{
    std::vector<HealthEvent> result;
    std::ranges::copy_if(events, std::back_inserter(result), [&](const HealthEvent &event) {
        return event.kind == kind && period.contains(event.stamp.day);
    });
    return result;
}

void addTo(SymptomSummary &summary, const HealthEvent &event)
{
    summary.name = event.name;
    ++summary.entries;
    summary.days += summary.days == 0 || summary.lastDay != event.stamp.day ? 1 : 0;
    summary.lastDay = event.stamp.day;
    summary.last = event.severity;
    if (const auto severity = event.severity) {
        ++summary.rated;
        summary.severitySum += *severity;
        summary.lowest = std::min(summary.lowest.value_or(*severity), *severity);
        summary.highest = std::max(summary.highest.value_or(*severity), *severity);
    }
}

/// Of events by day.
std::vector<SymptomSummary> symptomsOf(const std::vector<HealthEvent> &events)
{
    std::vector<SymptomSummary> symptoms;
    for (const HealthEvent &event : events) {
        const auto found = std::ranges::find(
            symptoms, folded(event.name), [](const SymptomSummary &symptom) { return folded(symptom.name); });
        addTo(found != symptoms.end() ? *found : symptoms.emplace_back(), event);
    }
    std::ranges::stable_sort(symptoms, std::ranges::greater(), &SymptomSummary::days);
    return symptoms;
}

std::vector<NextDate> datesAhead(const std::vector<NextDate> &dates, Day today)
{
    std::vector<NextDate> result;
    std::ranges::copy_if(dates, std::back_inserter(result),
                         [&](const NextDate &date) { return date.isAhead(today); });
    std::ranges::stable_sort(result, {}, [](const NextDate &date) { return date.stamp.day; });
    return result;
}

} // namespace

bool RecordSummary::isEmpty() const
{
    return *this == RecordSummary();
}

RecordSummary summariseRecord(Period period, const BoneRecord &record, std::span<const Regimen> regimens,
                              std::span<const Dose> doses, Day today)
{
    const Period past{period.first, std::min(period.last, today)};
    RecordSummary summary;
    summary.regimens = regimensOf(regimens, doses, past, today);
    summary.sites = siteHistories(scansUpTo(record.scans, past.last));
    summary.labs = labsOf(record.labs, past);
    summary.falls = eventsOf(record.events, EventKind::fall, past);
    summary.fractures = eventsOf(record.events, EventKind::fracture, past);
    summary.heights = eventsOf(record.events, EventKind::height, past);
    summary.weights = eventsOf(record.events, EventKind::weight, past);
    summary.symptoms = symptomsOf(eventsOf(record.events, EventKind::symptom, past));
    std::ranges::copy_if(
        record.questions, std::back_inserter(summary.questions),
        [&](const DoctorQuestion &question) { return question.isOpen() && question.stamp.day <= today; });
    summary.nextDates = datesAhead(record.nextDates, today);
    return summary;
}

} // namespace osteon
