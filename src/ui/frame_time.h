// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace osteon {

/// What is started so much later is not done in the frame of now: one frame of a slow display, and a little.
constexpr std::chrono::milliseconds frameTime(20);

} // namespace osteon
