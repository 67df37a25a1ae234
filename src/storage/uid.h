// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace osteon {

/// A UUID of version 7 (RFC 9562) for a value of the journal's clock: its milliseconds, then its 16-bit
/// counter in the place of the first random bits (method 1 of section 6.2), then 58 random bits. So uids
/// sort in the order they were made, whichever program made them, as the clock never stands still.
std::string uidAt(std::int64_t clock);

/// A name that nobody else uses, for a temporary file.
std::string randomSuffix();

} // namespace osteon
