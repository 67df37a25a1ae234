// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace osteon {

/// Is told how far a long task has come, from 0 to 1, and says whether it may go on.
using Progress = std::function<bool(double fraction)>;

} // namespace osteon
