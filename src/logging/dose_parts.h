// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/token.h"

#include <cstdint>
#include <optional>

namespace osteon {

/// In how many parts an amount is taken; it stays the same amount.
struct DoseParts
{
    std::int64_t count = 0;
    std::size_t next = 0; ///< the token after it
};

/// "in two doses", "in zwei Dosen", "auf 2 Gaben verteilt", "en dos tomas", "split in 2".
std::optional<DoseParts> dosePartsAt(const Tokens &tokens, std::size_t at, std::size_t end);

} // namespace osteon
