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
    UnitWords{Unit::internationalUnit, "iu ius ie ui units einheiten"},
    UnitWords{Unit::gram, "g gr gm gms grs gram grams gramme grammes gramm gramo gramos"},
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
    UnitWords{Unit::cup, "c cup cups tasse tassen taza tazas"},
    UnitWords{Unit::glass, "glass glasses gl glas glaser glaeser vaso vasos baso basos copa copas"},
    UnitWords{Unit::tablespoon, "tbsp tbsps tbs tblsp tablespoon tablespoons el essloffel essloeffel "
                                "cucharada cucharadas cda cdas"},
    UnitWords{Unit::teaspoon, "tsp tsps teaspoon teaspoons tl teeloffel teeloeffel cucharadita "
                              "cucharaditas cdta cdtas cdita cucharita "
                              "cucharitas cucharilla cucharillas"},
    UnitWords{Unit::slice, "slice slices strip strips sch scheibe scheiben rebanada rebanadas loncha "
                           "lonchas rodaja rodajas"},
    UnitWords{Unit::piece, "piece pieces pc pcs stuck stucke stueck stuecke stk stck trozo trozos pieza "
                           "piezas unidad unidades ud uds"},
    UnitWords{Unit::serving, "serving servings portion portions portionen helping helpings racion raciones "
                             "porcion porciones"},
    UnitWords{Unit::handful, "handful handfuls handfull fistful handvoll punado punados"},
    UnitWords{Unit::can, "can cans tin tins dose dosen lata latas latita latitas"},
    UnitWords{Unit::tablet, "tablet tablets tab tabs tablette tabletten capsule capsules "
                            "caps kapsel kapseln capsula capsulas pill pills pille "
                            "pillen pastilla pastillas comprimido comprimidos softgel "
                            "softgels tabl tbl kps grageas brausetabl kautabl drg dragee dragees "
                            "brausetablette brausetabletten kautablette kautabletten"},
    UnitWords{Unit::minute, "min mins minute minutes minuten minuto minutos"},
    UnitWords{Unit::hour, "h hr hrs hour hours std stunde stunden hora horas"},
    UnitWords{Unit::metre, "m metre metres meter meters metro metros"},
    UnitWords{Unit::distance, "km kms kilometre kilometres kilometer kilometers kilometro "
                              "kilometros k mile miles mi step steps schritte pasos"},
    UnitWords{Unit::speed, "mph kmh kph stundenkilometer"},
    UnitWords{Unit::repetition, "rep reps set sets lap laps length lengths bahnen runden wiederholungen wdh "
                                "satze largos vueltas repeticiones series holes hoyos"},
    UnitWords{Unit::unsupported,
              "pint pints pinta quart quarts gallon drop drops tropfen gota gotas kcal kj sec seconds "
              "sekunden segundos messerspitze"},
};

struct MeasureWords
{
    std::string_view label;
    std::string_view words;
};

constexpr std::array measures{
    MeasureWords{"bottle", "bottle bottles flasche flaschen botella botellas botellin"},
    MeasureWords{
        "bowl",
        "bowl bowls schussel schuessel schusseln schale schalen schalchen tazon tazones bol boles cuenco "
        "cuencos"},
    MeasureWords{"pot", "pot pots tub tubs becher bote botes tarrina tarro"},
    MeasureWords{"scoop", "scoop scoops kugel kugeln bola bolas messloffel"},
    MeasureWords{"pinch", "pinch pinches prise prisen pizca pizcas"},
    MeasureWords{"clove", "clove cloves zehe zehen diente dientes"},
    MeasureWords{"stalk", "stalk stalks stick sticks stange stangen tallo tallos"},
    MeasureWords{"leaf", "leaf leaves blatt blatter hoja hojas"},
    MeasureWords{"bar", "bar bars riegel barrita barritas tafel tafeln tableta tabletas"},
    MeasureWords{"square", "square squares stuckchen"},
    MeasureWords{"row", "row rows reihe reihen rippe rippen"},
    MeasureWords{"fillet", "fillet fillets filet filets filete filetes"},
    MeasureWords{"half", "halves halften mitades"},
    MeasureWords{"spear", "spear spears"},
    MeasureWords{"ear", "ear ears kolben mazorca mazorcas"},
    MeasureWords{"head", "head heads kopf kopfe cabeza cabezas"},
    MeasureWords{"bunch", "bunch bunches bund manojo manojos racimo racimos"},
    MeasureWords{"plate", "plate plates teller plato platos"},
    MeasureWords{"mug", "mug mugs pott haferl haferln haeferl"},
    MeasureWords{"jar", "jar jars"},
    MeasureWords{"pack",
                 "pack packs packet packets packung packungen packchen paquete paquetes bag bags tute beutel "
                 "bolsa bolsas carton cartons karton brick bricks"},
    MeasureWords{"shot", "shot shots"},
    MeasureWords{"sachet", "sachet sachets sobres"},
    MeasureWords{"splash", "splash dash drizzle schuss chorro chorrito"},
    MeasureWords{"rasher", "rasher rashers"},
    MeasureWords{"pat", "pat pats"},
    MeasureWords{"knob", "knob knobs dollop dollops klecks"},
    MeasureWords{"chunk", "chunk chunks wedge wedges"},
    MeasureWords{"jug", "jug jugs pitcher krug jarra jarras karaffe"},
    MeasureWords{"litre mug", "mass"},
    MeasureWords{"beer glass", "seidel krugerl kruegerl"},
    MeasureWords{"european", "tasse tassen"},           // of coffee and tea, which is no American cup
    MeasureWords{"small", "copa copas vasito vasitos"}, // of wine: the small glass
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

using MeasureOfWord = std::unordered_map<std::string_view, std::string_view>;

MeasureOfWord measuresByWord()
{
    MeasureOfWord labels;
    for (const MeasureWords &row : measures) {
        for (const auto word : std::views::split(row.words, ' ')) {
            labels.emplace(std::string_view(word.begin(), word.end()), row.label);
        }
    }
    return labels;
}

} // namespace

std::string_view namedMeasure(std::string_view foldedWord)
{
    static const MeasureOfWord labels = measuresByWord();
    const auto found = labels.find(foldedWord);
    return found == labels.end() ? std::string_view() : found->second;
}

std::optional<Unit> unitOfWord(std::string_view foldedWord)
{
    static const UnitOfWord units = unitsByWord();
    const auto found = units.find(foldedWord);
    if (found != units.end()) {
        return found->second;
    }
    return namedMeasure(foldedWord).empty() ? std::nullopt : std::optional(Unit::unsupported);
}

} // namespace osteon
