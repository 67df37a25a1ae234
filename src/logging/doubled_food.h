// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/name_lookup.h"
#include "logging/reading.h"

#include <optional>
#include <span>

namespace osteon {

/// "omelette, 3 eggs": eggs that may be those of the omelette before them in the same list, and would then
/// be counted twice. Not where their weight is given: that is no count of what went into the pan.
std::optional<ReadProblem> doubtAboutEggs(std::span<const ReadItem> before, const ReadItem &item);

/// Of milk behind something that is made with milk: "Kakao mit 250 ml Milch" is one cup. A plant drink behind
/// it stands for the milk, which would then be counted although there was none: it is asked which it was.
std::optional<ReadProblem> doubtAboutMilk(const ReadItem &before, const ReadItem &item);

/// Of what is mixed of it, or of another of its kind: "ham sandwich on granary bread", "Käsebrot mit Gouda".
std::optional<ReadProblem> doubtAboutParts(const ReadItem &before, const ReadItem &item, NameLookup &names);

} // namespace osteon
