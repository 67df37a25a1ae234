// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plain_text.h"

#include <doctest/doctest.h>

using namespace osteon;

TEST_CASE("A control character of every kind becomes one space, and no other character does")
{
    CHECK(inOneLine("two\nlines\tand a bell\a", 100) == "two lines and a bell ");
    CHECK(inOneLine("\x1B[2J", 100) == " [2J");                   // a terminal would clear its screen
    CHECK(inOneLine("x\x7Fy", 100) == "x y");                     // DEL
    CHECK(inOneLine("a\u0080b\u009Bc\u009Fd", 100) == "a b c d"); // C1: U+009B begins a command too
    CHECK(inOneLine("\u00A0ä€𝄞 ~", 100) == "\u00A0ä€𝄞 ~");        // from U+00A0 on nothing is one
    CHECK(inOneLine("ends in \xC2", 100) == "ends in \xC2");      // half a character is left as it is
}

TEST_CASE("What is longer than a line may be is cut between characters, not between bytes")
{
    CHECK(inOneLine("Müsli", 5) == "Müsli");
    CHECK(inOneLine("Müsli", 4) == "Müsl…");
    CHECK(inOneLine("Müsli", 2) == "Mü…");
    CHECK(inOneLine("a\u009Bb", 2) == "a …");
    CHECK(inOneLine("", 0).empty());
}
