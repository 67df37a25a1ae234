// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/meaning_tables.h"

#include <array>

namespace osteon {

namespace {

constexpr std::array foods{
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
    Meanings{"biscuit|biscuits",
             "Butter biscuit|Graham cracker or digestive biscuit|Oat biscuit|Shortbread|Scone"},
    Meanings{"whipped cream|nata montada", "Cream, whipping|Whipped cream, spray"},
    Meanings{"Schinken", "Ham, sliced|Ham, dry-cured"},
    Meanings{"Speck|Bauchspeck", "Bacon, fried|Ham, dry-cured"},
    Meanings{"Schinkenbraten|jamón asado", "Ham, roasted|Pork loin, roasted"},
    Meanings{"fried sausage|grilled sausage", "Bratwurst|Pork sausage, fried"},
    Meanings{"Cervelat", "Knackwurst|Salami"},
    Meanings{"Sauerteigbrot", "Rye bread|Bread, French or sourdough"},
    Meanings{"coffee cake", "Crumb cake|Sponge cake"},
    Meanings{"pan tostado", "Bread, white, without additives|Rusk"},
    Meanings{"trigo triturado", "Bulgur, cooked|Shredded wheat"},
    Meanings{"bun|buns", "Burger bun|Fruit bun|Bread roll"},
    Meanings{"muffin|muffins", "Muffin, blueberry|English muffin"},
    Meanings{"noodles", "Pasta, cooked|Egg noodles, cooked|Rice noodles, cooked"},
    Meanings{"colinabo", "Kohlrabi, boiled|Swede, boiled"},
    Meanings{"Wild|Wildfleisch|game", "Venison, roasted|Rabbit, roasted"},
    Meanings{"bran", "Wheat bran|Bran cereal, fortified|Oat bran"},
    Meanings{"panqueque|panqueques", "Pancake|Pancake, thin"},
    Meanings{"avena", "Oats, dry|Porridge, made with water|Porridge, cooked in milk|Oat drink, unfortified"},
    Meanings{"galleta|galletas", "Marie biscuit|Butter biscuit|Chocolate chip cookie|Crackers"},
    Meanings{"Rippchen", "Spare ribs, braised|Ham, roasted"},
    Meanings{"yam|yams", "Sweet potato, baked|Yam, boiled"},
    Meanings{"cranberries|cranberry|arándanos rojos", "Cranberries, dried|Cranberries, raw"},
    Meanings{"rhubarb|Rhabarber|ruibarbo", "Rhubarb, cooked with sugar|Rhubarb, raw"},
    Meanings{"chai|masala chai", "Chai latte|Tea with a little milk"},
    Meanings{"iced tea", "Iced tea, sweetened|Tea, black"},
    Meanings{"atún", "Tuna, canned in oil|Tuna, canned in water|Tuna steak, cooked"},
    Meanings{"squid|Tintenfisch", "Squid, fried|Cuttlefish, cooked|Octopus, cooked"},
    Meanings{"lentejas", "Lentils, boiled|Lentil stew with chorizo|Lentils, dry"},
    Meanings{"soja|soya", "Soya beans, boiled|Soya drink, fortified|Soya drink, unfortified|Soy sauce"},
    Meanings{"carne asada", "Beef steak, grilled|Beef, roast"},
    Meanings{"schnitzel|Schnitzel|escalope", "Pork schnitzel, breaded|Veal schnitzel"},
    Meanings{"Schmelzkäse|queso fundido", "Processed cheese slice|Cheese spread"},
    Meanings{"queso en lonchas", "Gouda|Edam|Processed cheese slice"},
    Meanings{"queso para untar|queso de untar|spreadable cheese", "Cream cheese|Cheese spread"},
    Meanings{"pudding|Pudding",
             "Vanilla pudding, cooked with milk|Vanilla pudding|Chocolate pudding|Rice pudding"},
    Meanings{"weißer Käse|white cheese", "Feta|Fromage blanc, 2-3 % fat|Queso blanco"},
    Meanings{"salt cod", "Cod, cooked|Cod, salted and dried"},
    Meanings{"huevos estrellados|huevo estrellado", "Egg, fried|Fried eggs with potatoes and ham"},
    Meanings{"oil", "Olive oil|Sunflower oil|Rapeseed oil"},
    Meanings{"nougat", "Nougat with almonds|Chocolate hazelnut spread"},
    Meanings{
        "sesame|sesame seed|sesame seeds|Sesam|Sesamsamen|Sesamkörner|sésamo|semillas de sésamo|ajonjolí",
        "Sesame seeds, hulled|Sesame seeds, whole"},
    Meanings{"setas|Pilze", "Mushrooms, raw|Mushrooms, shiitake, cooked|Chanterelles, raw"},
    Meanings{"calabaza", "Pumpkin, boiled|Butternut squash, baked"},
    Meanings{"Sellerie", "Celeriac, boiled|Celery, raw"},
    Meanings{"Mais|maíz", "Sweetcorn, canned|Sweetcorn, boiled"},
    Meanings{"tomato puree", "Tomato paste|Tomatoes, canned"},
    Meanings{"Maisgrieß", "Polenta or grits, cooked|Cornmeal"},
    Meanings{"chickpea stew", "Chickpea and spinach stew|Chickpea stew with meat"},
    Meanings{"Geschnetzeltes|Rahmgeschnetzeltes",
             "Veal in cream sauce|Pork escalope in mushroom cream sauce"},
    Meanings{"bollo|bollos", "Bread roll, without additives|Pan dulce"},
    Meanings{"Linseneintopf", "Lentil soup with ham|Lentil soup without meat"},
    Meanings{"lentil stew", "Lentil soup without meat|Lentil stew with chorizo"},
    Meanings{"gulyás", "Goulash soup|Goulash"},
    Meanings{"vino con gaseosa", "Red wine with lemonade|Wine with soda water"},
    Meanings{"bocadillo de jamón y queso", "Baguette with dry-cured ham|Ham and cheese sandwich"},
    Meanings{"pastel de carne", "Meatloaf|Shepherd's or cottage pie"},
    Meanings{"batido de frutas", "Smoothie of fruit|Strawberry shake with milk|Banana shake with milk"},
    Meanings{"tea biscuit|tea biscuits", "Marie biscuit|Scone"},
    Meanings{"Käsetoast", "Cheese on toast|Cheese sandwich"},
    Meanings{"sherry|jerez", "Wine, dessert|Wine, white"},
    Meanings{"Pflanzenmargarine", "Margarine spread, with added vitamin D|Margarine"},
};

constexpr std::array drinks{
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

} // namespace

std::span<const Meanings> foodsOfManyMeanings()
{
    return foods;
}

std::span<const Meanings> plantDrinks()
{
    return drinks;
}

} // namespace osteon
