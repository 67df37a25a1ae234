// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/reading.h"

#include <optional>
#include <span>

namespace osteon {

/// "omelette, 3 eggs": eggs that may be those of the omelette before them in the same list, and would then
/// be counted twice. Not where their weight is given: that is no count of what went into the pan.
std::optional<ReadProblem> doubtAboutEggs(std::span<const ReadItem> before, const ReadItem &item);

/// Of milk with an amount behind something that is made with milk: "Kakao mit 250 ml Milch" is one cup, in
/// grams too. "1 x 250 g" is another one. A plant drink behind it stands for the milk, which would then be
/// counted although there was none: that is never read as both.
std::optional<ReadProblem> doubtAboutMilk(const ReadItem &before, const ReadItem &item);

/// Of bread behind a sandwich, which has its own: "ham sandwich on granary bread", "rarebit on toast".
std::optional<ReadProblem> doubtAboutBread(const ReadItem &before, const ReadItem &item);

} // namespace osteon
