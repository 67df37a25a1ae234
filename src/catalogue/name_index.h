// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace osteon {

/// One thing of the catalogue that has a name: a food, an activity or a supplement.
struct NamedThing
{
    std::string key;
    std::string name;
    std::vector<std::string> nameWords; ///< folded
    std::vector<std::string> terms;     ///< match keys of the name and of all synonyms
};

/// The names and synonyms of all things of one kind, folded and kept in memory, because comparing spellings
/// with every one of them must take less than a millisecond or two.
class NameIndex
{
public:
    /// `kind` is "food", "activity" or "supplement": the name of the table.
    NameIndex(SQLite::Database &database, const std::string &kind);

    /// In the order of the catalogue; the place of a thing here is its `position` less one.
    const std::vector<NamedThing> &things() const { return m_things; }

    /// The thing whose whole name, or one of whose whole synonyms, is the text.
    std::optional<std::size_t> exact(std::string_view text) const;

    /// Whether each word of the text stands in some name or synonym, so that none can be misspelt.
    bool knowsAllWords(std::string_view text) const;

private:
    void readNames(SQLite::Database &database, const std::string &kind);
    void readWords(SQLite::Database &database, const std::string &kind);

    std::vector<NamedThing> m_things;
    std::unordered_map<std::string, std::size_t> m_thingOfMatchKey;
    std::unordered_set<std::string> m_knownStems;
};

} // namespace osteon
