// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/reference.h"

#include <SQLiteCpp/Database.h>

#include <vector>

namespace osteon {

/// All publications, in the order of the catalogue.
std::vector<Reference> readReferences(SQLite::Database &database);

} // namespace osteon
