// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/json.h"
#include "domain/dose.h"

#include <span>
#include <string>

namespace osteon::cli {

/// A tick as `day --json` lists it. Its amounts are those of the intake entry it made, if any; that entry is
/// not listed a second time.
Json jsonOf(const Dose &dose, std::span<const IntakeEntry> intake);

/// A dose that is due, and whether it is open, taken or skipped.
Json jsonOf(const DueDose &due);
Json jsonOf(std::span<const DueDose> due);

Json jsonOf(const Regimen &regimen, Day today);
Json jsonOf(const Adherence &adherence);

/// "Calcium citrate, 1 tablet (morning): taken"
std::string lineFor(const Dose &dose);
std::string lineFor(const DueDose &due);

/// "Calcium citrate, 1 tablet: every day, morning and evening, from 2026-11-16"
std::string lineFor(const Regimen &regimen, Day today);

/// "9 of 10 doses (90 %)"
std::string textOf(const Adherence &adherence);

} // namespace osteon::cli
