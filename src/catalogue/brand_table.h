// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace osteon {

/// schema/catalogue/brands.csv, which the build puts into the program: one column needs no database.
const char *brandTable();

} // namespace osteon
