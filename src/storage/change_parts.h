// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"
#include "storage/write_transaction.h"

#include <cstdint>
#include <string>

namespace osteon {

struct Change::Parts
{
    WriteTransaction transaction;
    std::string title;
    std::int64_t rowCount = 0;
};

} // namespace osteon
