// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/food_search.h"

#include "catalogue/likeness.h"
#include "catalogue/spelling.h"
#include "catalogue/text_folding.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace osteon {

namespace {

// What of two equally good finds comes first.
constexpr int ownShelf = 0;
constexpr int catalogueShelf = 1;
constexpr int compoundShelf = 2; ///< of own foods and the catalogue
constexpr int importedShelf = 3;

} // namespace

/// A food that was found, and what it is ranked by.
struct FoodSearch::Hit
{
    std::string key;
    bool isWhole; ///< the text is its whole name; of an imported food that says nothing, so many share one
    int times;    ///< how often it was logged
    int shelf;
    std::size_t place; ///< among the finds of its shelf, best first
};

FoodSearch::FoodSearch(SQLite::Database &catalogue, NameLanguage language)
    : m_names(catalogue, "food", language), m_search(catalogue, m_names, "food"),
      m_reader(catalogue, language)
{}

void FoodSearch::speak(SQLite::Database &catalogue, NameLanguage language)
{
    m_names.speak(catalogue, "food", language);
    m_reader.speak(language);
}

void FoodSearch::setOwnFoods(std::vector<Food> foods)
{
    m_own.foods = std::move(foods);
    m_own.names = NameIndex(m_own.foods);
}

void FoodSearch::setUsage(const std::map<std::string, int> &timesByKey)
{
    m_times = timesByKey;
    std::vector<int> timesByPlace;
    for (const NamedThing &thing : m_names.things()) {
        timesByPlace.push_back(timesOf(thing.key));
    }
    m_search.setUsage(std::move(timesByPlace));
    rememberUsedImports();
}

void FoodSearch::openImported(const std::filesystem::path &file)
{
    m_imported.emplace(file);
    rememberUsedImports();
}

void FoodSearch::rememberUsedImports()
{
    m_usedImports.foods.clear();
    for (const auto &[key, times] : m_times) {
        const auto id = importedFoodId(key);
        auto used = id && m_imported ? m_imported->food(*id) : std::nullopt;
        if (used) {
            m_usedImports.foods.push_back(std::move(*used));
        }
    }
    m_usedImports.names = NameIndex(m_usedImports.foods);
}

int FoodSearch::timesOf(const std::string &key) const
{
    const auto found = m_times.find(key);
    return found == m_times.end() ? 0 : found->second;
}

std::optional<Food> FoodSearch::food(std::string_view key)
{
    const auto own = std::ranges::find(m_own.foods, key, &Food::key);
    if (own != m_own.foods.end()) {
        return *own;
    }
    const auto id = importedFoodId(key);
    if (id) {
        return m_imported ? m_imported->food(*id) : std::nullopt;
    }
    return m_reader.food(std::string(key));
}

std::vector<FoodSearch::Hit> FoodSearch::hitsIn(const Shelf &shelf, int shelfOrder,
                                                std::string_view text) const
{
    const auto words = searchedWords(text);
    const auto whole = shelf.names.exact(text);
    const auto &things = shelf.names.things();
    std::vector<std::tuple<bool, Likeness, std::size_t>> found;
    for (std::size_t place = 0; !words.empty() && place < things.size(); ++place) {
        if (hasAllWords(things[place], words)) {
            found.emplace_back(hasPartialWords(things[place], words),
                               likenessOf(things[place], words, whole == place), place);
        }
    }
    std::ranges::sort(found);
    std::vector<Hit> hits;
    for (const auto &[isPartial, likeness, place] : found) {
        const bool isWhole = likeness == Likeness::whole && shelfOrder != importedShelf;
        hits.push_back({things[place].key, isWhole, timesOf(things[place].key), shelfOrder, hits.size()});
    }
    return hits;
}

std::vector<FoodSearch::Hit> FoodSearch::hitsInCatalogue(std::string_view text, int limit)
{
    const auto whole = m_names.exact(text);
    std::vector<Hit> hits;
    for (const auto place : m_search.search(text, limit)) {
        const std::string &key = m_names.things()[place].key;
        hits.push_back({key, whole == place, timesOf(key), catalogueShelf, hits.size()});
    }
    return hits;
}

/// Imported foods come last, so they are searched only where there is room for them.
void FoodSearch::addImported(std::vector<Hit> &hits, std::string_view text, int limit)
{
    const auto words = searchedWords(text);
    const auto wanted = static_cast<std::size_t>(limit);
    if (!m_imported || words.empty() || hits.size() >= wanted) {
        return;
    }
    std::size_t place = m_usedImports.foods.size();
    for (const auto id : m_imported->search(words, limit)) {
        std::string key = importedFoodKey(id);
        if (std::ranges::find(hits, key, &Hit::key) == hits.end()) {
            hits.push_back({std::move(key), false, 0, importedShelf, place++});
        }
    }
}

/// What has a searched word at the end of a longer one, where there is room for it.
void FoodSearch::addCompounds(std::vector<Hit> &hits, const NameIndex &names, std::string_view text) const
{
    const auto words = searchedWords(text);
    std::vector<std::string> bySynonym; // after those by name
    const auto add = [&](const std::string &key) {
        if (std::ranges::find(hits, key, &Hit::key) == hits.end()) {
            hits.push_back({key, false, timesOf(key), compoundShelf, hits.size()});
        }
    };
    for (const NamedThing &thing : names.things()) {
        switch (compoundLikenessOf(thing, words)) {
        case CompoundLikeness::ofName:
            add(thing.key);
            break;
        case CompoundLikeness::ofSynonym:
            bySynonym.push_back(thing.key);
            break;
        case CompoundLikeness::none:
            break;
        }
    }
    std::ranges::for_each(bySynonym, add);
}

std::vector<Food> FoodSearch::search(std::string_view text, int limit, WordEnds wordEnds)
{
    if (limit <= 0) {
        return {};
    }
    auto hits = hitsIn(m_own, ownShelf, text);
    std::ranges::move(hitsInCatalogue(text, limit), std::back_inserter(hits));
    if (wordEnds == WordEnds::found && hits.size() < static_cast<std::size_t>(limit)) {
        addCompounds(hits, m_own.names, text);
        addCompounds(hits, m_names, text);
    }
    std::ranges::move(hitsIn(m_usedImports, importedShelf, text), std::back_inserter(hits));
    addImported(hits, text, limit);
    std::ranges::sort(
        hits, {}, [](const Hit &hit) { return std::tuple(!hit.isWhole, -hit.times, hit.shelf, hit.place); });
    hits.resize(std::min(hits.size(), static_cast<std::size_t>(limit)));
    std::vector<Food> foods;
    for (const Hit &hit : hits) {
        foods.push_back(food(hit.key).value());
    }
    return foods;
}

std::vector<Food> FoodSearch::searchTolerantly(std::string_view text, int limit)
{
    auto foods = search(text, limit, WordEnds::found);
    return foods.empty() ? search(withNearestWords(text), limit, WordEnds::found) : foods;
}

/// The word itself where some name has one that begins so; else the nearest word there is.
std::string FoodSearch::nearestWord(const std::string &word)
{
    const auto known = m_names.words().lower_bound(word);
    const bool isKnown = (known != m_names.words().end() && known->starts_with(word)) ||
                         (m_imported && m_imported->knowsBeginning(word));
    if (isKnown) {
        return word;
    }
    if (auto nearest = nearestOf(m_names.words(), word)) {
        return std::move(*nearest);
    }
    return m_imported ? m_imported->nearestWord(word).value_or(word) : word;
}

std::string FoodSearch::withNearestWords(std::string_view text)
{
    std::string corrected;
    for (const std::string &word : searchedWords(text)) {
        corrected += (corrected.empty() ? "" : " ") + nearestWord(word);
    }
    return corrected;
}

std::optional<Food> FoodSearch::exact(std::string_view nameOrWord)
{
    if (const auto own = m_own.names.exact(nameOrWord)) {
        return m_own.foods[*own];
    }
    if (const auto place = m_names.exact(nameOrWord)) {
        return m_reader.food(m_names.things()[*place].key);
    }
    // Where the catalogue has foods with these words, which of them is meant is not for an import to say.
    if (!m_imported || !m_search.search(nameOrWord, 1).empty()) {
        return std::nullopt;
    }
    const auto id = m_imported->exact(nameOrWord);
    return id ? m_imported->food(*id) : std::nullopt;
}

std::vector<std::string> FoodSearch::nearestNames(std::string_view text, int limit) const
{
    std::vector<std::string> names;
    for (const NameIndex *index : {&m_own.names, &m_names}) {
        for (const auto place : nearestSpellings(*index, text, limit - static_cast<int>(names.size()))) {
            names.push_back(index->things()[place].name);
        }
    }
    return names;
}

std::optional<Food> FoodSearch::corrected(std::string_view text)
{
    const auto own = correctedSpelling(m_own.names, text);
    const auto place = correctedSpelling(m_names, text);
    if (own && place) { // it may be either
        return std::nullopt;
    }
    if (own) {
        return m_own.foods[*own];
    }
    return place ? m_reader.food(m_names.things()[*place].key) : std::nullopt;
}

} // namespace osteon
