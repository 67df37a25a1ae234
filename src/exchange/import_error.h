// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

namespace osteon {

/// Why an import ended without a result.
struct ImportError
{
    Message sentence; ///< Says what, where and what to do; empty if cancelled.
    bool isCancelled = false;
};

} // namespace osteon
