// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace osteon::cli {

/// How the program ends.
enum class ExitCode { done = 0, wrongUsage = 2, refused = 3, journal = 4, notShown = 5 };

/// Thrown where a command cannot go on: one clear sentence for standard error, or none where it has
/// been said before, and how the program ends.
struct Refusal
{
    ExitCode code;
    std::string sentence;
};

} // namespace osteon::cli
