// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/food_reader.h"
#include "catalogue/imported_foods.h"
#include "catalogue/name_index.h"
#include "catalogue/name_search.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// One search over all shelves: the foods that somebody typed from labels, the catalogue, and what was
/// imported. The functions are those of Catalogue, where they are described.
class FoodSearch
{
public:
    FoodSearch(SQLite::Database &catalogue, NameLanguage language);

    void speak(SQLite::Database &catalogue, NameLanguage language);

    void setOwnFoods(std::vector<Food> foods);
    void setUsage(const std::map<std::string, int> &timesByKey);
    void openImported(const std::filesystem::path &file);

    std::optional<Food> food(std::string_view key);
    /// Whether "Brot" finds "Roggenbrot" too, after what begins with it.
    enum class WordEnds { leftOut, found };

    std::vector<Food> search(std::string_view text, int limit, WordEnds wordEnds = WordEnds::leftOut);
    std::vector<Food> searchTolerantly(std::string_view text, int limit);
    std::optional<Food> exact(std::string_view nameOrWord);
    std::vector<std::string> nearestNames(std::string_view text, int limit) const;
    std::optional<Food> corrected(std::string_view text);

private:
    /// Foods that are kept in memory, because they are few.
    struct Shelf
    {
        std::vector<Food> foods;
        NameIndex names{foods};
    };
    struct Hit;

    void rememberUsedImports();
    std::vector<Hit> hitsIn(const Shelf &shelf, int shelfOrder, std::string_view text) const;
    std::vector<Hit> hitsInCatalogue(std::string_view text, int limit);
    void addCompounds(std::vector<Hit> &hits, const NameIndex &names, std::string_view text) const;
    void addImported(std::vector<Hit> &hits, std::string_view text, int limit);
    int timesOf(const std::string &key) const;
    std::string nearestWord(const std::string &word);
    std::string withNearestWords(std::string_view text);

    NameIndex m_names;
    NameSearch m_search;
    FoodReader m_reader;
    Shelf m_own;
    Shelf m_usedImports; ///< imported foods that were logged: the search of imports does not know of usage
    std::optional<ImportedFoods> m_imported;
    std::map<std::string, int> m_times;
};

} // namespace osteon
