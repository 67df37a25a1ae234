// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace osteon {

/// Why an import ended without a result.
struct ImportError
{
    std::string sentence; ///< One English sentence that says what, where and what to do; empty if cancelled.
    bool isCancelled = false;
};

} // namespace osteon
