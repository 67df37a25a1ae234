// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/reading.h"

#include <optional>
#include <string_view>

namespace osteon {

/// Why a line cannot be read at all: it is no UTF-8, or longer than anybody types.
std::optional<ReadProblem> refusalOfLine(std::string_view line);

} // namespace osteon
