// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/name_language.h"
#include "domain/food.h"

#include <SQLiteCpp/Database.h>

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace osteon {

/// One thing that has a name: a food, an activity or a supplement.
struct NamedThing
{
    std::string key;
    std::string name;                   ///< in the language that is shown
    std::vector<std::string> nameWords; ///< of that name, folded
    std::vector<std::string> terms;     ///< match keys of all names and synonyms
};

/// A thing without synonyms.
NamedThing namedThing(std::string key, std::string name);

/// The names and synonyms of all things of one kind, folded and kept in memory, because comparing spellings
/// with every one of them must take less than a millisecond or two.
class NameIndex
{
public:
    /// `kind` is "food", "activity" or "supplement": the name of the table.
    NameIndex(SQLite::Database &database, const std::string &kind, NameLanguage language);

    /// Foods that are no rows of a table, in this order.
    explicit NameIndex(const std::vector<Food> &foods);

    /// Shows the names in another language. What is found stays the same: every name is known in each.
    void speak(SQLite::Database &database, const std::string &kind, NameLanguage language);

    /// In the order of the catalogue; the place of a thing here is its `position` less one.
    const std::vector<NamedThing> &things() const { return m_things; }

    /// The thing whose whole name, or one of whose whole synonyms, is the text.
    std::optional<std::size_t> exact(std::string_view text) const;

    /// Whether each word of the text stands in some name or synonym, so that none can be misspelt.
    bool knowsAllWords(std::string_view text) const;

    /// All folded words of the names and synonyms.
    const std::set<std::string, std::less<>> &words() const { return m_words; }
    /// The stems of all words of all names and synonyms.
    const std::unordered_set<std::string> &knownStems() const { return m_knownStems; }

private:
    void readWords(SQLite::Database &database, const std::string &kind);
    void addTerm(std::size_t place, std::string_view nameOrSynonym);

    std::vector<NamedThing> m_things;
    std::unordered_map<std::string, std::size_t> m_thingOfMatchKey;
    std::unordered_set<std::string> m_knownStems;
    std::set<std::string, std::less<>> m_words;
};

} // namespace osteon
