// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/plant_coffees.h"

#include "logging/name_words.h"

#include <array>
#include <string_view>

namespace osteon {

namespace {

struct Coffee
{
    std::string_view names; ///< as people write them, with strokes between them
    std::string_view row;   ///< how the catalogue names it with a plant drink, before that drink
};

struct Drink
{
    std::string_view names;
    std::string_view plants; ///< said in front of the coffee: "soy latte", "Haferlatte"
    std::string_view rows;   ///< the drinks of the catalogue, as the names of coffees end
};

constexpr std::array coffees{
    Coffee{"latte|caffe latte|café latte|coffee latte|latte macchiato|iced latte", "Latte with "},
    Coffee{"cappuccino|capuccino|cappucino|capuchino", "Cappuccino with "},
    Coffee{"flat white", "Flat white with "},
    Coffee{"café au lait|Milchkaffee|Melange|café con leche", "Coffee with as much "},
};

constexpr std::array drinks{
    Drink{"oat milk|oat drink|oatmilk|Hafermilch|Haferdrink|leche de avena|bebida de avena|avena",
          "oat|Hafer|Hafermilch|Haferdrink|oat milk|oatmilk", "oat drink, unfortified"},
    Drink{"soy milk|soya milk|soymilk|soy drink|soya drink|Sojamilch|Sojadrink|leche de soja|bebida de "
          "soja|soja|soy|soya",
          "soy|soya|Soja|Sojamilch|Sojadrink|soy milk|soya milk",
          "soya drink, fortified|soya drink, unfortified"},
    Drink{"almond milk|almond drink|Mandelmilch|Mandeldrink|leche de almendras|bebida de almendras|leche de "
          "almendra|almendras",
          "almond|Mandel|Mandelmilch|Mandeldrink|almond milk",
          "almond drink, fortified|almond drink, unfortified"},
};

using Strings = std::vector<std::string>;

Strings rowsOf(const Coffee &coffee, const Drink &drink)
{
    Strings rows;
    for (const std::string &row : betweenStrokes(drink.rows)) {
        rows.push_back(std::string(coffee.row) + row);
    }
    return rows;
}

Strings namesOf(const std::string &coffee, const Drink &drink)
{
    Strings names;
    for (const std::string &milk : betweenStrokes(drink.names)) {
        for (const std::string_view joint : {" with ", " made with ", " mit ", " con ", " de "}) {
            names.push_back(coffee + std::string(joint) + milk);
        }
    }
    for (const std::string &plant : betweenStrokes(drink.plants)) {
        names.push_back(plant + ' ' + coffee);
        names.push_back(plant + coffee);
    }
    return names;
}

/// Where the milk of the name itself is the plant drink: "café con leche de avena".
constexpr std::array ownNames{
    std::pair<std::string_view, std::size_t>{"café con leche de avena|café con bebida de avena", 0},
    std::pair<std::string_view, std::size_t>{"café con leche de soja|café con bebida de soja", 1},
    std::pair<std::string_view, std::size_t>{
        "café con leche de almendras|café con leche de almendra|café con bebida de almendras", 2},
};

} // namespace

std::vector<PlantCoffee> plantCoffees()
{
    std::vector<PlantCoffee> all;
    for (const Coffee &coffee : coffees) {
        for (const Drink &drink : drinks) {
            for (const std::string &written : betweenStrokes(coffee.names)) {
                for (std::string &name : namesOf(written, drink)) {
                    all.push_back({std::move(name), rowsOf(coffee, drink)});
                }
            }
        }
    }
    for (const auto &[names, drink] : ownNames) {
        for (std::string &name : betweenStrokes(names)) {
            all.push_back({std::move(name), rowsOf(coffees.back(), drinks.at(drink))});
        }
    }
    return all;
}

} // namespace osteon
