// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dose.h"
#include "domain/regimen.h"
#include "logging/reading.h"

#include <span>
#include <string>
#include <vector>

namespace osteon {

/// A part of the line that names a routine: one dose of it is meant.
struct ReadDose
{
    std::string text;
    std::size_t offset = 0; ///< in bytes of the line
    std::string regimen;    ///< uid
    std::optional<TimeOfDay> time;
    std::optional<DueDose> due; ///< which dose of the day it is; absent where all are ticked already

    friend bool operator==(const ReadDose &, const ReadDose &) = default;
};

/// Takes out of a reading what names a routine that is in force on the line's day, alone or with the dose of
/// that day: "alendronate", "alendronate 70 mg", "1 tablet calcium citrate". It is taken from what could not
/// be read and from the supplements, and is to be logged as a dose. Another amount than the routine's stays
/// what it was, and so does a name that two routines have. In the order of the line. `given` are the doses
/// that are recorded for the line's day; a routine named twice means two of its doses. A medicine that is a
/// routine, but with another amount or count, is said to be one.
std::vector<ReadDose> takeDoses(LineReading &reading, std::span<const Regimen> regimens,
                                std::span<const Dose> given);

} // namespace osteon
