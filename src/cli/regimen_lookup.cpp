// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/regimen_lookup.h"

#include "cli/refusal.h"
#include "storage/dose_store.h"
#include "storage/regimen_store.h"

#include <QString>

#include <fmt/format.h>

#include <algorithm>

namespace osteon::cli {

namespace {

[[noreturn]] void refuseUnknown(std::span<const Regimen> regimens, const std::string &text)
{
    std::string sentence = fmt::format("There is no routine called '{}'.", text);
    for (const Regimen &regimen : regimens) {
        sentence += fmt::format(" '{}'?", regimen.newest().name);
    }
    throw Refusal{ExitCode::refused, sentence + " Add one with: regimen add NAME."};
}

/// A routine that will have another name from some day on is known by both.
bool isCalled(const Regimen &regimen, const std::string &text, Day day)
{
    const RegimenVersion *version = regimen.versionOn(day);
    return regimen.uid == text || isSameName(regimen.newest().name, text) ||
           (version != nullptr && isSameName(version->name, text));
}

} // namespace

bool isSameName(const std::string &left, const std::string &right)
{
    const auto folded = [](const std::string &name) {
        return QString::fromStdString(name).normalized(QString::NormalizationForm_C).toCaseFolded();
    };
    return folded(left) == folded(right);
}

Regimen regimenFrom(std::span<const Regimen> regimens, const std::string &text, Day day)
{
    std::vector<Regimen> found;
    std::ranges::copy_if(regimens, std::back_inserter(found),
                         [&](const Regimen &regimen) { return isCalled(regimen, text, day); });
    if (found.size() > 1) {
        std::erase_if(found, [&](const Regimen &regimen) { return regimen.versionOn(day) == nullptr; });
    }
    if (found.empty()) {
        refuseUnknown(regimens, text);
    }
    if (found.size() > 1) {
        throw Refusal{ExitCode::refused, fmt::format("Several routines are called '{}'. Name one by its uid, "
                                                     "which 'regimen list' shows.",
                                                     text)};
    }
    return found.front();
}

DayRoutines routinesOf(Journal &journal, Day day)
{
    return {day, RegimenStore(journal).all(), DoseStore(journal).inPeriod({day, day})};
}

} // namespace osteon::cli
