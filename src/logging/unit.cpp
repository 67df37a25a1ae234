// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/unit.h"

#include <unordered_map>

namespace osteon {

namespace {

using UnitWords = std::unordered_map<std::string_view, Unit>;

/// Folded words: without accents, in lower case.
const UnitWords &unitWords() // NOLINT(readability-function-size): a table
{
    static const UnitWords words{
        {"mg", Unit::milligram},
        {"mgs", Unit::milligram},
        {"milligram", Unit::milligram},
        {"milligrams", Unit::milligram},
        {"milligramm", Unit::milligram},
        {"miligramo", Unit::milligram},
        {"miligramos", Unit::milligram},
        {"ug", Unit::microgram},
        {"mcg", Unit::microgram},
        {"mcgs", Unit::microgram},
        {"microgram", Unit::microgram},
        {"micrograms", Unit::microgram},
        {"mikrogramm", Unit::microgram},
        {"microgramo", Unit::microgram},
        {"microgramos", Unit::microgram},
        {"iu", Unit::internationalUnit},
        {"ius", Unit::internationalUnit},
        {"ie", Unit::internationalUnit},
        {"ui", Unit::internationalUnit},
        {"einheiten", Unit::internationalUnit},
        {"g", Unit::gram},
        {"gr", Unit::gram},
        {"gm", Unit::gram},
        {"gram", Unit::gram},
        {"grams", Unit::gram},
        {"gramme", Unit::gram},
        {"grammes", Unit::gram},
        {"gramm", Unit::gram},
        {"gramo", Unit::gram},
        {"gramos", Unit::gram},
        {"kg", Unit::kilogram},
        {"kgs", Unit::kilogram},
        {"kilo", Unit::kilogram},
        {"kilos", Unit::kilogram},
        {"kilogram", Unit::kilogram},
        {"kilograms", Unit::kilogram},
        {"kilogramm", Unit::kilogram},
        {"kilogramo", Unit::kilogram},
        {"kilogramos", Unit::kilogram},
        {"oz", Unit::ounce},
        {"ounce", Unit::ounce},
        {"ounces", Unit::ounce},
        {"unze", Unit::ounce},
        {"unzen", Unit::ounce},
        {"onza", Unit::ounce},
        {"onzas", Unit::ounce},
        {"lb", Unit::pound},
        {"lbs", Unit::pound},
        {"pound", Unit::pound},
        {"pounds", Unit::pound},
        {"ml", Unit::millilitre},
        {"mls", Unit::millilitre},
        {"millilitre", Unit::millilitre},
        {"millilitres", Unit::millilitre},
        {"milliliter", Unit::millilitre},
        {"milliliters", Unit::millilitre},
        {"mililitro", Unit::millilitre},
        {"mililitros", Unit::millilitre},
        {"cc", Unit::millilitre},
        {"cl", Unit::centilitre},
        {"centilitre", Unit::centilitre},
        {"centilitres", Unit::centilitre},
        {"centiliter", Unit::centilitre},
        {"zentiliter", Unit::centilitre},
        {"centilitro", Unit::centilitre},
        {"centilitros", Unit::centilitre},
        {"dl", Unit::decilitre},
        {"decilitre", Unit::decilitre},
        {"decilitres", Unit::decilitre},
        {"deciliter", Unit::decilitre},
        {"deciliters", Unit::decilitre},
        {"deziliter", Unit::decilitre},
        {"decilitro", Unit::decilitre},
        {"decilitros", Unit::decilitre},
        {"l", Unit::litre},
        {"litre", Unit::litre},
        {"litres", Unit::litre},
        {"liter", Unit::litre},
        {"liters", Unit::litre},
        {"litro", Unit::litre},
        {"litros", Unit::litre},
        {"floz", Unit::fluidOunce},
        {"cup", Unit::cup},
        {"cups", Unit::cup},
        {"tasse", Unit::cup},
        {"tassen", Unit::cup},
        {"taza", Unit::cup},
        {"tazas", Unit::cup},
        {"glass", Unit::glass},
        {"glasses", Unit::glass},
        {"glas", Unit::glass},
        {"glaser", Unit::glass},
        {"vaso", Unit::glass},
        {"vasos", Unit::glass},
        {"tbsp", Unit::tablespoon},
        {"tbsps", Unit::tablespoon},
        {"tbs", Unit::tablespoon},
        {"tablespoon", Unit::tablespoon},
        {"tablespoons", Unit::tablespoon},
        {"el", Unit::tablespoon},
        {"essloffel", Unit::tablespoon},
        {"cucharada", Unit::tablespoon},
        {"cucharadas", Unit::tablespoon},
        {"cda", Unit::tablespoon},
        {"cdas", Unit::tablespoon},
        {"tsp", Unit::teaspoon},
        {"tsps", Unit::teaspoon},
        {"teaspoon", Unit::teaspoon},
        {"teaspoons", Unit::teaspoon},
        {"tl", Unit::teaspoon},
        {"teeloffel", Unit::teaspoon},
        {"cucharadita", Unit::teaspoon},
        {"cucharaditas", Unit::teaspoon},
        {"cdta", Unit::teaspoon},
        {"cdtas", Unit::teaspoon},
        {"cdita", Unit::teaspoon},
        {"slice", Unit::slice},
        {"slices", Unit::slice},
        {"scheibe", Unit::slice},
        {"scheiben", Unit::slice},
        {"rebanada", Unit::slice},
        {"rebanadas", Unit::slice},
        {"loncha", Unit::slice},
        {"lonchas", Unit::slice},
        {"rodaja", Unit::slice},
        {"rodajas", Unit::slice},
        {"piece", Unit::piece},
        {"pieces", Unit::piece},
        {"pc", Unit::piece},
        {"pcs", Unit::piece},
        {"stuck", Unit::piece},
        {"stucke", Unit::piece},
        {"stk", Unit::piece},
        {"trozo", Unit::piece},
        {"trozos", Unit::piece},
        {"pieza", Unit::piece},
        {"piezas", Unit::piece},
        {"unidad", Unit::piece},
        {"unidades", Unit::piece},
        {"serving", Unit::serving},
        {"servings", Unit::serving},
        {"portion", Unit::serving},
        {"portions", Unit::serving},
        {"portionen", Unit::serving},
        {"racion", Unit::serving},
        {"raciones", Unit::serving},
        {"porcion", Unit::serving},
        {"porciones", Unit::serving},
        {"handful", Unit::handful},
        {"handfuls", Unit::handful},
        {"handvoll", Unit::handful},
        {"punado", Unit::handful},
        {"punados", Unit::handful},
        {"can", Unit::can},
        {"cans", Unit::can},
        {"tin", Unit::can},
        {"tins", Unit::can},
        {"dose", Unit::can},
        {"dosen", Unit::can},
        {"lata", Unit::can},
        {"latas", Unit::can},
        {"tablet", Unit::tablet},
        {"tablets", Unit::tablet},
        {"tab", Unit::tablet},
        {"tabs", Unit::tablet},
        {"tablette", Unit::tablet},
        {"tabletten", Unit::tablet},
        {"capsule", Unit::tablet},
        {"capsules", Unit::tablet},
        {"caps", Unit::tablet},
        {"kapsel", Unit::tablet},
        {"kapseln", Unit::tablet},
        {"capsula", Unit::tablet},
        {"capsulas", Unit::tablet},
        {"pill", Unit::tablet},
        {"pills", Unit::tablet},
        {"pille", Unit::tablet},
        {"pillen", Unit::tablet},
        {"pastilla", Unit::tablet},
        {"pastillas", Unit::tablet},
        {"comprimido", Unit::tablet},
        {"comprimidos", Unit::tablet},
        {"softgel", Unit::tablet},
        {"softgels", Unit::tablet},
        {"min", Unit::minute},
        {"mins", Unit::minute},
        {"minute", Unit::minute},
        {"minutes", Unit::minute},
        {"minuten", Unit::minute},
        {"minuto", Unit::minute},
        {"minutos", Unit::minute},
        {"h", Unit::hour},
        {"hr", Unit::hour},
        {"hrs", Unit::hour},
        {"hour", Unit::hour},
        {"hours", Unit::hour},
        {"std", Unit::hour},
        {"stunde", Unit::hour},
        {"stunden", Unit::hour},
        {"hora", Unit::hour},
        {"horas", Unit::hour},
        {"m", Unit::metre},
        {"metre", Unit::metre},
        {"metres", Unit::metre},
        {"meter", Unit::metre},
        {"meters", Unit::metre},
        {"metro", Unit::metre},
        {"metros", Unit::metre},
        {"km", Unit::distance},
        {"kms", Unit::distance},
        {"kilometre", Unit::distance},
        {"kilometres", Unit::distance},
        {"kilometer", Unit::distance},
        {"kilometers", Unit::distance},
        {"kilometro", Unit::distance},
        {"kilometros", Unit::distance},
        {"mile", Unit::distance},
        {"miles", Unit::distance},
        {"mi", Unit::distance},
        {"step", Unit::distance},
        {"steps", Unit::distance},
        {"schritte", Unit::distance},
        {"pasos", Unit::distance},
        {"rep", Unit::repetition},
        {"reps", Unit::repetition},
        {"sets", Unit::repetition},

        {"pint", Unit::unsupported},
        {"pints", Unit::unsupported},
        {"quart", Unit::unsupported},
        {"quarts", Unit::unsupported},
        {"gallon", Unit::unsupported},
        {"pinch", Unit::unsupported},
        {"pinches", Unit::unsupported},
        {"dash", Unit::unsupported},
        {"drop", Unit::unsupported},
        {"drops", Unit::unsupported},
        {"bunch", Unit::unsupported},
        {"bowl", Unit::unsupported},
        {"bowls", Unit::unsupported},
        {"plate", Unit::unsupported},
        {"plates", Unit::unsupported},
        {"bottle", Unit::unsupported},
        {"bottles", Unit::unsupported},
        {"scoop", Unit::unsupported},
        {"scoops", Unit::unsupported},
        {"mug", Unit::unsupported},
        {"mugs", Unit::unsupported},
        {"jar", Unit::unsupported},
        {"jars", Unit::unsupported},
        {"pack", Unit::unsupported},
        {"packs", Unit::unsupported},
        {"packet", Unit::unsupported},
        {"packets", Unit::unsupported},
        {"kcal", Unit::unsupported},
        {"kj", Unit::unsupported},
        {"sec", Unit::unsupported},
        {"seconds", Unit::unsupported},
        {"prise", Unit::unsupported},
        {"prisen", Unit::unsupported},
        {"messerspitze", Unit::unsupported},
        {"tropfen", Unit::unsupported},
        {"flasche", Unit::unsupported},
        {"flaschen", Unit::unsupported},
        {"schussel", Unit::unsupported},
        {"teller", Unit::unsupported},
        {"becher", Unit::unsupported},
        {"packung", Unit::unsupported},
        {"pizca", Unit::unsupported},
        {"gotas", Unit::unsupported},
        {"botella", Unit::unsupported},
        {"botellas", Unit::unsupported},
        {"plato", Unit::unsupported},
        {"tazon", Unit::unsupported},
        {"paquete", Unit::unsupported},
    };
    return words;
}

bool isWordAt(const Tokens &tokens, std::size_t at, std::size_t end, std::string_view word)
{
    return at < end && tokens[at].isWord() && tokens[at].folded == word;
}

std::size_t afterPoint(const Tokens &tokens, std::size_t at, std::size_t end)
{
    return at < end && tokens[at].isMark(".") && !tokens[at].spaceBefore ? at + 1 : at;
}

/// "fl oz", "fl. oz.", "fluid ounces".
std::optional<UnitMatch> fluidOunceAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    if (!isWordAt(tokens, at, end, "fl") && !isWordAt(tokens, at, end, "fluid")) {
        return std::nullopt;
    }
    const std::size_t second = afterPoint(tokens, at + 1, end);
    for (const std::string_view word : {"oz", "ounce", "ounces"}) {
        if (isWordAt(tokens, second, end, word)) {
            return UnitMatch{Unit::fluidOunce, afterPoint(tokens, second + 1, end)};
        }
    }
    return std::nullopt;
}

} // namespace

bool isDoseUnit(Unit unit)
{
    return unit <= Unit::internationalUnit;
}

bool isDuration(Unit unit)
{
    return unit == Unit::minute || unit == Unit::hour;
}

bool isMovement(Unit unit)
{
    return unit >= Unit::minute && unit <= Unit::repetition;
}

bool isHousehold(Unit unit)
{
    return unit >= Unit::cup && unit <= Unit::can;
}

std::optional<UnitMatch> unitAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    if (at >= end || !tokens[at].isWord()) {
        return std::nullopt;
    }
    if (const auto fluidOunce = fluidOunceAt(tokens, at, end)) {
        return fluidOunce;
    }
    const auto found = unitWords().find(tokens[at].folded);
    if (found == unitWords().end()) {
        return std::nullopt;
    }
    return UnitMatch{found->second, afterPoint(tokens, at + 1, end)};
}

} // namespace osteon
