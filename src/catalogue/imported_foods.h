// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/name_index.h"
#include "domain/food.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osteon {

/// "fdc-2345" for the food of that number; the reverse is absent for the key of any other food.
std::string importedFoodKey(std::int64_t id);
std::optional<std::int64_t> importedFoodId(std::string_view key);

/// The foods that were imported: millions of them, so none is kept in memory.
class ImportedFoods
{
public:
    /// Throws SQLite::Exception where the file cannot be read; ask isImportedFoodFile() first.
    explicit ImportedFoods(const std::filesystem::path &file);

    std::optional<Food> food(std::int64_t id);

    /// Numbers of the foods that have all the words, best first. It looks at the plainest few hundred that
    /// match and not at all of them, so that one letter is answered as quickly as a whole name.
    std::vector<std::int64_t> search(const std::vector<std::string> &words, int limit);

    /// The food of that name, with or without its brand, where only one has it.
    std::optional<std::int64_t> exact(std::string_view text);

    /// Whether some name has a word that begins like this one.
    bool knowsBeginning(const std::string &word);

    /// The word of a name that is spelt most like this one, with the same first letter; in its singular stem.
    std::optional<std::string> nearestWord(const std::string &word);

private:
    struct Candidate
    {
        std::int64_t id;
        NamedThing thing; ///< named without the brand, which is a term of its own
    };
    std::vector<Candidate> matches(const std::string &expression, int limit);
    std::vector<HouseholdPortion> portionsOf(std::int64_t id);
    std::vector<std::int64_t> searchAnew(const std::vector<std::string> &words, int limit);
    std::string wordBeginning(const std::string &word);

    SQLite::Database m_database;
    SQLite::Statement m_match;
    SQLite::Statement m_food;
    SQLite::Statement m_portions;
    SQLite::Statement m_longerWords;
    SQLite::Statement m_words;
    /// What was searched for lately: of a line that is being typed, all but one word is the same at each
    /// letter.
    std::map<std::pair<std::vector<std::string>, int>, std::vector<std::int64_t>> m_remembered;
};

} // namespace osteon
