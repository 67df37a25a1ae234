// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/name_language.h"
#include "catalogue/supplement_substance.h"
#include "catalogue/supplement_tablet.h"

#include <SQLiteCpp/Database.h>

#include <vector>

namespace osteon {

/// All supplement substances, in the order of the catalogue, named in that language.
std::vector<SupplementSubstance> readSupplements(SQLite::Database &database, NameLanguage language);

/// All tablets, in the order of the catalogue.
std::vector<SupplementTablet> readTablets(SQLite::Database &database);

} // namespace osteon
