// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/reading.h"
#include "logging/token.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// Whether these tokens are notes in quotes and nothing else.
bool areNotes(const Tokens &tokens, TokenRange range);

/// Gives notes that stand on their own to the last item, in every reading of it; or why they cannot be its.
std::optional<ProblemReason> addNotesTo(std::vector<ReadItem> &items, const Tokens &tokens, TokenRange range);

/// Whether that is the ", no sugar" behind an item: of what was left out of it.
bool isLeftOut(std::string_view line, const Tokens &tokens, TokenRange range);

/// Gives the note to the last item, in every reading of it; or why it cannot be its.
std::optional<ProblemReason> addNoteTo(std::vector<ReadItem> &items, const std::string &note);

} // namespace osteon
