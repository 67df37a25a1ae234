// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

namespace osteon {

/// The catalogue as it was built, opened once for all tests.
inline const Catalogue &builtCatalogue()
{
    static const Catalogue catalogue = Catalogue::open(OSTEON_CATALOGUE_FILE).value();
    return catalogue;
}

} // namespace osteon
