// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/token.h"

#include <string_view>

namespace osteon {

/// What may stand between two items.
enum class JointKind {
    none,      ///< nothing: "2 eggs 40 g cheddar"
    sign,      ///< ".", "/" or a note
    with,      ///< "with": a bare name behind it may only say which kind
    connection ///< "and", "+"
};

JointKind jointKind(const Tokens &tokens, std::size_t at);

/// The token behind what joins there, the stroke of "w/" and "c/" included; `at` itself where nothing does.
std::size_t endOfJoint(const Tokens &tokens, std::size_t at);

/// Whether what stands behind "with" is no food of its own but says which kind the one before it is: "1,5 %
/// Fett", "skin", "no sugar".
bool saysWhichKind(std::string_view name);

} // namespace osteon
