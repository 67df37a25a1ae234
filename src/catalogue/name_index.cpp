// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/name_index.h"

#include "catalogue/spoken_names.h"
#include "catalogue/text_folding.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <utility>

namespace osteon {

NamedThing namedThing(std::string key, std::string name)
{
    auto words = foldedWords(name);
    auto term = matchKey(name);
    return {std::move(key), std::move(name), std::move(words), {std::move(term)}};
}

NameIndex::NameIndex(const std::vector<Food> &foods)
{
    for (const Food &food : foods) {
        m_things.push_back({food.key, food.name, foldedWords(food.name), {}});
        addTerm(m_things.size() - 1, food.name);
    }
}

NameIndex::NameIndex(SQLite::Database &database, const std::string &kind, NameLanguage language)
{
    speak(database, kind, language);
    readWords(database, kind);
}

void NameIndex::speak(SQLite::Database &database, const std::string &kind, NameLanguage language)
{
    SQLite::Statement statement(database, "SELECT key, " + spokenName(kind, kind + ".key", "name") +
                                              " AS shown_name FROM " + kind + " ORDER BY position");
    bindLanguage(statement, language);
    for (std::size_t place = 0; statement.executeStep(); ++place) {
        m_things.resize(std::max(m_things.size(), place + 1));
        NamedThing &thing = m_things[place];
        thing.key = statement.getColumn("key").getString();
        thing.name = statement.getColumn("shown_name").getString();
        thing.nameWords = foldedWords(thing.name);
    }
}

void NameIndex::readWords(SQLite::Database &database, const std::string &kind)
{
    SQLite::Statement statement(database, "SELECT position - 1 AS place, word FROM " + kind + "_word JOIN " +
                                              kind + " ON key = " + kind + "_key");
    while (statement.executeStep()) {
        addTerm(static_cast<std::size_t>(statement.getColumn("place").getInt64()),
                statement.getColumn("word").getString());
    }
}

void NameIndex::addTerm(std::size_t place, std::string_view nameOrSynonym)
{
    for (const auto &each : foldedWords(nameOrSynonym)) {
        m_knownStems.insert(stemOf(each));
        m_words.insert(each);
    }
    std::string term = matchKey(nameOrSynonym);
    auto &terms = m_things.at(place).terms;
    if (std::ranges::find(terms, term) == terms.end()) {
        m_thingOfMatchKey.emplace(term, place);
        terms.push_back(std::move(term));
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
