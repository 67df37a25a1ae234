// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/reading.h"

#include <optional>
#include <span>

namespace osteon {

/// A number of tablets that is written once, in front of a list or behind it, and may be that of all of it:
/// "2 tablets: calcium 500 mg, D3 400 IU", "calcium 500 mg, D3 400 IU, 2 tablets", and in front of three or
/// more of which the last is joined, "2 tablets calcium 600 mg, magnesium 300 mg and D3 400 IU". Which it is
/// of is asked about at the supplement that has none of its own, or that has it behind others. `before` are
/// the items of the same list; `isJoined` says that "and" stands before the item.
std::optional<ReadProblem> doubtAboutTablets(std::span<const ReadItem> before, const ReadItem &item,
                                             bool isJoined);

} // namespace osteon
