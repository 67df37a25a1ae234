// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dose.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace osteon {

namespace {

DueDose dueDose(const Regimen &regimen, const RegimenVersion &version, const DoseSlot &slot, Day day)
{
    return {.day = day,
            .regimen = regimen.uid,
            .kind = regimen.kind,
            .slot = slot,
            .name = version.name,
            .dose = version.dose,
            .amounts = version.amounts,
            .given = std::nullopt};
}

std::vector<Dose> dosesOf(const Regimen &regimen, std::span<const Dose> doses, Day day)
{
    std::vector<Dose> found;
    std::ranges::copy_if(doses, std::back_inserter(found), [&](const Dose &dose) {
        return dose.regimen == regimen.uid && dose.stamp.day == day;
    });
    std::ranges::sort(found, isEarlier, &Dose::slot);
    return found;
}

/// A number above those of the schedule was taken on top of it.
bool isExtra(const Dose &dose, std::size_t dueCount)
{
    const auto *number = std::get_if<int>(&dose.slot);
    return number != nullptr && *number > static_cast<int>(dueCount);
}

/// Gives every due dose the recorded one of its slot, and what is left of those, in order, to what is open.
void assign(std::vector<DueDose> &due, std::vector<Dose> doses)
{
    for (DueDose &open : due) {
        const auto exact = std::ranges::find(doses, open.slot, &Dose::slot);
        if (exact != doses.end()) {
            open.given = *exact;
            doses.erase(exact);
        }
    }
    std::erase_if(doses, [&](const Dose &dose) { return isExtra(dose, due.size()); });
    auto left = doses.begin();
    for (DueDose &open : due) {
        if (!open.given && left != doses.end()) {
            open.given = *left++;
        }
    }
}

std::vector<DueDose> dueOf(const Regimen &regimen, std::span<const Dose> doses, Day day)
{
    const RegimenVersion *version = regimen.versionOn(day);
    if (version == nullptr || !isDueOn(version->schedule, day)) {
        return {};
    }
    std::vector<DueDose> due;
    for (const DoseSlot &slot : version->schedule.doseSlots) {
        due.push_back(dueDose(regimen, *version, slot, day));
    }
    std::ranges::sort(due, isEarlier, &DueDose::slot);
    assign(due, dosesOf(regimen, doses, day));
    return due;
}

bool isAsNeeded(const Regimen &regimen, Day day)
{
    const RegimenVersion *version = regimen.versionOn(day);
    return version != nullptr && version->schedule.repeat == Repeat::asNeeded;
}

bool comesFirst(const DueDose &left, const DueDose &right)
{
    if (isEarlier(left.slot, right.slot) || isEarlier(right.slot, left.slot)) {
        return isEarlier(left.slot, right.slot);
    }
    return std::tie(left.name, left.regimen) < std::tie(right.name, right.regimen);
}

} // namespace

std::string_view key(DoseState state)
{
    return state == DoseState::taken ? "taken" : "skipped";
}

std::optional<DoseState> doseStateFromKey(std::string_view text)
{
    for (const DoseState state : {DoseState::taken, DoseState::skipped}) {
        if (key(state) == text) {
            return state;
        }
    }
    return std::nullopt;
}

std::vector<DueDose> dueOn(std::span<const Regimen> regimens, std::span<const Dose> doses, Day day)
{
    std::vector<DueDose> due;
    for (const Regimen &regimen : regimens) {
        std::ranges::move(dueOf(regimen, doses, day), std::back_inserter(due));
    }
    std::ranges::sort(due, comesFirst);
    return due;
}

std::vector<DueDose> asNeededOn(std::span<const Regimen> regimens, std::span<const Dose> doses, Day day)
{
    std::vector<DueDose> offered;
    for (const Regimen &regimen : regimens) {
        if (isAsNeeded(regimen, day)) {
            offered.push_back(*extraDose(regimen, doses, day));
        }
    }
    std::ranges::sort(offered, {}, [](const DueDose &dose) { return std::tie(dose.name, dose.regimen); });
    return offered;
}

std::optional<DueDose> extraDose(const Regimen &regimen, std::span<const Dose> doses, Day day)
{
    const RegimenVersion *version = regimen.versionOn(day);
    if (version == nullptr) {
        return std::nullopt;
    }
    int number = isDueOn(version->schedule, day) ? static_cast<int>(version->schedule.doseSlots.size()) : 0;
    for (const Dose &dose : dosesOf(regimen, doses, day)) {
        const auto *taken = std::get_if<int>(&dose.slot);
        number = std::max(number, taken != nullptr ? *taken : 0);
    }
    return dueDose(regimen, *version, DoseSlot(number + 1), day);
}

std::optional<DueDose> nextDose(const Regimen &regimen, std::span<const Dose> doses, Day day)
{
    if (isAsNeeded(regimen, day)) {
        return extraDose(regimen, doses, day);
    }
    const std::vector<DueDose> due = dueOf(regimen, doses, day);
    const auto open = std::ranges::find_if(due, [](const DueDose &dose) { return !dose.given; });
    return open == due.end() ? std::nullopt : std::optional(*open);
}

Dose takenDose(const DueDose &due, std::optional<TimeOfDay> time)
{
    return {.stamp = {.uid = {}, .day = due.day, .time = time, .zone = {}},
            .regimen = due.regimen,
            .kind = due.kind,
            .slot = due.slot,
            .name = due.name,
            .dose = due.dose,
            .state = DoseState::taken,
            .intake = {}};
}

std::optional<long double> Adherence::fraction() const
{
    return due == 0 ? std::nullopt : std::optional(static_cast<long double>(taken) / due);
}

Adherence adherence(std::span<const Regimen> regimens, std::span<const Dose> doses, Period period, Day today)
{
    std::map<Day, std::vector<Dose>> byDay;
    for (const Dose &dose : doses) {
        byDay[dose.stamp.day].push_back(dose);
    }
    Adherence result;
    for (Day day = period.first; day <= std::min(period.last, today); day = addDays(day, 1)) {
        for (const DueDose &due : dueOn(regimens, byDay[day], day)) {
            const bool isStillOpen = day == today && !due.given;
            result.due += isStillOpen ? 0 : 1;
            result.taken += due.given && due.given->state == DoseState::taken ? 1 : 0;
        }
    }
    return result;
}

} // namespace osteon
