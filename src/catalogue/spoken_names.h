// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/name_language.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <map>
#include <string>

namespace osteon {

/// An SQL expression: what a thing is called in the language that is bound to :language, else in English.
/// `kind` is that of the table spoken_name, the other two are expressions of the query.
std::string spokenName(const std::string &kind, const std::string &key, const std::string &englishName);

void bindLanguage(SQLite::Statement &statement, NameLanguage language);

/// The titles of the presets of targets, by their keys.
std::map<std::string, std::string> presetTitlesIn(SQLite::Database &database, NameLanguage language);

/// What is called what, to say a name that was written down before in the language of now.
class SpokenNames
{
public:
    explicit SpokenNames(SQLite::Database &database);

    /// A thing of the catalogue under its English name and the one it is shown with.
    struct Thing
    {
        std::string kind;
        std::string key;
        std::string englishName;
        std::string shownName;
    };

    /// The name that is shown, where the text is what the thing is called in some language; else the text.
    std::string retold(const Thing &thing, const std::string &text);

private:
    SQLite::Statement m_isName;
};

} // namespace osteon
