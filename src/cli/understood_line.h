// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/json.h"
#include "domain/supplement_caution.h"
#include "logging/reading.h"
#include "logging/routine_reading.h"

#include <string>
#include <variant>
#include <vector>

namespace osteon::cli {

/// One entry or one dose of a routine, as it is to be saved.
struct UnderstoodPart
{
    std::variant<ReadItem, ReadDose> what; ///< a dose has its place in the day
    SupplementCautions cautions;

    std::size_t offset() const; ///< in bytes of the line
};

/// The line as it is to be saved. With a problem nothing of it is.
struct UnderstoodLine
{
    Day day{};
    std::vector<UnderstoodPart> parts; ///< in the order written
    std::vector<ReadProblem> problems;
    std::string refusal; ///< of doses that are ticked already; else empty
};

/// Puts entries and doses into the order of the line. A dose that is ticked already is refused: it was
/// probably typed twice.
UnderstoodLine understoodFrom(LineReading reading, std::vector<ReadDose> doses);

/// Works out what is to be said of each supplement; what the day has, and what stands before it, counts.
void addCautions(UnderstoodLine &line, DayAmounts before, const TargetHistory &targets);

Json jsonOf(const UnderstoodLine &line);
/// For people: a line for each part, and under it what is to be checked.
std::string textOf(const UnderstoodLine &line);
/// Why nothing was saved.
std::string sentenceFor(const std::vector<ReadProblem> &problems);

} // namespace osteon::cli
