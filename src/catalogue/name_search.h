// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/name_index.h"

#include <SQLiteCpp/Statement.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// Finds things by the beginnings of their words: SQLite's full-text index says which have them all, the
/// names in memory say in which order a person expects them.
class NameSearch
{
public:
    /// `kind` is "food" or "activity"; the index must outlive the search.
    NameSearch(SQLite::Database &database, const NameIndex &index, const std::string &kind);

    /// How often the thing at each place of the index was logged: of things that match, the ones used come
    /// first, but after one whose whole name is searched for.
    void setUsage(std::vector<int> timesByPlace);

    /// Places in the index, best first; see Catalogue::searchFoods for the order.
    std::vector<std::size_t> search(std::string_view text, int limit);

private:
    const NameIndex &m_index;
    SQLite::Statement m_match;
    std::vector<int> m_times; ///< empty, or one for each thing
};

} // namespace osteon
