// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/activity_minutes.h"

#include <algorithm>

namespace osteon {

namespace {

std::optional<Number> minutesOf(const ItemParts &parts, std::size_t index)
{
    const WrittenAmount &amount = parts.quantities[index];
    const bool afterHours = index > 0 && parts.quantities[index - 1].unit == Unit::hour;
    if (amount.unit == Unit::hour) {
        return Number::product(amount.value(), Number::whole(60));
    }
    const bool isMinutes = amount.unit == Unit::minute || (!amount.unit && afterHours);
    return isMinutes ? std::optional(amount.value()) : std::nullopt;
}

} // namespace

bool hasDuration(const ItemParts &parts)
{
    return std::ranges::any_of(parts.quantities, [](const WrittenAmount &amount) {
        return amount.unit && isDuration(*amount.unit);
    });
}

Minutes statedMinutes(const ItemParts &parts)
{
    Number sum;
    for (std::size_t index = 0; index < parts.quantities.size(); ++index) {
        const auto &unit = parts.quantities[index].unit;
        if (unit && isMovement(*unit) && !isDuration(*unit)) {
            continue;
        }
        const auto minutes = minutesOf(parts, index);
        const auto next = minutes ? Number::sum(sum, *minutes) : std::nullopt;
        if (!next) {
            return std::unexpected(minutes ? ProblemReason::impossible : ProblemReason::unclearAmount);
        }
        sum = *next;
    }
    const auto all = parts.multiplier ? Number::product(sum, parts.multiplier->value()) : std::optional(sum);
    return all ? Minutes(*all) : std::unexpected(ProblemReason::impossible);
}

} // namespace osteon
