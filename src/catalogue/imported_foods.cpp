// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/imported_foods.h"

#include "catalogue/edit_distance.h"
#include "catalogue/food_columns.h"
#include "catalogue/imported_food_file.h"
#include "catalogue/likeness.h"
#include "catalogue/spelling.h"
#include "catalogue/text_folding.h"
#include "domain/imported_food.h"

#include <SQLiteCpp/Column.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <tuple>
#include <utility>

namespace osteon {

namespace {

using Words = std::vector<std::string>;

constexpr std::string_view keyPrefix = "fdc-";
constexpr int mostCandidates = 100;

/// "(…) AND (…)": every word as `form` writes it.
template <typename Form>
std::string allOf(const Words &words, Form form)
{
    std::string expression;
    for (const auto &word : words) {
        expression += (expression.empty() ? "" : " AND ") + form(word);
    }
    return expression;
}

/// The index holds stems, so a whole word is found in its singular and its plural.
std::string wholeWord(const std::string &word)
{
    return '"' + stemOf(word) + '"';
}

std::string nameWithBrand(const std::string &name, const std::string &brand)
{
    return brand.empty() ? name : name + ", " + brand;
}

std::string sourceOf(ImportedFoodKind kind, std::int64_t id, const std::string &tradeCode,
                     bool isPer100Millilitres)
{
    static constexpr std::array<std::string_view, 4> names{"Foundation Foods", "SR Legacy", "FNDDS",
                                                           "Branded Foods"};
    std::string source = "USDA FoodData Central, " + std::string(names.at(static_cast<std::size_t>(kind))) +
                         ", " + std::to_string(id);
    if (!tradeCode.empty()) {
        source += ", GTIN " + tradeCode;
    }
    return isPer100Millilitres ? source + "; figures are per 100 ml, counted as 100 g" : source;
}

/// A table that weighs a fluid ounce of a food (29.5735 ml) says how dense it is.
std::optional<std::int64_t> densityFrom(const std::vector<HouseholdPortion> &portions)
{
    constexpr double fluidOunce = 29.5735;
    const auto found = std::ranges::find(portions, "1 fl oz", &HouseholdPortion::label);
    if (found == portions.end()) {
        return std::nullopt;
    }
    return std::llround(static_cast<double>(found->mass.milligrams()) / fluidOunce);
}

} // namespace

std::string importedFoodKey(std::int64_t id)
{
    return std::string(keyPrefix) + std::to_string(id);
}

std::optional<std::int64_t> importedFoodId(std::string_view key)
{
    if (!key.starts_with(keyPrefix)) {
        return std::nullopt;
    }
    key.remove_prefix(keyPrefix.size());
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), id);
    return error == std::errc() && end == key.data() + key.size() ? std::optional(id) : std::nullopt;
}

// CROSS JOIN keeps the order: SQLite reads matches in the order of their position and stops at the limit.
ImportedFoods::ImportedFoods(const std::filesystem::path &file)
    : m_database(openImportedFoodFile(file)),
      m_match(m_database, "SELECT food.fdc_id, food.name, ifnull(brand.brand, '') AS brand FROM food_search"
                          " CROSS JOIN place ON place.position = food_search.rowid"
                          " CROSS JOIN food ON food.fdc_id = place.fdc_id"
                          " LEFT JOIN brand ON brand.fdc_id = food.fdc_id"
                          " WHERE food_search MATCH ? ORDER BY food_search.rowid LIMIT ?"),
      m_food(
          m_database,
          "SELECT kind, name, iif(ifnull(brand.category, '') <> '', brand.category, food.category) AS "
          "category,"
          " ifnull(brand, '') AS brand, ifnull(trade_code, '') AS trade_code,"
          " ifnull(is_per_100_ml, 0) AS is_per_100_ml, menaquinone_4_ng, calcium_ng, magnesium_ng,"
          " coalesce(vitamin_d_ng, vitamin_d_from_iu_ng) AS vitamin_d_ng, vitamin_k2_ng, vitamin_k1_ng,"
          " protein_ng, sodium_ng, coalesce(sugars_ng, sugars_of_older_method_ng) AS sugars_ng, alcohol_ng"
          " FROM food LEFT JOIN brand USING (fdc_id) LEFT JOIN amount USING (fdc_id) WHERE food.fdc_id = ?"),
      m_portions(m_database,
                 "SELECT unit, label, portion_mg FROM portion WHERE fdc_id = ? ORDER BY sequence"),
      m_longerWords(m_database,
                    "SELECT word FROM word WHERE word >= ? AND word < ? ORDER BY foods DESC LIMIT 12"),
      m_words(m_database, "SELECT word FROM word WHERE word >= ? AND word < ?"
                          " AND foods > (SELECT max(position) FROM place) / 200000 ORDER BY foods DESC")
{}

std::optional<Food> ImportedFoods::food(std::int64_t id)
{
    m_food.reset();
    m_food.bind(1, id);
    if (!m_food.executeStep()) {
        return std::nullopt;
    }
    const bool isPer100Millilitres = m_food.getColumn("is_per_100_ml").getInt() != 0;
    const auto kind = static_cast<ImportedFoodKind>(m_food.getColumn("kind").getInt());
    Food food{importedFoodKey(id),
              nameWithBrand(m_food.getColumn("name").getString(), m_food.getColumn("brand").getString()),
              m_food.getColumn("category").getString(),
              sourceOf(kind, id, m_food.getColumn("trade_code").getString(), isPer100Millilitres),
              amountsIn(m_food),
              portionsOf(id),
              std::nullopt,
              massIn(m_food, "menaquinone_4_ng"),
              std::nullopt};
    constexpr std::int64_t asWater = 1'000;
    food.milligramsPerMillilitre = isPer100Millilitres ? asWater : densityFrom(food.portions);
    return food;
}

std::vector<HouseholdPortion> ImportedFoods::portionsOf(std::int64_t id)
{
    std::vector<HouseholdPortion> portions;
    m_portions.reset();
    m_portions.bind(1, id);
    while (m_portions.executeStep()) {
        portions.push_back({portionUnitNamed(m_portions.getColumn("unit").getString()),
                            m_portions.getColumn("label").getString(),
                            PortionMass::fromMilligrams(m_portions.getColumn("portion_mg").getInt64()),
                            portions.empty()});
    }
    if (portions.empty()) { // a food always has a portion, and nothing is known of any other
        portions.push_back({PortionUnit::other, "100 g", PortionMass::fromGrams(100), true});
    }
    return portions;
}

/// The index knows the beginnings of words up to four letters. It would gather those of a longer beginning
/// one after another, a million of them, before the first is told; so the commonest words that begin so stand
/// in for it, which are found as quickly as whole ones.
std::string ImportedFoods::wordBeginning(const std::string &word)
{
    constexpr std::size_t longestIndexed = 4;
    if (word.size() <= longestIndexed) {
        return "(\"" + word + "\"* OR " + wholeWord(word) + ')';
    }
    std::string expression = '(' + wholeWord(word);
    m_longerWords.reset();
    m_longerWords.bind(1, word);
    m_longerWords.bind(2, word + '\x7F');
    while (m_longerWords.executeStep()) {
        expression += " OR \"" + m_longerWords.getColumn("word").getString() + '"';
    }
    return expression + ')';
}

std::vector<ImportedFoods::Candidate> ImportedFoods::matches(const std::string &expression, int limit)
{
    std::vector<Candidate> candidates;
    m_match.reset();
    m_match.bind(1, expression);
    m_match.bind(2, limit);
    while (m_match.executeStep()) {
        const std::int64_t id = m_match.getColumn("fdc_id").getInt64();
        const std::string name = m_match.getColumn("name").getString();
        const std::string brand = m_match.getColumn("brand").getString();
        candidates.push_back({id, namedThing(importedFoodKey(id), name)});
        if (!brand.empty()) {
            candidates.back().thing.terms.push_back(matchKey(nameWithBrand(name, brand)));
        }
    }
    return candidates;
}

std::vector<std::int64_t> ImportedFoods::search(const Words &words, int limit)
{
    constexpr std::size_t mostRemembered = 200;
    if (m_remembered.size() > mostRemembered) {
        m_remembered.clear();
    }
    const auto [found, isNew] = m_remembered.try_emplace({words, limit});
    if (isNew) {
        found->second = searchAnew(words, limit);
    }
    return found->second;
}

std::vector<std::int64_t> ImportedFoods::searchAnew(const Words &words, int limit)
{
    auto candidates = matches(allOf(words, wholeWord), mostCandidates);
    if (candidates.size() < static_cast<std::size_t>(limit)) { // or beginnings would come after all of these
        auto beginnings =
            matches(allOf(words, [this](const auto &word) { return wordBeginning(word); }), mostCandidates);
        std::ranges::move(beginnings, std::back_inserter(candidates));
    }
    std::vector<std::tuple<bool, Likeness, std::size_t, std::int64_t>> ranked;
    for (std::size_t at = 0; at < candidates.size(); ++at) {
        const NamedThing &thing = candidates[at].thing;
        ranked.emplace_back(hasPartialWords(thing, words), likenessOf(thing, words, false), at,
                            candidates[at].id);
    }
    std::ranges::sort(ranked);
    std::vector<std::int64_t> ids;
    for (const auto &[isPartial, likeness, at, id] : ranked) {
        if (ids.size() < static_cast<std::size_t>(limit) && std::ranges::find(ids, id) == ids.end()) {
            ids.push_back(id);
        }
    }
    return ids;
}

std::optional<std::int64_t> ImportedFoods::exact(std::string_view text)
{
    const auto words = searchedWords(text);
    const std::string wanted = matchKey(text);
    if (words.empty()) {
        return std::nullopt;
    }
    std::optional<std::int64_t> found;
    for (const Candidate &candidate : matches(allOf(words, wholeWord), mostCandidates)) {
        if (std::ranges::find(candidate.thing.terms, wanted) == candidate.thing.terms.end()) {
            continue;
        }
        if (found) {
            return std::nullopt;
        }
        found = candidate.id;
    }
    return found;
}

bool ImportedFoods::knowsBeginning(const std::string &word)
{
    return !matches(wordBeginning(word), 1).empty();
}

std::optional<std::string> ImportedFoods::nearestWord(const std::string &word)
{
    const std::string stem = stemOf(word);
    if (stem.empty() || stem.front() < 'a' || stem.front() > 'z') {
        return std::nullopt;
    }
    m_words.reset();
    m_words.bind(1, std::string(1, stem.front()));
    m_words.bind(2, std::string(1, static_cast<char>(stem.front() + 1)));
    NearestWord nearest(stem);
    while (m_words.executeStep()) {
        const auto column = m_words.getColumn("word");
        nearest.consider({column.getText(), static_cast<std::size_t>(column.getBytes())});
    }
    return nearest.word();
}

} // namespace osteon
