// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "storage/journal.h"

#include <string>

namespace osteon {

/// Every entry of a period as a table (CSV). In a file of its own, because Qt's headers make a keyword of a
/// word that the table needs for a column.
std::string periodTable(Journal &journal, const Period &period);

} // namespace osteon
