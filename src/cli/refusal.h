// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace osteon::cli {

/// How the program ends.
enum class ExitCode { done = 0, wrongUsage = 2, refused = 3, journal = 4 };

/// Thrown where a command cannot go on: one clear sentence for standard error, and how the program ends.
struct Refusal
{
    ExitCode code;
    std::string sentence;
};

} // namespace osteon::cli
