// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/spoken_names.h"

#include <SQLiteCpp/Column.h>

namespace osteon {

std::string spokenName(const std::string &kind, const std::string &key, const std::string &englishName)
{
    return "ifnull((SELECT spoken.name FROM spoken_name AS spoken WHERE spoken.kind = '" + kind +
           "' AND spoken.key = " + key + " AND spoken.language = :language), " + englishName + ")";
}

void bindLanguage(SQLite::Statement &statement, NameLanguage language)
{
    statement.bind(":language", std::string(codeOf(language)));
}

std::map<std::string, std::string> presetTitlesIn(SQLite::Database &database, NameLanguage language)
{
    SQLite::Statement row(database, "SELECT preset, " + spokenName("preset", "preset", "title") +
                                        " AS title FROM target_rule");
    bindLanguage(row, language);
    std::map<std::string, std::string> titles;
    while (row.executeStep()) {
        titles[row.getColumn("preset").getString()] = row.getColumn("title").getString();
    }
    return titles;
}

SpokenNames::SpokenNames(SQLite::Database &database)
    : m_isName(database, "SELECT 1 FROM spoken_name WHERE kind = ? AND key = ? AND name = ?")
{}

std::string SpokenNames::retold(const Thing &thing, const std::string &text)
{
    if (text == thing.shownName) {
        return text;
    }
    m_isName.reset();
    m_isName.bind(1, thing.kind);
    m_isName.bind(2, thing.key);
    m_isName.bind(3, text);
    return text == thing.englishName || m_isName.executeStep() ? thing.shownName : text;
}

} // namespace osteon
