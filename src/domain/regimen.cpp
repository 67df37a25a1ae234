// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/regimen.h"

#include "domain/limits.h"

#include <algorithm>

namespace osteon {

namespace {

bool hasEnded(const RegimenVersion &version, Day day)
{
    return version.lastDay && *version.lastDay < day;
}

bool isPossible(const NutrientAmounts &amounts)
{
    return std::ranges::all_of(allNutrients, [&](Nutrient nutrient) {
        return !amounts[nutrient] ||
               (*amounts[nutrient] >= Mass() && *amounts[nutrient] <= mostPossible(nutrient));
    });
}

std::optional<RegimenError> refusalOfDays(const RegimenVersion &version)
{
    const bool isReal = version.from.ok() && version.from >= earliestDay && version.schedule.anchor.ok();
    if (!isReal || (version.lastDay && !version.lastDay->ok())) {
        return RegimenError::startImpossible;
    }
    return hasEnded(version, version.from) ? std::optional(RegimenError::endsBeforeStart) : std::nullopt;
}

std::optional<RegimenError> refusalOfContent(const RegimenVersion &version, RegimenKind kind)
{
    if (refusalOfName(version.name)) {
        return RegimenError::nameRefused;
    }
    if (!version.dose.empty() && refusalOfName(version.dose)) {
        return RegimenError::doseRefused;
    }
    if (kind == RegimenKind::medicine && version.amounts != NutrientAmounts()) {
        return RegimenError::medicineWithAmount;
    }
    return isPossible(version.amounts) ? std::nullopt : std::optional(RegimenError::amountRefused);
}

} // namespace

std::string_view key(RegimenKind kind)
{
    return kind == RegimenKind::supplement ? "supplement" : "medicine";
}

std::optional<RegimenKind> regimenKindFromKey(std::string_view text)
{
    for (const RegimenKind kind : {RegimenKind::supplement, RegimenKind::medicine}) {
        if (key(kind) == text) {
            return kind;
        }
    }
    return std::nullopt;
}

std::string_view key(TreatmentClass treatment)
{
    constexpr std::array<std::string_view, allTreatmentClasses.size()> keys{"aromatase_inhibitor",
                                                                            "bone_medicine", "other"};
    return keys.at(static_cast<std::size_t>(treatment));
}

std::optional<TreatmentClass> treatmentClassFromKey(std::string_view text)
{
    const auto *found =
        std::ranges::find(allTreatmentClasses, text, [](TreatmentClass treatment) { return key(treatment); });
    return found == allTreatmentClasses.end() ? std::nullopt : std::optional(*found);
}

std::vector<OpenPeriod> periodsOf(const Regimen &regimen)
{
    std::vector<OpenPeriod> periods;
    for (std::size_t index = 0; index < regimen.versions.size(); ++index) {
        const RegimenVersion &version = regimen.versions[index];
        std::optional<Day> last = version.lastDay;
        if (index + 1 < regimen.versions.size()) {
            const Day dayBefore = addDays(regimen.versions[index + 1].from, -1);
            last = last ? std::min(*last, dayBefore) : dayBefore;
        }
        const bool goesOn = !periods.empty() && addDays(*periods.back().last, 1) == version.from;
        if (goesOn) {
            periods.back().last = last;
        } else {
            periods.push_back({version.from, last});
        }
    }
    return periods;
}

const RegimenVersion *Regimen::versionOn(Day day) const
{
    const auto later =
        std::ranges::find_if(versions, [&](const RegimenVersion &version) { return day < version.from; });
    if (later == versions.begin()) {
        return nullptr;
    }
    const RegimenVersion &version = *std::prev(later);
    return hasEnded(version, day) ? nullptr : &version;
}

Regimen withVersion(Regimen regimen, RegimenVersion version)
{
    std::erase_if(regimen.versions, [&](const RegimenVersion &old) { return old.from == version.from; });
    const auto place = std::ranges::lower_bound(regimen.versions, version.from, {}, &RegimenVersion::from);
    regimen.versions.insert(place, std::move(version));
    return regimen;
}

std::optional<Regimen> stoppedAfter(Regimen regimen, Day lastDay)
{
    std::erase_if(regimen.versions, [&](const RegimenVersion &version) { return version.from > lastDay; });
    if (regimen.versions.empty()) {
        return std::nullopt;
    }
    RegimenVersion &last = regimen.versions.back();
    if (!hasEnded(last, lastDay)) {
        last.lastDay = lastDay;
    }
    return regimen;
}

std::optional<RegimenError> refusalOf(const RegimenVersion &version, RegimenKind kind)
{
    if (const auto error = refusalOfContent(version, kind)) {
        return error;
    }
    if (refusalOf(version.schedule)) {
        return RegimenError::scheduleRefused;
    }
    return refusalOfDays(version);
}

std::optional<RegimenError> refusalOf(const Regimen &regimen)
{
    if (regimen.kind == RegimenKind::supplement && regimen.treatment != TreatmentClass::other) {
        return RegimenError::supplementAsTreatment;
    }
    for (const RegimenVersion &version : regimen.versions) {
        if (const auto error = refusalOf(version, regimen.kind)) {
            return error;
        }
    }
    return std::nullopt;
}

} // namespace osteon
