// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/other_words.h"

#include "catalogue/text_folding.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace osteon {

OtherWords::OtherWords(SQLite::Database &catalogue)
{
    SQLite::Statement statement(catalogue, "SELECT word FROM other_word");
    while (statement.executeStep()) {
        m_words.insert(statement.getColumn("word").getString());
    }
}

bool OtherWords::isAnyIn(std::string_view text) const
{
    return std::ranges::any_of(foldedWords(text), [&](const auto &word) { return m_words.contains(word); });
}

} // namespace osteon
