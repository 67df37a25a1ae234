// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/item_parts.h"
#include "logging/name_lookup.h"

#include <string>

namespace osteon {

/// What is eaten with another thing in its usual portion, as butter or ham are.
bool isAccompaniment(const Food &food);

/// What the names of a line are, as far as it says where one item ends and the next begins.
class KnownNames
{
public:
    explicit KnownNames(NameLookup &names) : m_names(names) {}

    /// A whole name of a food, a supplement or an activity.
    bool isKnown(const std::string &name);
    /// The same, or a name that is asked about: "ham and cheese".
    bool isOrMayBe(const std::string &name);
    bool isSupplement(const std::string &name);
    /// Also a medicine or a multivitamin, which are asked about.
    bool isTaken(const std::string &name);
    bool isLikeOneFood(const std::string &name);
    bool isLikeFood(const std::string &name);
    bool isActivity(const std::string &name) { return m_names.activity(name).isWhole; }

    /// The food of that whole name; nullptr for none.
    const Food *wholeFood(const std::string &name);

private:
    NameLookup &m_names;
};

} // namespace osteon
