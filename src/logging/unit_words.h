// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/unit.h"

#include <string_view>

namespace osteon {

/// The unit that one folded word stands for, in English, German or Spanish.
std::optional<Unit> unitOfWord(std::string_view foldedWord);

/// The English word of a portion's label that a word for a measure of no fixed size stands for: "bottle" for
/// "Flaschen". Empty where the word is no such measure.
std::string_view namedMeasure(std::string_view foldedWord);

} // namespace osteon
