// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/name_lookup.h"

#include "catalogue/brand_words.h"
#include "catalogue/edit_distance.h"
#include "catalogue/text_folding.h"
#include "logging/german_endings.h"
#include "logging/name_meanings.h"
#include "logging/name_order.h"
#include "logging/name_words.h"
#include "logging/verb_forms.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace osteon {

namespace {

constexpr std::size_t longestLookedUp = 100; // bytes; no food has a longer name
constexpr int mostLookups = 150;             // distinct names, more than anybody eats in a week
constexpr int mostNearest = 4;               // comparing with every name is the slow part
constexpr int searchLimit = 6;
constexpr std::size_t suggestionLimit = 5;

template <typename Things, typename Thing>
Things without(Things things, const Thing &chosen)
{
    std::erase_if(things, [&](const auto &thing) { return thing.key == chosen.key; });
    return things;
}

/// Whether every word of the text is a whole word of the name, whatever its number. A search also finds
/// beginnings of words: "ham" must not become a hamburger.
bool hasEveryWord(std::string_view name, std::string_view text)
{
    const auto stems = [](std::string_view words) {
        std::set<std::string> result;
        for (const std::string &word : foldedWords(words)) {
            result.insert(stemOf(word));
        }
        return result;
    };
    return std::ranges::includes(stems(name), stems(text));
}

/// Whether the text names the food and not only a part of its name: "red wine" is "Wine, red", but "cheese"
/// is no cheese spread. What stands after the first comma only says which kind.
bool isNamedBy(std::string_view name, std::string_view text)
{
    return hasEveryWord(name, text) && hasEveryWord(text, name.substr(0, name.find(',')));
}

bool isImported(const Food &food)
{
    return isImportedFood(food.key);
}

/// The first of the foods that the text names, but for those that are left out.
template <typename LeftOut>
const Food *foodNamedBy(const std::vector<Food> &foods, std::string_view text, LeftOut isLeftOut)
{
    const auto found = std::ranges::find_if(
        foods, [&](const Food &food) { return !isLeftOut(food) && isNamedBy(englishNameOf(food), text); });
    return found == foods.end() ? nullptr : &*found;
}

std::string_view headOf(std::string_view name)
{
    return name.substr(0, name.find(','));
}

/// Other foods that somebody who wrote of this one may have meant: of the same name up to its first comma,
/// then of the same kind and with the same words in their names.
std::vector<Food> relatedFoods(const Catalogue &catalogue, const Food &food, std::vector<Food> found)
{
    const std::string_view head = headOf(englishNameOf(food));
    std::ranges::move(catalogue.searchFoods(head, searchLimit), std::back_inserter(found));
    std::vector<Food> related;
    for (Food &other : found) {
        const bool isNew =
            other.key != food.key && std::ranges::find(related, other.key, &Food::key) == related.end();
        const bool isOfKind = other.category == food.category && hasEveryWord(englishNameOf(other), head);
        if (isNew && isOfKind) {
            related.push_back(std::move(other));
        }
    }
    std::ranges::stable_partition(
        related, [&](const Food &other) { return matchKey(headOf(englishNameOf(other))) == matchKey(head); });
    return related;
}

/// What changes little of what the tables say of such a food. Not cooking of flour, fruit or cheese.
std::optional<MadeSo> harmlessWay(const Food &food)
{
    static const std::map<std::string_view, MadeSo> ways{{"Fish and seafood", MadeSo::cooked},
                                                         {"Meat and poultry", MadeSo::cooked},
                                                         {"Soya and fermented foods", MadeSo::cooked},
                                                         {"Vegetables", MadeSo::cooked},
                                                         {"Eggs", MadeSo::cooked},
                                                         {"Bread and bakery", MadeSo::toasted},
                                                         {"Nuts and seeds", MadeSo::raw},
                                                         {"Fruit", MadeSo::raw}};
    const auto found = ways.find(food.category);
    const bool isSweet =
        food.key.contains("cake") || food.key.contains("muffin-blueberry"); // which nobody toasts
    if (isSweet) {
        return std::nullopt;
    }
    return found == ways.end() ? std::nullopt : std::optional(found->second);
}

/// The match, as long as it is no other kind than was written.
FoodMatch inStateOf(const std::string &name, FoodMatch match)
{
    if (match.thing && !isInStateOf(name, englishNameOf(*match.thing))) {
        const auto fitting = std::ranges::find_if(match.others, [&](const Food &other) {
            return headOf(englishNameOf(other)) == headOf(englishNameOf(*match.thing)) &&
                   isInStateOf(name, englishNameOf(other));
        });
        if (fitting != match.others.end()) { // "weichgekochtes Ei" is "Egg, boiled"
            std::swap(*match.thing, *fitting);
            return match;
        }
        const auto way = harmlessWay(*match.thing);
        if (way && mayBeMadeSo(name, englishNameOf(*match.thing), *way)) {
            match.isWhole = false;
            return match;
        }
        match.others.insert(match.others.begin(), std::move(*match.thing));
        match.thing.reset();
        match.isWhole = false;
    }
    return match;
}

std::set<std::string> verbStems(const std::vector<std::string> &words)
{
    std::set<std::string> stems;
    for (const std::string &word : words) {
        stems.insert(verbStem(word));
    }
    return stems;
}

/// As isNamedBy, whatever the form of the verb: "swam" is "Swimming, easy lengths", but "climbed stairs" is
/// no stair-climbing machine.
bool isActivityNamedBy(std::string_view name, const std::vector<std::string> &words)
{
    const auto written = verbStems(words);
    return std::ranges::includes(verbStems(foldedWords(name)), written) &&
           std::ranges::includes(written, verbStems(foldedWords(headOf(name))));
}

/// Not "G&T", which begins words of a hundred foods.
bool hasTellingWord(std::string_view name)
{
    return std::ranges::any_of(foldedWords(name), [](const std::string &word) { return word.size() > 2; });
}

bool isOneLetter(std::string_view name)
{
    return characterAt(name, 0).length == name.size();
}

void addName(std::vector<std::string> &names, const std::string &name)
{
    if (names.size() < suggestionLimit && std::ranges::find(names, name) == names.end()) {
        names.push_back(name);
    }
}

/// The name with its words in another order or another case. What means many things is asked about in that
/// form too, and so is none of these.
std::vector<std::string> otherForms(const std::string &name)
{
    std::vector<std::string> forms = inOtherOrders(name);
    for (const std::string &spelt : withYogurtSpeltOtherwise(name)) {
        std::ranges::move(inOtherOrders(spelt), std::back_inserter(forms));
        forms.push_back(spelt);
    }
    std::ranges::move(undeclined(name), std::back_inserter(forms));
    std::erase_if(forms, [](const std::string &form) { return !meaningsOf(form).names.empty(); });
    return forms;
}

/// Letters that may differ before a word is another one: "rode" is no rope, and "shift" no lift.
std::size_t mostEdits(std::string_view word)
{
    return word.size() < 5 ? 0 : mostEditsOf(word.size());
}

/// How far the nearest word of the name is from any of the words; 3 where none is near.
std::size_t distanceTo(std::string_view name, const std::vector<std::string> &words)
{
    std::size_t nearest = 3;
    for (const std::string &left : foldedWords(name)) {
        for (const std::string &right : words) {
            const std::size_t distance =
                std::min(editDistance(left, right, 2), editDistance(verbStem(left), verbStem(right), 2));
            nearest =
                right.size() >= 4 && distance <= mostEdits(right) ? std::min(nearest, distance) : nearest;
        }
    }
    return nearest;
}

} // namespace

bool NameLookup::mayLookUp(const std::string &name)
{
    if (name.empty() || name.size() > longestLookedUp) {
        return false;
    }
    m_isExhausted = m_isExhausted || ++m_lookups > mostLookups * 3; // a name is looked up in about three ways
    return !m_isExhausted;
}

std::optional<SupplementSubstance> NameLookup::supplement(const std::string &name)
{
    if (const auto found = m_supplements.find(name); found != m_supplements.end()) {
        return found->second;
    }
    return m_supplements[name] = mayLookUp(name) ? m_catalogue.exactSupplement(name) : std::nullopt;
}

bool NameLookup::isWholeFood(const std::string &name)
{
    return food(name).isWhole;
}

bool NameLookup::isWholeName(const std::string &name)
{
    if (const auto found = m_wholeNames.find(name); found != m_wholeNames.end()) {
        return found->second;
    }
    const bool isWhole = mayLookUp(name) && (m_catalogue.exactFood(name) || m_catalogue.exactActivity(name) ||
                                             brandedFood(name));
    return m_wholeNames[name] = isWhole;
}

const FoodMatch &NameLookup::food(const std::string &name)
{
    const auto [place, isNew] = m_foods.try_emplace(name);
    if (isNew && mayLookUp(name)) {
        place->second = findFood(name);
    }
    return place->second;
}

/// "Silk almond milk" is almond milk: the maker says nothing of which food it is.
std::optional<Food> NameLookup::brandedFood(const std::string &name) const
{
    const std::string plain = withoutBrands(name);
    return plain.empty() ? std::nullopt : m_catalogue.exactFood(plain);
}

FoodMatch NameLookup::findFood(const std::string &name) const
{
    auto exact = m_catalogue.exactFood(name);
    exact = exact ? exact : brandedFood(name);
    if (!exact && isOneLetter(name)) { // with which hundreds of names begin
        return {};
    }
    std::vector<Food> hits = m_catalogue.searchFoods(name, searchLimit);
    if (exact) {
        auto others = relatedFoods(m_catalogue, *exact, hits);
        return {std::move(exact), std::move(others), true};
    }
    if (const Food *named = foodNamedBy(hits, name, isImported)) {
        return {*named, relatedFoods(m_catalogue, *named, hits), false};
    }
    for (const std::string &other : otherForms(name)) {
        if (auto turned = m_catalogue.exactFood(other)) {
            auto others = relatedFoods(m_catalogue, *turned, {});
            return {std::move(turned), std::move(others), false};
        }
    }
    if (auto corrected = m_catalogue.correctedFood(name)) {
        auto others = relatedFoods(m_catalogue, *corrected, {});
        return {std::move(corrected), std::move(others), false};
    }
    if (const std::string plain = withoutIdleWords(name); !plain.empty()) {
        return inStateOf(name, findFood(plain));
    }
    if (const std::string plain = withoutPlainWords(name); !plain.empty()) {
        if (FoodMatch match = findFood(plain); match.thing && isPlainItself(*match.thing)) {
            match.isWhole = false;
            return match;
        }
    }
    // 'Cheese' must not become the one imported food that is called so: it means many of the catalogue.
    const bool isForImports = std::ranges::all_of(hits, isImported);
    const Food *imported = isForImports ? foodNamedBy(hits, name, std::not_fn(isImported)) : nullptr;
    return imported != nullptr ? FoodMatch{*imported, without(hits, *imported), false}
                               : FoodMatch{std::nullopt, std::move(hits), false};
}

const ActivityMatch &NameLookup::activity(const std::string &name)
{
    const auto [place, isNew] = m_activities.try_emplace(name);
    if (isNew && mayLookUp(name)) {
        place->second = findActivity(name);
    }
    return place->second;
}

ActivityMatch NameLookup::findActivity(const std::string &name) const
{
    if (isOneLetter(name)) {
        return {};
    }
    const std::vector<std::string> words = activityWords(name);
    std::vector<std::string> spellings = activitySpellings(words);
    spellings.insert(spellings.begin(), name);
    for (const std::string &spelling : spellings) {
        if (auto exact = m_catalogue.exactActivity(spelling)) {
            auto others = without(m_catalogue.searchActivities(spelling, searchLimit), *exact);
            return {std::move(exact), std::move(others), true};
        }
    }
    if (auto corrected = m_catalogue.correctedActivity(activitySpellings(words).front())) {
        auto others = without(m_catalogue.searchActivities(corrected->englishName, searchLimit), *corrected);
        return {std::move(corrected), std::move(others), false};
    }
    std::vector<Activity> near;
    for (const std::string &spelling : spellings) {
        const auto hits =
            words.empty() ? std::vector<Activity>() : m_catalogue.searchActivities(spelling, searchLimit);
        for (const Activity &hit : hits) {
            if (isActivityNamedBy(hit.englishName, words)) {
                return {hit, without(hits, hit), false};
            }
        }
        near = near.empty() ? hits : near;
    }
    return {std::nullopt, std::move(near), false};
}

std::vector<std::string> NameLookup::nearestNames(const std::string &name)
{
    std::vector<std::string> names;
    if (isWithoutAPart(name) || !hasTellingWord(name)) {
        return names;
    }
    for (const Food &hit : food(name).others) {
        addName(names, hit.name);
    }
    if (name.size() > longestLookedUp || ++m_nearest > mostNearest) {
        return names;
    }
    const std::string telling = withoutIdleWords(name).empty() ? name : withoutIdleWords(name);
    for (const std::string &near : m_catalogue.nearestFoodNames(telling, static_cast<int>(suggestionLimit))) {
        addName(names, near);
    }
    return names;
}

std::vector<std::string> NameLookup::nearestActivityNames(const std::string &name)
{
    std::vector<std::string> names;
    for (const Activity &hit : activity(name).others) {
        addName(names, hit.name);
    }
    const std::vector<std::string> words = activityWords(name);
    if (words.size() > 4 || name.size() > longestLookedUp || ++m_nearest > mostNearest) {
        return names;
    }
    const std::vector<Activity> all = m_catalogue.activities();
    for (std::size_t distance = 0; distance < 3; ++distance) {
        for (const Activity &one : all) {
            if (std::min(distanceTo(one.name, words), distanceTo(one.englishName, words)) == distance) {
                addName(names, one.name);
            }
        }
    }
    return names;
}

bool NameLookup::hasFoodLike(const std::string &name)
{
    const FoodMatch &match = food(name);
    return match.thing.has_value() || !std::ranges::all_of(match.others, isImported);
}

} // namespace osteon
