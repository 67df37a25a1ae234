// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/name_language.h"
#include "logging/reading.h"

#include <optional>

namespace osteon {

/// Of bread without an amount that something lies on: "tuna on rye" may be one slice or a sandwich of two.
/// Toast is one slice, as it is served.
std::optional<ReadProblem> doubtAboutSlices(const ReadItem &bread, NameLanguage language);

} // namespace osteon
