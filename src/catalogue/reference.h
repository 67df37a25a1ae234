// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace osteon {

/// A publication, as a list of references gives it. What nobody has checked is left out: it is empty.
struct Reference
{
    std::string key; ///< Stable, kebab-case: "eastell-2008".
    std::string authors;
    std::string title;
    std::string publishedIn; ///< journal with volume and pages, or the publisher
    int year = 0;
    std::string doi;
    std::string pubmedId;
    std::string pmcId; ///< PubMed Central: "PMC2361688"
};

} // namespace osteon
