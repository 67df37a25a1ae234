// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/routine_output.h"

#include "domain/rounding.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace osteon::cli {

namespace {

std::vector<std::string> slotTexts(const Schedule &schedule)
{
    std::vector<std::string> texts;
    for (const DoseSlot &slot : schedule.doseSlots) {
        texts.push_back(toText(slot));
    }
    return texts;
}

std::vector<std::string_view> weekdayTexts(const Schedule &schedule)
{
    std::vector<std::string_view> texts;
    for (std::size_t index = 0; index < weekdayKeys.size(); ++index) {
        if (schedule.weekdays.test(index)) {
            texts.push_back(weekdayKeys.at(index));
        }
    }
    return texts;
}

Json scheduleJson(const Schedule &schedule)
{
    return {{"repeat", key(schedule.repeat)},
            {"every", schedule.every},
            {"weekdays", weekdayTexts(schedule)},
            {"counted_from", toText(schedule.anchor)},
            {"slots", slotTexts(schedule)}};
}

Json versionJson(const RegimenVersion &version)
{
    return {{"name", version.name},
            {"dose", textOrNull(version.dose)},
            {"amounts", jsonOf(version.amounts)},
            {"schedule", scheduleJson(version.schedule)},
            {"from", toText(version.from)},
            {"until", version.lastDay ? Json(toText(*version.lastDay)) : Json(nullptr)}};
}

/// "every day", "every 2 weeks on mon, wed"
std::string repeatText(const Schedule &schedule)
{
    if (schedule.repeat == Repeat::asNeeded) {
        return "as needed";
    }
    const std::string_view unit = key(schedule.repeat);
    std::string text = schedule.every == 1 ? fmt::format("every {}", unit.substr(0, unit.size() - 1))
                                           : fmt::format("every {} {}", schedule.every, unit);
    if (schedule.weekdays.any()) {
        text += fmt::format(" on {}", fmt::join(weekdayTexts(schedule), ", "));
    }
    return text;
}

/// ", 3 times", ", morning and 20:30"; nothing for once a day.
std::string slotsText(const Schedule &schedule)
{
    if (schedule.doseSlots.empty() || schedule.doseSlots == numberedSlots(1)) {
        return {};
    }
    if (std::holds_alternative<int>(schedule.doseSlots.front())) {
        return fmt::format(", {} times", schedule.doseSlots.size());
    }
    return fmt::format(", {}", fmt::join(slotTexts(schedule), " and "));
}

std::string titleOf(const std::string &name, const std::string &dose)
{
    return dose.empty() ? name : fmt::format("{}, {}", name, dose);
}

std::string_view stateOf(const DueDose &due)
{
    return due.given ? key(due.given->state) : "open";
}

} // namespace

Json jsonOf(const Dose &dose, std::span<const IntakeEntry> intake)
{
    const auto entry =
        std::ranges::find(intake, dose.intake, [](const IntakeEntry &other) { return other.stamp.uid; });
    Json json{{"uid", dose.stamp.uid}, {"kind", "dose"}};
    putStamp(json, dose.stamp);
    json["regimen"] = dose.regimen;
    json["name"] = dose.name;
    json["dose"] = textOrNull(dose.dose);
    json["slot"] = toText(dose.slot);
    json["state"] = key(dose.state);
    json["supplement"] = dose.kind == RegimenKind::supplement;
    json["amounts"] = jsonOf(entry == intake.end() ? NutrientAmounts() : entry->amounts);
    json["note"] = textOrNull(entry == intake.end() ? "" : entry->note.value_or(""));
    return json;
}

Json jsonOf(const DueDose &due)
{
    return {{"regimen", due.regimen},   {"name", due.name},
            {"kind", key(due.kind)},    {"dose", textOrNull(due.dose)},
            {"slot", toText(due.slot)}, {"amounts", jsonOf(due.amounts)},
            {"state", stateOf(due)},    {"uid", due.given ? Json(due.given->stamp.uid) : Json(nullptr)}};
}

Json jsonOf(std::span<const DueDose> due)
{
    Json json = Json::array();
    for (const DueDose &dose : due) {
        json.push_back(jsonOf(dose));
    }
    return json;
}

Json jsonOf(const Regimen &regimen, Day today)
{
    const RegimenVersion *present = regimen.versionOn(today);
    Json json{{"uid", regimen.uid},
              {"kind", key(regimen.kind)},
              {"class", key(regimen.treatment)},
              {"in_force", present != nullptr}};
    json.update(versionJson(present != nullptr ? *present : regimen.newest()));
    json["versions"] = Json::array();
    for (const RegimenVersion &version : regimen.versions) {
        json["versions"].push_back(versionJson(version));
    }
    return json;
}

Json jsonOf(const Adherence &adherence)
{
    const auto fraction = adherence.fraction();
    return {{"due", adherence.due},
            {"taken", adherence.taken},
            {"adherence", fraction ? Json(roundHalfUp(*fraction, 4)) : Json(nullptr)}};
}

std::string lineFor(const Dose &dose)
{
    return fmt::format("{} ({}): {}", titleOf(dose.name, dose.dose), toText(dose.slot), key(dose.state));
}

std::string lineFor(const DueDose &due)
{
    return fmt::format("{} ({}): {}", titleOf(due.name, due.dose), toText(due.slot), stateOf(due));
}

std::string lineFor(const Regimen &regimen, Day today)
{
    const RegimenVersion *present = regimen.versionOn(today);
    const RegimenVersion &version = present != nullptr ? *present : regimen.newest();
    std::string text =
        fmt::format("{}: {}{}, from {}", titleOf(version.name, version.dose), repeatText(version.schedule),
                    slotsText(version.schedule), toText(regimen.versions.front().from));
    if (version.lastDay) {
        text += fmt::format(" to {}", toText(*version.lastDay));
    }
    return text;
}

std::string textOf(const Adherence &adherence)
{
    const auto fraction = adherence.fraction();
    return fraction ? fmt::format("{} of {} doses ({} %)", adherence.taken, adherence.due,
                                  roundHalfUp(100.0L * *fraction))
                    : "nothing was due";
}

} // namespace osteon::cli
