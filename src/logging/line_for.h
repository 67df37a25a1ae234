// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "domain/entry.h"

#include <optional>
#include <string>

namespace osteon {

// The other way round: an entry as text that is read back as it, for editing and copying. Meal, time, note,
// name, portion and amounts come back the same; the day is not in the text, because it is said of a whole
// line. A portion may be worded otherwise: "118 g" for "1 medium (118 g)". Absent where no text means that
// entry: it is none of the catalogue, or its amounts were changed by hand.

std::optional<std::string> lineFor(const IntakeEntry &entry, const Catalogue &catalogue);
std::optional<std::string> lineFor(const ExerciseSession &session, const Catalogue &catalogue);

} // namespace osteon
