// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/message.h"

#include <doctest/doctest.h>

using namespace osteon;

namespace {

/// A language with its own order of words and its own way to write a number.
std::string backwards(const Message &message)
{
    return message.in(
        [](const std::string &english) {
            return english == "%1 has %2 rows" ? "%2 rows are in %1"
                   : english == "a table"      ? "one table"
                                               : english;
        },
        [](std::int64_t number) { return '<' + std::to_string(number) + '>'; });
}

} // namespace

TEST_CASE("A message in English is its text with the arguments in their places")
{
    CHECK(Message::tr("%1, line %2: %1 again").arg("diary.csv").arg(1204).english() ==
          "diary.csv, line 1204: diary.csv again");
    CHECK(Message::tr("%1 is wrong").arg(Message::tr("the row of %1").arg("milk")).english() ==
          "the row of milk is wrong");
    CHECK(Message().english().empty());
}

TEST_CASE("Another language has its own order, numbers and words for each part, and names stay as they are")
{
    CHECK(backwards(Message::tr("%1 has %2 rows").arg("a table").arg(1204)) == "<1204> rows are in a table");
    CHECK(backwards(Message::tr("%1 has %2 rows").arg(Message::tr("a table")).arg(3)) ==
          "<3> rows are in one table");
    CHECK(backwards(Message::quoted("a table")) == "one table");
    CHECK(backwards(Message::quoted("100 %1 of it")) == "100 %1 of it");
}

TEST_CASE("A percent sign in an argument is no place, and a place without an argument stays")
{
    CHECK(Message::tr("%1 and %2").arg("a%2b").arg("%1").english() == "a%2b and %1");
    CHECK(Message::tr("%1 and %2, 100 %").arg("one").english() == "one and %2, 100 %");
}
