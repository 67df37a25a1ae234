// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/doubled_food.h"

#include "logging/number.h"
#include "logging/token.h"
#include "logging/unit.h"

#include <algorithm>
#include <array>

namespace osteon {

namespace {

const IntakeEntry *foodIn(const ReadItem &item)
{
    const auto *entry = std::get_if<IntakeEntry>(&item.entry);
    return entry != nullptr && !entry->food.empty() && entry->portion ? entry : nullptr;
}

bool isOmelette(const ReadItem &item)
{
    const IntakeEntry *entry = foodIn(item);
    return entry != nullptr && entry->food.starts_with("omelette");
}

bool isWeighed(const std::string &portionText)
{
    const Tokens tokens = tokensOf(portionText);
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const auto unit = unitAt(tokens, at, tokens.size());
        if (unit && !isHousehold(unit->unit)) {
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<ReadProblem> doubtAboutEggs(std::span<const ReadItem> before, const ReadItem &item)
{
    constexpr std::array<std::string_view, 2> keys{"egg", "egg-boiled"};
    const IntakeEntry *entry = foodIn(item);
    const bool isEgg =
        entry != nullptr && std::ranges::find(keys, std::string_view(entry->food)) != keys.end();
    if (!isEgg || isWeighed(entry->portionText) || std::ranges::none_of(before, isOmelette)) {
        return std::nullopt;
    }
    const auto grams = Number::fraction(entry->portion->milligrams(), 1'000);
    return ReadProblem{item.text,
                       item.offset,
                       ProblemReason::unclearAmount,
                       {grams.value_or(Number()).text() + " g " + entry->name}};
}

} // namespace osteon
