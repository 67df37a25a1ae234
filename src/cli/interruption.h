// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/imported_food.h"

namespace osteon::cli {

/// Lets a long task go on until Ctrl+C is pressed: then it is cancelled and leaves things as they were.
Progress untilInterrupted();

} // namespace osteon::cli
