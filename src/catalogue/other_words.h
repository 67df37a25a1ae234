// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>

#include <string>
#include <string_view>
#include <unordered_set>

namespace osteon {

/// Words that are spelt nearly like a food or an activity and mean something else: what is right as it stands
/// is never corrected into another thing.
class OtherWords
{
public:
    explicit OtherWords(SQLite::Database &catalogue);

    bool isAnyIn(std::string_view text) const;

private:
    std::unordered_set<std::string> m_words; ///< folded
};

} // namespace osteon
