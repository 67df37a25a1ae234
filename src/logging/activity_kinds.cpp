// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/activity_kinds.h"

#include "catalogue/text_folding.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace osteon {

namespace {

/// Whether the words say of dancing that it was the slow kind of the ballroom.
bool saysWhichDance(const ItemParts &parts, const Activity &activity)
{
    static const std::unordered_set<std::string> telling{
        "slow",     "slowly", "langsam",  "langsamer",         "lento", "lenta",
        "despacio", "lentos", "ballroom", "gesellschaftstanz", "salon", "tango",
        "waltz",    "walzer", "vals",     "foxtrot",           "mambo"};
    const std::vector<std::string> words = foldedWords(parts.name);
    return matchKey(parts.name) == matchKey(activity.name) ||
           std::ranges::any_of(words, [&](const std::string &word) { return telling.contains(word); });
}

} // namespace

std::vector<std::string> kindsLeftOpen(const ItemContext &context, const ItemParts &parts,
                                       const Activity &activity)
{
    if (activity.key != "dance-ballroom-slow" || saysWhichDance(parts, activity)) {
        return {};
    }
    constexpr std::array<std::string_view, 5> kinds{"Ballroom dancing, slow", "Ballroom dancing",
                                                    "Folk dancing", "Salsa dancing",
                                                    "Line or club dancing, vigorous"};
    std::vector<std::string> names;
    for (const std::string_view kind : kinds) {
        const auto &thing = context.names.activity(std::string(kind)).thing;
        names.push_back(thing ? thing->name : std::string(kind));
    }
    return names;
}

} // namespace osteon
