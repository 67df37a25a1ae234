// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/token.h"

#include <optional>

namespace osteon {

enum class HalfOfDay { none, morning, afternoon };

struct HalfMatch
{
    HalfOfDay half = HalfOfDay::none;
    std::size_t next = 0;
};

/// "pm", "abends", "de la tarde", "in the evening".
std::optional<HalfMatch> halfOfDayAt(const Tokens &tokens, std::size_t at, std::size_t end);

} // namespace osteon
