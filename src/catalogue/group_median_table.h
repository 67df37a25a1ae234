// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace osteon {

/// schema/catalogue/group_medians.csv, which the build puts into the program: three rows need no database.
const char *groupMedianTable();

} // namespace osteon
