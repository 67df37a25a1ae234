// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/unit_words.h"

#include <array>
#include <ranges>
#include <unordered_map>

namespace osteon {

namespace {

struct UnitWords
{
    Unit unit;
    std::string_view words; ///< folded, with single spaces between them
};

constexpr std::array table{
    UnitWords{Unit::milligram, "mg mgs milligram milligrams milligramm miligramo miligramos"},
    UnitWords{Unit::microgram, "ug mcg mcgs microgram micrograms mikrogramm microgramo "
                               "microgramos"},
    UnitWords{Unit::internationalUnit, "iu ius ie ui einheiten"},
    UnitWords{Unit::gram, "g gr gm gram grams gramme grammes gramm gramo gramos"},
    UnitWords{Unit::kilogram, "kg kgs kilo kilos kilogram kilograms kilogramm kilogramo "
                              "kilogramos"},
    UnitWords{Unit::ounce, "oz ounce ounces unze unzen onza onzas"},
    UnitWords{Unit::pound, "lb lbs pound pounds"},
    UnitWords{Unit::millilitre, "ml mls millilitre millilitres milliliter milliliters "
                                "mililitro mililitros cc"},
    UnitWords{Unit::centilitre, "cl centilitre centilitres centiliter zentiliter centilitro "
                                "centilitros"},
    UnitWords{Unit::decilitre, "dl decilitre decilitres deciliter deciliters deziliter "
                               "decilitro decilitros"},
    UnitWords{Unit::litre, "l litre litres liter liters litro litros"},
    UnitWords{Unit::fluidOunce, "floz"},
    UnitWords{Unit::cup, "cup cups tasse tassen taza tazas"},
    UnitWords{Unit::glass, "glass glasses glas glaser vaso vasos"},
    UnitWords{Unit::tablespoon, "tbsp tbsps tbs tablespoon tablespoons el essloffel "
                                "cucharada cucharadas cda cdas"},
    UnitWords{Unit::teaspoon, "tsp tsps teaspoon teaspoons tl teeloffel cucharadita "
                              "cucharaditas cdta cdtas cdita"},
    UnitWords{Unit::slice, "slice slices scheibe scheiben rebanada rebanadas loncha "
                           "lonchas rodaja rodajas"},
    UnitWords{Unit::piece, "piece pieces pc pcs stuck stucke stk trozo trozos pieza "
                           "piezas unidad unidades"},
    UnitWords{Unit::serving, "serving servings portion portions portionen racion raciones "
                             "porcion porciones"},
    UnitWords{Unit::handful, "handful handfuls handvoll punado punados"},
    UnitWords{Unit::can, "can cans tin tins dose dosen lata latas"},
    UnitWords{Unit::tablet, "tablet tablets tab tabs tablette tabletten capsule capsules "
                            "caps kapsel kapseln capsula capsulas pill pills pille "
                            "pillen pastilla pastillas comprimido comprimidos softgel "
                            "softgels"},
    UnitWords{Unit::minute, "min mins minute minutes minuten minuto minutos"},
    UnitWords{Unit::hour, "h hr hrs hour hours std stunde stunden hora horas"},
    UnitWords{Unit::metre, "m metre metres meter meters metro metros"},
    UnitWords{Unit::distance, "km kms kilometre kilometres kilometer kilometers kilometro "
                              "kilometros mile miles mi step steps schritte pasos"},
    UnitWords{Unit::repetition, "rep reps sets"},
    UnitWords{Unit::unsupported, "pint pints quart quarts gallon pinch pinches dash drop "
                                 "drops bunch bowl bowls plate plates bottle bottles scoop "
                                 "scoops mug mugs jar jars pack packs packet packets kcal kj "
                                 "sec seconds prise prisen messerspitze tropfen flasche "
                                 "flaschen schussel teller becher packung pizca gotas botella "
                                 "botellas plato tazon paquete"},
};

using UnitOfWord = std::unordered_map<std::string_view, Unit>;

UnitOfWord unitsByWord()
{
    UnitOfWord units;
    for (const UnitWords &row : table) {
        for (const auto word : std::views::split(row.words, ' ')) {
            units.emplace(std::string_view(word.begin(), word.end()), row.unit);
        }
    }
    return units;
}

} // namespace

std::optional<Unit> unitOfWord(std::string_view foldedWord)
{
    static const UnitOfWord units = unitsByWord();
    const auto found = units.find(foldedWord);
    return found == units.end() ? std::nullopt : std::optional(found->second);
}

} // namespace osteon
