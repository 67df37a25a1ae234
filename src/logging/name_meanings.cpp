// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/name_meanings.h"

#include "catalogue/edit_distance.h"
#include "catalogue/text_folding.h"
#include "logging/meaning_tables.h"
#include "logging/name_words.h"
#include "logging/plant_coffees.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace osteon {

namespace {

constexpr std::string_view weighedNames =
    "rollmop|rollmops|bismarck herring|Bismarckhering|Matjes|cream cracker|cream crackers|Lebkuchen";

constexpr std::string_view namesOfNoUsualSize = "pizza|cheese pizza|margherita|Pizza Margherita|pizza "
                                                "margarita|pizza de queso|pepperoni pizza|Salamipizza|"
                                                "pizza de pepperoni|salami pizza";

constexpr std::string_view namesOfDryWeight =
    "porridge|oat porridge|oatmeal porridge|Haferbrei|Haferporridge|gachas de avena|porridge with "
    "milk|porridge made with milk|oatmeal with milk|oatmeal made with milk|Haferbrei mit Milch|Porridge mit "
    "Milch|gachas de avena con leche|avena con leche|porridge con leche";

/// What is weighed dry, and how it is on the plate.
struct DryTwin
{
    std::string_view cooked; ///< keys of the catalogue
    std::string_view dry;
};

constexpr std::array dryTwins{
    DryTwin{"lentils", "lentils-dry"},
    DryTwin{"chickpeas", "chickpeas-dry"},
    DryTwin{"white-beans", "white-beans-dry"},
    DryTwin{"kidney-beans", "kidney-beans-dry"},
    DryTwin{"black-beans", "black-beans-dry"},
    DryTwin{"pinto-beans", "pinto-beans-dry"},
    DryTwin{"split-peas", "split-peas-dry"},
    DryTwin{"rice-white", "rice-white-dry"},
    DryTwin{"rice-brown", "rice-brown-dry"},
    DryTwin{"pasta", "pasta-dry"},
    DryTwin{"pasta-whole-wheat", "pasta-whole-wheat-dry"},
    DryTwin{"egg-noodles", "egg-noodles-dry"},
    DryTwin{"couscous", "couscous-dry"},
    DryTwin{"bulgur", "bulgur-dry"},
    DryTwin{"quinoa", "quinoa-dry"},
    DryTwin{"millet", "millet-dry"},
    DryTwin{"barley", "barley-dry"},
    DryTwin{"buckwheat", "buckwheat-dry"},
};

/// A cup of raw spinach weighs a sixth of one that is boiled.
constexpr std::array rawTwins{
    std::pair<std::string_view, std::string_view>{"spinach", "spinach-raw"},
    std::pair<std::string_view, std::string_view>{"kale", "kale-raw"},
    std::pair<std::string_view, std::string_view>{"cabbage", "cabbage-raw"},
};

struct Sizes
{
    std::string_view names;
    std::string_view grams;
};

constexpr std::array namesOfManySizes{
    Sizes{"quesadilla|quesadillas|cheese quesadilla", "80|190"},  // of a kitchen, of a restaurant
    Sizes{"oyster|oysters|Auster|Austern|ostra|ostras", "14|50"}, // the meat of a small one, of a large one
    Sizes{"caña|cañas|caña de cerveza|cañas de cerveza", "200"},
    Sizes{"Rösti|Roesti", "80|200"},                              // a piece, a plate
    Sizes{"raclette|raclette cheese|Raclettekäse", "30|100|200"}, // a slice, a little, the meal
};

std::map<std::string, NameMeanings> meaningsByName()
{
    std::map<std::string, NameMeanings> meanings;
    const auto addRow = [&](const std::string &name, std::vector<std::string> means, bool areNeighbours) {
        const bool isOne = means.size() == 1; // no choice: what it means besides has no figures
        meanings.emplace(matchKey(name), NameMeanings{std::move(means), areNeighbours || isOne});
    };
    const auto add = [&](std::span<const Meanings> table, bool areNeighbours) {
        for (const Meanings &row : table) {
            for (const std::string &name : betweenStrokes(row.names)) {
                addRow(name, betweenStrokes(row.means), areNeighbours);
            }
        }
    };
    add(foodsOfManyMeanings(), false);
    add(activitiesOfManyMeanings(), false);
    add(plantDrinks(), false);
    add(neighboursOfFoods(), true);
    add(neighboursOfActivities(), true);
    for (PlantCoffee &coffee : plantCoffees()) {
        addRow(coffee.name, std::move(coffee.means), false);
    }
    return meanings;
}

bool isOneOf(std::string_view strokes, std::string_view name)
{
    return std::ranges::any_of(betweenStrokes(strokes),
                               [&](const std::string &one) { return matchKey(one) == matchKey(name); });
}

const std::map<std::string, NameMeanings> &allMeanings()
{
    static const auto meanings = meaningsByName();
    return meanings;
}

} // namespace

NameMeanings meaningsOf(std::string_view name)
{
    const auto &meanings = allMeanings();
    if (folded(name) == "tunas") { // fruit in Mexico; of the fish there is one 'tuna', and some of it
        return {{"Prickly pear", "Tuna, canned in water"}, false};
    }
    const auto found = meanings.find(matchKey(name));
    return found == meanings.end() ? NameMeanings() : found->second;
}

NameMeanings meaningsOfMisspelt(std::string_view name)
{
    const std::string written = matchKey(name);
    if (written.size() < 5) {
        return {};
    }
    const std::size_t most = mostEditsOf(written.size());
    for (const auto &[key, meanings] : allMeanings()) {
        const bool isNear = key.front() == written.front() && editDistance(key, written, most) <= most;
        if (isNear) {
            return meanings;
        }
    }
    return {};
}

bool isWeighed(std::string_view name)
{
    return isOneOf(weighedNames, name);
}

bool isWeighedDry(std::string_view name)
{
    return isOneOf(namesOfDryWeight, name);
}

std::string_view dryTwinOf(std::string_view key)
{
    const auto found = std::ranges::find(dryTwins, key, &DryTwin::cooked);
    return found == dryTwins.end() ? std::string_view() : found->dry;
}

std::string_view rawTwinOf(std::string_view key)
{
    const auto found =
        std::ranges::find(rawTwins, key, &std::pair<std::string_view, std::string_view>::first);
    return found == rawTwins.end() ? std::string_view() : found->second;
}

bool isOfNoUsualSize(std::string_view name)
{
    return isOneOf(namesOfNoUsualSize, name);
}

std::vector<std::int64_t> sizesInGrams(std::string_view name)
{
    std::vector<std::int64_t> grams;
    for (const Sizes &row : namesOfManySizes) {
        if (isOneOf(row.names, name)) {
            std::ranges::transform(betweenStrokes(row.grams), std::back_inserter(grams),
                                   [](const std::string &size) { return std::stoll(size); });
        }
    }
    return grams;
}

} // namespace osteon
