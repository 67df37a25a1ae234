// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/name_index.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace osteon {

/// Places of the things whose names, words of names or synonyms are spelt most like the text, nearest first.
/// What differs in nearly half of its letters is not near.
std::vector<std::size_t> nearestSpellings(const NameIndex &index, std::string_view text, int limit);

/// The one thing that a misspelt name or synonym must mean; see Catalogue::correctedFood for the rule.
std::optional<std::size_t> correctedSpelling(const NameIndex &index, std::string_view text);

} // namespace osteon
