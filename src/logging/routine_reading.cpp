// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/routine_reading.h"

#include "catalogue/text_folding.h"

#include <algorithm>

namespace osteon {

namespace {

bool isNamed(const Regimen &regimen, const std::string &key, Day day)
{
    const RegimenVersion *version = regimen.versionOn(day);
    if (version == nullptr || key.empty()) {
        return false;
    }
    return key == matchKey(version->name) || key == matchKey(version->name + ' ' + version->dose) ||
           key == matchKey(version->dose + ' ' + version->name);
}

const Regimen *regimenNamed(std::span<const Regimen> regimens, const std::string &text, Day day)
{
    const std::string key = matchKey(text);
    const auto matches = [&](const Regimen &regimen) { return isNamed(regimen, key, day); };
    const auto found = std::ranges::find_if(regimens, matches);
    return std::ranges::count_if(regimens, matches) == 1 ? &*found : nullptr;
}

/// "anastrozole 1mg" where Anastrozole is a routine: to add it as one would be wrong advice.
void nameRoutine(ReadProblem &problem, std::span<const Regimen> regimens, Day day)
{
    const std::string key = matchKey(problem.name);
    if (problem.reason != ProblemReason::medicine || key.empty()) {
        return;
    }
    std::vector<std::string> names;
    for (const Regimen &regimen : regimens) {
        const RegimenVersion *version = regimen.versionOn(day);
        if (version != nullptr && matchKey(version->name).starts_with(key)) {
            names.push_back(version->name);
        }
    }
    if (!names.empty()) {
        problem.reason = ProblemReason::routine;
        problem.suggestions = std::move(names);
        problem.name.clear(); // it is not to be added once more
    }
}

/// A misread day or an overlong line is no matter of what was taken.
bool mayNameRoutine(const ReadProblem &problem)
{
    constexpr std::array reasons{
        ProblemReason::unknownFood,     ProblemReason::medicine,    ProblemReason::unstatedContent,
        ProblemReason::unclearName,     ProblemReason::unknownUnit, ProblemReason::unclearAmount,
        ProblemReason::unclearNutrient, ProblemReason::schedule,    ProblemReason::untracked};
    return std::ranges::find(reasons, problem.reason) != reasons.end();
}

/// The earliest open dose; one on top of the schedule where the day asks for none, because it was taken on
/// another day than planned. What is ticked already was probably typed twice.
std::optional<DueDose> doseMeant(const Regimen &regimen, std::span<const Dose> given, Day day)
{
    auto due = nextDose(regimen, given, day);
    const bool isUnplanned = !due && dueOn(std::span(&regimen, 1), given, day).empty();
    return isUnplanned ? extraDose(regimen, given, day) : due;
}

void resolve(std::vector<ReadDose> &doses, std::span<const Regimen> regimens, std::span<const Dose> given,
             Day day)
{
    std::vector<Dose> all(given.begin(), given.end());
    for (ReadDose &dose : doses) {
        const auto regimen = std::ranges::find(regimens, dose.regimen, &Regimen::uid);
        dose.due = doseMeant(*regimen, all, day);
        if (dose.due) {
            all.push_back(takenDose(*dose.due, dose.time));
        }
    }
}

} // namespace

std::vector<ReadDose> takeDoses(LineReading &reading, std::span<const Regimen> regimens,
                                std::span<const Dose> given)
{
    std::vector<ReadDose> doses;
    std::erase_if(reading.problems, [&](const ReadProblem &problem) {
        const Regimen *regimen =
            mayNameRoutine(problem) ? regimenNamed(regimens, problem.text, reading.day) : nullptr;
        if (regimen != nullptr) {
            doses.push_back({problem.text, problem.offset, regimen->uid, problem.time, {}});
        }
        return regimen != nullptr;
    });
    std::erase_if(reading.items, [&](const ReadItem &item) {
        const Regimen *regimen =
            isSupplement(item) ? regimenNamed(regimens, item.text, reading.day) : nullptr;
        if (regimen != nullptr) {
            doses.push_back(
                {item.text, item.offset, regimen->uid, std::get<IntakeEntry>(item.entry).stamp.time, {}});
        }
        return regimen != nullptr;
    });
    for (ReadProblem &problem : reading.problems) {
        nameRoutine(problem, regimens, reading.day);
    }
    std::ranges::sort(doses, {}, &ReadDose::offset);
    resolve(doses, regimens, given, reading.day);
    return doses;
}

} // namespace osteon
