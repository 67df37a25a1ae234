// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/meaning_tables.h"

#include <array>

namespace osteon {

namespace {

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
    Meanings{"leek and potato soup|potato and leek soup|Kartoffellauchsuppe",
             "Potato soup|Cream of vegetable soup"},
    Meanings{"arroz al horno", "Paella|Rice, white, cooked"},
    Meanings{"marmitako", "Tuna steak, cooked|Potato, boiled"},
    Meanings{"Stilton|Stilton cheese|blue Stilton", "Blue cheese"},
    Meanings{"clotted cream", "Cream, whipping"},
    Meanings{"crème fraîche|creme fraiche", "Sour cream|Cream, whipping"},
    Meanings{"Halbrahm", "Cream, light|Half and half"},
    Meanings{"natillas|natillas caseras|natillas de chocolate|custard dessert",
             "Vanilla pudding, cooked with milk|Egg custard, baked"},
    Meanings{"Schokoladenpudding|Schokopudding", "Vanilla pudding, cooked with milk|Chocolate pudding"},
    Meanings{"tapioca", "Tapioca pudding"},
    Meanings{"panela", "Queso fresco, Mexican"},
    Meanings{"sherbet|sorbete de naranja|sorbete|sorbet", "Sherbet, orange"},
    Meanings{"Eierpunsch", "Eggnog"},
    Meanings{"Eierstich", "Egg custard, baked"},
    Meanings{"requesón desnatado", "Ricotta, part skim|Cottage cheese, 1 %"},
    Meanings{"stockfish|Stockfisch", "Cod, salted and dried|Cod, cooked"},
    Meanings{"syrup", "Maple syrup|Agave syrup"},
    Meanings{"gaseosa", "Lemon-lime soda"},
    Meanings{"melocotón en almíbar", "Peach, canned in juice"},
    Meanings{"turrón|turron", "Nougat with almonds|Marzipan"},
    Meanings{"Preiselbeeren", "Cranberry sauce|Jam"},
    Meanings{"passata", "Tomatoes, canned|Tomato sauce"},
    Meanings{"süßer Senf", "Mustard"},
    Meanings{"ravioli|raviolis", "Ravioli with cheese, in tomato sauce"},
    Meanings{"tortellini", "Tortellini with cheese"},
    Meanings{"sopa de almejas|Muschelsuppe", "Clam chowder, made with milk"},
    Meanings{"taco de carne", "Taco with beef, cheese and lettuce"},
    Meanings{"milky tea", "Tea with a little milk"},
    Meanings{"nachos", "Tortilla chips"},
    Meanings{"seaweed|Algen|alga|algas|nori sheets", "Nori seaweed, raw|Wakame seaweed, raw"},
    Meanings{"amaranto|Amarant", "Amaranth, cooked"},
    Meanings{"Mett", "Pork mince, cooked"},
    Meanings{"tocino", "Bacon, fried|Lard"},
    Meanings{"perrito caliente", "Hot dog sausage, American"},
    Meanings{"rosquilla|rosquillas", "Doughnut"},
    Meanings{"Stollen|Christstollen", "Fruit cake"},
    Meanings{"Streusel", "Crumb cake"},
    Meanings{"victoria sponge", "Sponge cake"},
    Meanings{"pastel de frutas", "Fruit cake"},
    Meanings{"torrijas|torrija", "French toast"},
    Meanings{"pan de jengibre", "Ginger biscuit"},
    Meanings{"pilau rice", "Rice, white, cooked|Rice, fried"},
    Meanings{"rice krispies|Reiscrispies", "Puffed rice cereal"},
    Meanings{"Waffel|Waffeln|gofre|gofres", "Waffle|Wafers with cream filling"},
    Meanings{"breakfast cereal|fortified cereal|cereal",
             "Corn flakes, fortified|Muesli, fortified|Wheat biscuit cereal|Bran cereal, fortified"},
    Meanings{"fish roe|Fischrogen|huevas de pescado", "Caviar"},
    Meanings{"tinned mackerel|Makrele aus der Dose|Makrelenfilet aus der Dose|caballa en lata",
             "Mackerel, cooked|Mackerel, canned, with bones"},
    Meanings{"ensalada de atún", "Tuna salad|Mixed salad, without dressing"},
    Meanings{"ensalada mixta", "Mixed salad, without dressing"},
    Meanings{"mushy peas", "Split peas, boiled|Peas, boiled"},
    Meanings{"Sauerbraten", "Beef, braised|Beef stew, homemade"},
    Meanings{"milanesa|milanesa de res", "Veal schnitzel|Pork schnitzel, breaded"},
    Meanings{"munster cheese|Münsterkäse|queso munster", "Muenster|Limburger"},
    Meanings{"Molkenpulver", "Whey protein powder"},
    Meanings{"protein powder|Proteinpulver|Eiweißpulver|proteína en polvo", "Whey protein powder"},
    Meanings{"Horlicks powder|Ovaltine powder", "Malted milk powder"},
    Meanings{"colcannon", "Mashed potato|Bubble and squeak"},
    Meanings{"shrimp cocktail|cóctel de camarones", "Prawns, cooked|Prawn cocktail"},
    Meanings{"san jacobo|sanjacobo", "Cordon bleu"},
    Meanings{"Lassi natur", "Ayran|Lassi, sweet"},
    Meanings{"bocadillo de queso|bocata de queso", "Cheese sandwich"},
    Meanings{"sándwich de beicon", "Bacon, lettuce and tomato sandwich"},
    Meanings{"Mehrkornbrötchen", "Bread roll, wholemeal|Bread roll, rye"},
    Meanings{"Kräuterquark|Quark mit Kräutern", "Quark"},
    Meanings{"empanadilla de atún|empanadillas de atún", "Empanada with tuna"},
    Meanings{"pote asturiano", "Bean stew with sausages"},
    Meanings{"montadito de jamón", "Baguette with dry-cured ham"},
    Meanings{"montado de lomo", "Baguette with pork loin"},
    Meanings{"probiotic drink|probiotischer Drink", "Yogurt drink with casei cultures|Kefir"},
    Meanings{"chocolate a la taza", "Hot chocolate, milk without added vitamin D"},
    Meanings{"Maultaschen in der Brühe", "Maultaschen"},
    Meanings{"Bockwurst im Brötchen", "Frankfurter"},
};

} // namespace

std::span<const Meanings> neighboursOfFoods()
{
    return neighbours;
}

} // namespace osteon
