// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/name_meanings.h"

#include "catalogue/text_folding.h"
#include "logging/name_words.h"
#include "logging/plant_coffees.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <unordered_map>

namespace osteon {

namespace {

struct Meanings
{
    std::string_view names; ///< as people write them, with strokes between them
    std::string_view means; ///< names of the catalogue, likeliest first
};

/// What the same word is to one person and to another.
constexpr std::array manyThings{
    Meanings{"chips|patatas fritas|papas fritas", "French fries, oven|Potato crisps"},
    Meanings{"tortilla|tortillas", "Omelette|Spanish omelette|Tortilla, corn|Tortilla, wheat"},
    Meanings{"tostada|tostadas", "Bread, white|Bread, wholemeal|Tortilla, corn"},
    Meanings{"fig|figs|Feige|Feigen|higo|higos", "Fig, fresh|Figs, dried"},
    Meanings{"oatmeal|porridge|oat porridge|Haferbrei|Haferporridge|gachas|gachas de avena",
             "Porridge, made with water|Porridge, cooked in milk|Oats, dry"},
    Meanings{
        "cooked oatmeal|cooked porridge|cooked oats|gekochter Haferbrei|gekochte Haferflocken|avena cocida",
        "Porridge, made with water|Porridge, cooked in milk"},
    Meanings{"jamón", "Ham, dry-cured|Ham, sliced"}, // 'jamón york' is cooked
    Meanings{"Porridge mit Wasser und Milch|Haferbrei mit Wasser und Milch|porridge with water and milk|"
             "porridge with milk and water|porridge made with water and milk|gachas con agua y leche",
             "Porridge, made with water|Porridge, cooked in milk"},
    Meanings{"cider|Most|Apfelmost", "Cider, alcoholic|Apple juice"},
    Meanings{"semolina|Grieß|sémola", "Semolina pudding, made with milk|Semolina, dry"},
    Meanings{"clara|claras", "Egg white|Shandy"},
    Meanings{"bacalao", "Cod, cooked|Cod, salted and dried"},
    Meanings{"manteca", "Lard|Butter"},
    Meanings{"Sunday roast|Sunday joint|Sonntagsbraten|Braten vom Sonntag|asado del domingo|asado de domingo",
             "Beef, roast|Pork loin, roasted|Chicken, roasted"},
    Meanings{"olive|olives|Olive|Oliven|aceituna|aceitunas", "Olives, green|Olives, black"},
    Meanings{"cake|Kuchen|pastel", "Sponge cake|Chocolate cake|Fruit cake|Apple pie|Cheesecake"},
    Meanings{"custard", "Custard sauce, made with milk|Egg custard, baked|Vanilla pudding"},
    Meanings{"lentil soup|Linsensuppe|sopa de lentejas",
             "Lentil soup with ham|Lentil soup without meat|Lentils, boiled"},
    Meanings{"Knödel|Kloß|Klöße|Knoedel|dumpling|dumplings", "Potato dumplings|Bread dumplings"},
    Meanings{"horchata", "Horchata of tiger nuts|Horchata of rice"}, // of Spain, of Mexico
    Meanings{"pea soup|split pea soup|Erbsensuppe|sopa de guisantes",
             "Split pea soup with ham|Split peas, boiled"},
    Meanings{"tamal|tamales|tamale", "Tamale, pork|Tamale, cheese"},
    Meanings{"Schwarzbrot", "Rye bread|Pumpernickel"},
    Meanings{"cheese|hard cheese|sliced cheese",
             "Cheddar|Mozzarella|Swiss cheese|Feta|Processed cheese slice"},
    Meanings{"Käse|Schnittkäse|Scheibenkäse", "Gouda|Swiss cheese|Edam|Camembert|Feta"},
    Meanings{"queso", "Burgos cheese|Manchego|Queso fresco, Mexican|Gouda|Mozzarella|Processed cheese slice"},
    Meanings{"queso fresco|fresh cheese",
             "Burgos cheese|Queso fresco, Mexican|Cottage cheese"}, // of Spain, of Mexico
    Meanings{"queso añejo", "Manchego|Queso añejo, Mexican"},
    Meanings{"stew|Eintopf|guiso|estofado",
             "Beef stew, homemade|Lentil soup with ham|Split pea soup with ham|"
             "Chickpea stew with meat"},
    Meanings{"Hartkäse", "Gruyère|Swiss cheese|Parmesan"},
    Meanings{"Weichkäse|soft cheese", "Camembert|Brie|Cream cheese"},
    Meanings{"Wurst|Aufschnitt|cold cuts|embutido|fiambre", "Mortadella|Salami|Frankfurter|Bratwurst"},
    Meanings{"beans", "Baked beans|Kidney beans, boiled|White beans, boiled|Green beans, boiled"},
    Meanings{"Bohnen", "Green beans, boiled|White beans, boiled|Kidney beans, boiled|Baked beans"},
    Meanings{"judías|porotos|poroto|habichuelas|caraotas",
             "White beans, boiled|Pinto beans, boiled|Black beans, boiled|Green beans, boiled"},
    Meanings{
        "bergauf|bergauf gewandert|gewandert bergauf|bergauf wandern|wandern bergauf|bergauf gegangen|"
        "gegangen bergauf|bergauf gelaufen|gelaufen bergauf|walk uphill|walked uphill|uphill|uphill hike|"
        "hike uphill|hiked uphill|cuesta arriba|caminé cuesta arriba",
        "Walking, gentle hill|Walking, steep hill|Hiking, hills and fields"},
    Meanings{"zügig Rad gefahren|zügig Rad fahren|zügiges Radfahren|flott Rad gefahren|brisk cycling|brisk "
             "bike ride",
             "Cycling, easy|Cycling, sporty"},
    Meanings{"heel raises|heel raise|calf raises|calf raise|Fersenheben|Wadenheben|elevación de "
             "talones|elevaciones de "
             "talones",
             "Bodyweight strength exercises|Balance exercises|Heel drops or small jumps"},
    Meanings{"Zumba Gold", "Aerobics, low impact|Zumba class"},
    Meanings{"whey|whey shake", "Whey protein powder|Whey, liquid"},
    Meanings{"Milchpulver|leche en polvo|milk powder|powdered milk|dried milk|dry milk",
             "Whole milk powder, without added vitamin D|Skimmed milk powder, without added vitamin D|"
             "Whole milk powder|Skimmed milk powder"},
    Meanings{"goat cheese|goat's cheese|goats cheese|Ziegenkäse|queso de cabra",
             "Goat's cheese, soft|Goat's cheese, semi-soft|Goat's cheese, hard"},
    Meanings{"lactose free milk|lactose-free milk|lactofree milk|milk lactose free",
             "Milk, lactose-free, 2 %, without added vitamin D|Milk, lactose-free, 2 %"},
    Meanings{"soy yogurt|soya yogurt|soya yoghurt|soy yoghurt|plain soy yogurt|Sojajoghurt|Sojajoghurt "
             "natur|yogur de soja",
             "Soya yogurt, plain, fortified|Soya yogurt, plain, unfortified"},
    Meanings{"Ovomaltine|Ovaltine|Horlicks", "Malted milk powder|Malted milk drink"},
    Meanings{"gebratener Tofu|Tofu gebraten|fried tofu|tofu frito", "Tofu, firm|Tofu, fried"},
    Meanings{"tuna roja|tunas rojas", "Prickly pear|Tuna, canned in water"},
    Meanings{
        "skiing|ski|skied|went skiing|Skifahren|Ski fahren|Ski gefahren|Ski|Skilaufen|Skitag|esquí|esquiar|"
        "esquié|esquiando",
        "Downhill skiing, without lifts|Cross-country skiing"},
    Meanings{
        "Tanzkurs|Tanzstunde|Tanzunterricht|dance class|dancing class|dance lesson|clase de baile|clases de "
        "baile",
        "Ballroom dancing, slow|Ballroom dancing|Folk dancing|Salsa dancing|Line or club dancing, vigorous"},
    Meanings{
        "gym|the gym|gym session|gym workout|Fitnessstudio|Fitnesscenter|Fitness Studio|gimnasio",
        "Weights|Exercise bike, light to moderate|Elliptical trainer|Walking, moderate pace|Floor exercises"},
    Meanings{"biscuit|biscuits",
             "Butter biscuit|Graham cracker or digestive biscuit|Oat biscuit|Shortbread|Scone"},
    Meanings{"gelaufen|treadmill|Laufband|caminadora|cinta", "Walking, moderate pace|Running, 8 km/h"},
};

/// Plant drinks with and without added calcium stand side by side in shops. Of oat
/// drinks with calcium no table has figures, and a drink of rice is nothing that anybody meant.
constexpr std::array plantDrinks{
    Meanings{
        "oat milk|oat drink|oatmilk|Hafermilch|Haferdrink|bebida de avena|leche de avena|barista oat milk",
        "Oat drink, unfortified"},
    Meanings{"soy milk|soya milk|soymilk|soy drink|soya drink|Sojamilch|Sojadrink|Soja Drink|Alpro|Alpro "
             "Soja|Alpro Soya|Alpro Soy|Sojagetränk|leche de "
             "soja|bebida de soja",
             "Soya drink, fortified|Soya drink, unfortified"},
    Meanings{"almond milk|almond drink|unsweetened almond milk|Mandelmilch|Mandeldrink|ungesüßte "
             "Mandelmilch|leche de almendras|bebida de almendras|"
             "leche de almendras sin azúcar",
             "Almond drink, unsweetened, fortified|Almond drink, unsweetened, unfortified"},
    Meanings{"rice milk|rice drink|Reismilch|Reisdrink|leche de arroz|bebida de arroz",
             "Rice drink, unsweetened, fortified|Rice drink, unfortified"},
    Meanings{"coconut milk drink|coconut drink|Kokosdrink|Kokosmilchdrink|bebida de coco",
             "Coconut drink, fortified|Coconut drink, unfortified"},
};

/// What has no figures of its own, and what is next to it.
constexpr std::array neighbours{
    Meanings{"protein shake|Eiweißshake|batido de proteínas",
             "Whey protein powder|Nutrition shake, fortified"},
    Meanings{"Käsekuchen|Topfenkuchen|Quarkkuchen|Käsesahnetorte", "Cheesecake"},
    Meanings{"fruit salad|Obstsalat|macedonia|macedonia de frutas", "Fruit cocktail, canned"},
    Meanings{
        "Hafermilch mit Calcium|Hafermilch Calcium|Haferdrink mit Calcium|Haferdrink Calcium|calcium oat "
        "milk|"
        "fortified oat milk|leche de avena con calcio|bebida de avena con calcio|leche de avena enriquecida",
        "Rice drink, unsweetened, fortified|Soya drink, fortified"},
    Meanings{"requesón", "Ricotta|Cottage cheese|Burgos cheese"},
    Meanings{"cuajada", "Yogurt, plain|Burgos cheese"},
    Meanings{"mozzarella light|light mozzarella|Mozzarella leicht|fettarme Mozzarella|fettarmer Mozzarella|"
             "mozzarella baja en grasa",
             "Mozzarella|Mozzarella, part skim"},
    Meanings{"boquerones en vinagre|marinated anchovies|marinierte Sardellen",
             "Anchovies, fresh|Pickled herring"},
    Meanings{"sardinas frescas|fresh sardines|frische Sardinen|sardinas a la plancha|grilled sardines",
             "Herring, cooked|Mackerel, cooked|Sardines, canned in oil, with bones"},
    Meanings{"halloumi|grilling cheese|Grillkäse", "Feta|Mozzarella"},
    Meanings{"Reibekäse|grated cheese|queso rallado|geriebener Käse",
             "Mozzarella|Gruyère|Parmesan, grated|Cheddar"},
    Meanings{"Fondue", "Cheese fondue"},
    Meanings{
        "membrillo|dulce de membrillo|carne de membrillo|quince paste|quince cheese|Quittenpaste|Quittenbrot",
        "Jam|Quince"}, // with cheese it is the paste, with much sugar
    Meanings{"Grana Padano|Grana", "Parmesan|Parmesan, grated"},
    Meanings{"Havarti|Havarti cheese|queso havarti", "Tilsit|Monterey Jack|Gouda"},
    Meanings{"labneh|labne|labné", "Greek yogurt|Cream cheese"},
    Meanings{"Appenzeller|Appenzeller Käse", "Gruyère|Swiss cheese|Tilsit"},
    Meanings{"Yakult|Benecol|Benecol drink", "Yogurt drink with casei cultures|Yogurt drink, with fruit"},
    Meanings{"smoothie|Smoothie|batido|licuado",
             "Smoothie of fruit|Banana shake with milk|Strawberry shake with milk"},
    Meanings{"white", "Bread, white"}, // "tuna on white"
    Meanings{"brown", "Bread, wholemeal"},
    Meanings{"crumpet|crumpets", "English muffin"},
    Meanings{"bran flakes|branflakes|Kleieflocken", "Bran cereal, fortified|Raisin bran cereal, fortified"},
    Meanings{"Aquajogging|aqua jogging|water jogging|Wasserjogging|aquarunning", "Water aerobics"},
    Meanings{"jumping|jumping fitness|Trampolin-Fitness", "Jogging on a mini-trampoline"},
    Meanings{"padel|pádel|paddle tennis|played padel|jugar al pádel|Padel gespielt",
             "Tennis, doubles|Badminton"},
    Meanings{"e-bike|ebike|e bike|pedelec|Pedelec gefahren|Pedelec fahren|E-Bike-Tour|E-Bike fahren|E-Bike "
             "gefahren|electric bike|bici "
             "eléctrica|bicicleta eléctrica",
             "Cycling, easy"},
};

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
    Sizes{"raclette|raclette cheese|Raclettekäse", "30|100|200"}, // a slice, a little, the meal
};

std::unordered_map<std::string, NameMeanings> meaningsByName()
{
    std::unordered_map<std::string, NameMeanings> meanings;
    const auto add = [&](const auto &table, bool areNeighbours) {
        for (const Meanings &row : table) {
            for (const std::string &name : betweenStrokes(row.names)) {
                meanings.emplace(matchKey(name), NameMeanings{betweenStrokes(row.means), areNeighbours});
            }
        }
    };
    add(manyThings, false);
    add(plantDrinks, false);
    add(neighbours, true);
    for (PlantCoffee &coffee : plantCoffees()) {
        meanings.emplace(matchKey(coffee.name), NameMeanings{std::move(coffee.means), false});
    }
    return meanings;
}

bool isOneOf(std::string_view strokes, std::string_view name)
{
    return std::ranges::any_of(betweenStrokes(strokes),
                               [&](const std::string &one) { return matchKey(one) == matchKey(name); });
}

} // namespace

NameMeanings meaningsOf(std::string_view name)
{
    static const auto meanings = meaningsByName();
    if (folded(name) == "tunas") { // fruit in Mexico; of the fish there is one 'tuna', and some of it
        return {{"Prickly pear", "Tuna, canned in water"}, false};
    }
    const auto found = meanings.find(matchKey(name));
    return found == meanings.end() ? NameMeanings() : found->second;
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
