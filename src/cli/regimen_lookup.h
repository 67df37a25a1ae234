// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "domain/dose.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace osteon::cli {

/// Whether two names are the same to people: upper and lower case make no difference.
bool isSameName(const std::string &left, const std::string &right);

/// A regimen by its uid or its name; of several with one name, the one that is in force on the day.
Regimen regimenFrom(std::span<const Regimen> regimens, const std::string &text, Day day);

/// The routines and ticks that a day is judged by.
struct DayRoutines
{
    Day day{};
    std::vector<Regimen> regimens;
    std::vector<Dose> doses;

    std::vector<DueDose> due() const { return dueOn(regimens, doses, day); }
    std::vector<DueDose> asNeeded() const { return asNeededOn(regimens, doses, day); }
};

DayRoutines routinesOf(Journal &journal, Day day);

} // namespace osteon::cli
