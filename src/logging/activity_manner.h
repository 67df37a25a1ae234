// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/item_reader.h"

#include <optional>
#include <string_view>

namespace osteon {

/// "nadar fuerte 30 min", "bike 1 h easy", "Heimtrainer 20 min leicht": the word that says how hard it was
/// chooses the row of the activity. Where there is none for it, which is meant is asked. Empty where no such
/// word stands there, or the words are the name of a row already.
std::optional<Outcome> readWithManner(const ItemContext &context, const ItemParts &parts);

/// Whether the word, folded, says how hard something was: "hard", "gemütlich", "suave".
bool saysManner(std::string_view word);

} // namespace osteon
