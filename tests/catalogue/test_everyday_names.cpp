// SPDX-License-Identifier: GPL-3.0-or-later
// What people in Germany and Spain call what they eat every day.
#include "open_catalogue.h"

#include <doctest/doctest.h>

#include <ranges>
#include <string>
#include <string_view>

using namespace osteon;

namespace {

constexpr std::string_view german =
    "Milch|Vollmilch|Magermilch|Buttermilch|Joghurt|Naturjoghurt|Kefir|Quark|Magerquark|Skyr|Sahne|"
    "Schlagsahne|Schmand|Sauerrahm|Kondensmilch|Milchpulver|Butter|Margarine|Gouda|"
    "Emmentaler|Edamer|Cheddar|Parmesan|Mozzarella|Feta|Camembert|Brie|Gorgonzola|Gruyère|Tilsiter|"
    "Limburger|Ziegenkäse|Frischkäse|Hüttenkäse|Ricotta|Mascarpone|Schmelzkäse|Ei|Eier|Eigelb|Eiweiß|"
    "Spiegelei|Rührei|Omelett|Brot|Weißbrot|Vollkornbrot|Roggenbrot|Pumpernickel|Knäckebrot|Zwieback|"
    "Brötchen|Semmel|Toast|Croissant|Haferflocken|Müsli|Cornflakes|Reis|Vollkornreis|Nudeln|Spaghetti|"
    "Couscous|Bulgur|Quinoa|Hirse|Buchweizen|Polenta|Kartoffeln|Kartoffelpüree|Pommes|Süßkartoffel|"
    "Lachs|Räucherlachs|Hering|Makrele|Sardinen|Thunfisch|Forelle|Kabeljau|Seelachs|Heilbutt|Scholle|"
    "Garnelen|Krabben|Miesmuscheln|Austern|Tintenfisch|Sardellen|Fischstäbchen|Huhn|Hähnchen|"
    "Hähnchenbrust|Pute|Ente|Gans|Rindfleisch|Hackfleisch|Schweinefleisch|Lamm|Leber|Leberwurst|"
    "Schinken|Speck|Salami|Bratwurst|Wiener|Mortadella|Tofu|Tempeh|Natto|Sojamilch|Sojajoghurt|"
    "Hafermilch|Mandelmilch|Reismilch|Kokosmilch|Linsen|Kichererbsen|Erbsen|Kidneybohnen|weiße Bohnen|"
    "Sojabohnen|Hummus|Mandeln|Walnüsse|Haselnüsse|Cashews|Pistazien|Erdnüsse|Paranüsse|Macadamia|"
    "Pinienkerne|Sesam|Tahin|Leinsamen|Chiasamen|Sonnenblumenkerne|Kürbiskerne|Mohn|Erdnussbutter|"
    "Mandelmus|Apfel|Birne|Banane|Orange|Mandarine|Zitrone|Grapefruit|Kiwi|Ananas|Mango|Papaya|Trauben|"
    "Erdbeeren|Himbeeren|Heidelbeeren|Brombeeren|Johannisbeeren|Kirschen|Pflaumen|Zwetschgen|Pfirsich|"
    "Nektarine|Aprikosen|Melone|Wassermelone|Feigen|Datteln|Rosinen|Backpflaumen|Avocado|Oliven|"
    "Tomaten|Gurke|Paprika|Zucchini|Aubergine|Karotten|Möhren|Brokkoli|Blumenkohl|Rosenkohl|Grünkohl|"
    "Weißkohl|Rotkohl|Wirsing|Chinakohl|Pak Choi|Sauerkraut|Spinat|Mangold|Rucola|Kopfsalat|Feldsalat|"
    "Endivie|Chicorée|Spargel|Lauch|Zwiebel|Knoblauch|Sellerie|Fenchel|Kohlrabi|Radieschen|Rote Bete|"
    "Kürbis|Mais|grüne Bohnen|Artischocke|Pilze|Champignons|Pfifferlinge|Shiitake|Petersilie|"
    "Schnittlauch|Basilikum|Dill|Kresse|Olivenöl|Rapsöl|Sonnenblumenöl|Leinöl|Lebertran|Zucker|Honig|"
    "Marmelade|Nutella|Schokolade|Zartbitterschokolade|Vollmilchschokolade|Gummibärchen|Chips|Popcorn|"
    "Eis|Pudding|Milchreis|Pfannkuchen|Apfelkuchen|Käsekuchen|Wasser|Mineralwasser|Kaffee|"
    "Espresso|Tee|Kräutertee|Kakao|Apfelsaft|Orangensaft|Traubensaft|Karottensaft|Tomatensaft|Cola|"
    "Limonade|Bier|Weißwein|Rotwein|Schnaps|Whisky|Salz|Pfeffer|Zimt|Kakaopulver|Senf|Ketchup|"
    "Mayonnaise|Sojasoße|Essig|Hühnerbrühe|Gemüsesuppe|Tomatensuppe|Pizza|Lasagne";

constexpr std::string_view spanish =
    "leche|leche entera|leche desnatada|leche semidesnatada|yogur|yogur natural|yogur griego|kéfir|"
    "requesón|nata|nata montada|leche condensada|leche en polvo|mantequilla|margarina|queso fresco|"
    "queso de cabra|queso azul|queso crema|mozzarella|parmesano|gouda|cheddar|feta|brie|camembert|"
    "gruyer|emmental|ricotta|huevo|huevos|yema|clara|huevo frito|huevos revueltos|huevo duro|pan|"
    "pan blanco|pan integral|pan de centeno|croissant|galletas|avena|copos de avena|muesli|arroz|"
    "arroz integral|pasta|espaguetis|cuscús|quinoa|mijo|polenta|patata|patatas|puré de patatas|"
    "patatas fritas|batata|salmón|salmón ahumado|arenque|caballa|sardinas|sardinas en aceite|atún|"
    "atún en aceite|trucha|bacalao|merluza|lenguado|anchoas|gambas|langostinos|mejillones|almejas|"
    "ostras|calamares|pulpo|pollo|pechuga de pollo|pavo|pato|carne picada|cerdo|cordero|hígado|jamón|"
    "jamón york|beicon|salami|chorizo|salchichas|mortadella|tofu|tempeh|bebida de soja|"
    "leche de soja|bebida de avena|bebida de almendras|bebida de arroz|leche de coco|lentejas|"
    "garbanzos|guisantes|judías blancas|alubias|frijoles|habas|soja|hummus|almendras|nueces|avellanas|"
    "anacardos|pistachos|cacahuetes|piñones|sésamo|tahini|semillas de lino|semillas de chía|"
    "pipas de girasol|semillas de calabaza|crema de cacahuete|manzana|pera|plátano|naranja|mandarina|"
    "limón|pomelo|kiwi|piña|mango|papaya|uvas|fresas|frambuesas|arándanos|moras|cerezas|ciruelas|"
    "melocotón|nectarina|albaricoques|melón|sandía|higos secos|dátiles|pasas|ciruelas pasas|aguacate|"
    "aceitunas|tomate|pepino|pimiento|calabacín|berenjena|zanahoria|brócoli|coliflor|coles de Bruselas|"
    "col rizada|repollo|lombarda|col china|espinacas|acelgas|rúcula|lechuga|canónigos|endibias|"
    "espárragos|puerro|cebolla|ajo|apio|hinojo|rábano|remolacha|calabaza|maíz|judías verdes|alcachofa|"
    "setas|champiñones|perejil|albahaca|aceite de oliva|aceite de girasol|aceite de hígado de bacalao|"
    "azúcar|miel|mermelada|chocolate|chocolate negro|chocolate con leche|helado|flan|"
    "arroz con leche|tortitas|tarta de queso|agua|agua mineral|café|té|té verde|cacao|"
    "zumo de naranja|zumo de manzana|zumo de tomate|zumo de uva|cola|cerveza|vino tinto|vino blanco|"
    "whisky|sal|pimienta|canela|mostaza|mayonesa|ketchup|salsa de soja|vinagre|caldo de pollo|"
    "sopa de verduras|sopa de tomate|pizza|lasaña|hamburguesa|tortilla francesa";

struct Known
{
    int names = 0;
    std::string missing; ///< those that no food has as its own
};

Known knownOf(std::string_view names)
{
    Known known;
    for (const auto &part : names | std::views::split('|')) {
        const std::string_view name(part.begin(), part.end());
        ++known.names;
        known.missing += builtCatalogue().exactFood(name) ? "" : std::string(name) + "; ";
    }
    return known;
}

} // namespace

TEST_CASE("What Germans and Spaniards eat every day is known by its everyday name")
{
    CHECK(knownOf(german).names >= 270);
    CHECK(knownOf(german).missing == "");
    CHECK(knownOf(spanish).names >= 230);
    CHECK(knownOf(spanish).missing == "");
}
