// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/reading.h"
#include "logging/token.h"

#include <optional>
#include <vector>

namespace osteon {

/// Whether these tokens are notes in quotes and nothing else.
bool areNotes(const Tokens &tokens, TokenRange range);

/// Gives notes that stand on their own to the last item, in every reading of it; or why they cannot be its.
std::optional<ProblemReason> addNotesTo(std::vector<ReadItem> &items, const Tokens &tokens, TokenRange range);

} // namespace osteon
