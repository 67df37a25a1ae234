// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/token.h"

namespace osteon {

/// How often something is said to be had or done, as far as it is.
enum class HowOften {
    unsaid,
    daily, ///< "daily", "al día": it may be what was taken today
    rarer, ///< "weekly", "every other day", and "500 mg/day", "1-0-1"
};

struct Schedule
{
    HowOften howOften = HowOften::unsaid;
    TokenRange words;
};

Schedule scheduleIn(const Tokens &tokens, TokenRange item);

} // namespace osteon
