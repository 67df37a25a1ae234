// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/name_index.h"

#include "catalogue/text_folding.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace osteon {

NameIndex::NameIndex(SQLite::Database &database, const std::string &kind)
{
    readNames(database, kind);
    readWords(database, kind);
}

void NameIndex::readNames(SQLite::Database &database, const std::string &kind)
{
    SQLite::Statement statement(database, "SELECT key, name FROM " + kind + " ORDER BY position");
    while (statement.executeStep()) {
        const std::string name = statement.getColumn("name").getString();
        m_things.push_back({statement.getColumn("key").getString(), name, foldedWords(name), {}});
    }
}

void NameIndex::readWords(SQLite::Database &database, const std::string &kind)
{
    SQLite::Statement statement(database, "SELECT position - 1 AS place, word FROM " + kind + "_word JOIN " +
                                              kind + " ON key = " + kind + "_key");
    while (statement.executeStep()) {
        const auto place = static_cast<std::size_t>(statement.getColumn("place").getInt64());
        const std::string word = statement.getColumn("word").getString();
        for (const auto &each : foldedWords(word)) {
            m_knownStems.insert(stemOf(each));
        }
        std::string term = matchKey(word);
        auto &terms = m_things.at(place).terms;
        if (std::ranges::find(terms, term) == terms.end()) {
            m_thingOfMatchKey.emplace(term, place);
            terms.push_back(std::move(term));
        }
    }
}

std::optional<std::size_t> NameIndex::exact(std::string_view text) const
{
    const auto found = m_thingOfMatchKey.find(matchKey(text));
    return found == m_thingOfMatchKey.end() ? std::nullopt : std::optional(found->second);
}

bool NameIndex::knowsAllWords(std::string_view text) const
{
    return std::ranges::all_of(foldedWords(text),
                               [this](const auto &word) { return m_knownStems.contains(stemOf(word)); });
}

} // namespace osteon
