// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/text_folding.h"

#include <doctest/doctest.h>

using namespace osteon;

namespace {

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("Words are folded to lower case without accents, apostrophes and punctuation")
{
    CHECK(foldedWords("Milk, 2 %") == Words{"milk", "2"});
    CHECK(foldedWords("Weiße CRÈME fraîche") == Words{"weisse", "creme", "fraiche"});
    CHECK(foldedWords("goat's goat\u2019s") == Words{"goats", "goats"});
    CHECK(foldedWords("MK-7") == Words{"mk", "7"});
    CHECK(foldedWords("jalapeño salmón ÄÖÜ łódź Čaj") == Words{"jalapeno", "salmon", "aou", "lodz", "caj"});
    CHECK(foldedWords("") == Words{});
}

TEST_CASE("A letter and its accent written apart are the letter")
{
    CHECK(foldedWords("Ka\u0308se") == Words{"kase"});
}

TEST_CASE("Letters of other scripts stay, and bytes that are no text separate words")
{
    CHECK(foldedWords("молоко") == Words{"молоко"});
    CHECK(foldedWords("a\xFF"
                      "b") == Words{"a", "b"});
    CHECK(foldedWords("a\xC3") == Words{"a"});
    CHECK(foldedWords(std::string_view("a\0b", 3)) == Words{"a", "b"});
}

TEST_CASE("Folding keeps punctuation, and every micro sign is the letter of a millionth")
{
    CHECK(folded("FRÜHSTÜCK, ½ Straße") == "fruhstuck, ½ strasse");
    CHECK(folded("\u00B5g \u03BCg \u039CG") == "ug ug ug");
    CHECK(folded("\u0308a\xFF") == "a\xFF");
    CHECK(foldedWords("\u0308 25\u00B5g") == Words{"25ug"});
}

TEST_CASE("Singular and plural have one stem")
{
    CHECK(stemOf("eggs") == stemOf("egg"));
    CHECK(stemOf("berries") == stemOf("berry"));
    CHECK(stemOf("tomatoes") == stemOf("tomato"));
    CHECK(stemOf("peaches") == stemOf("peach"));
    CHECK(stemOf("cookies") == stemOf("cookie"));
    CHECK(stemOf("asparagus") == "asparagus");
    CHECK(stemOf("swiss") == "swiss");
    CHECK(stemOf("k2") == "k2");
    CHECK(stemOf("") == "");
}

TEST_CASE("Two ways to write one name have one match key")
{
    CHECK(matchKey("Goat's  Cheeses") == matchKey("goats cheese"));
    CHECK(matchKey("milk egg") != matchKey("egg milk"));
    CHECK(matchKey("...") == "");
}
