// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/amount_of_part.h"

#include "logging/food_portion.h"
#include "logging/item_words.h"
#include "logging/joint_words.h"

namespace osteon {

namespace {

/// The tokens of "coffee", "with" and "milk".
struct Halves
{
    TokenRange dish;
    TokenRange joint;
    TokenRange part;
};

/// The last "with", or the "and" behind it, of the name in front of the amount.
std::optional<Halves> halvesOf(const Tokens &tokens, TokenRange name)
{
    bool hasWith = false;
    std::optional<std::size_t> last;
    for (std::size_t at = name.begin + 1; at + 1 < name.end; ++at) {
        const JointKind kind = jointKind(tokens, at);
        hasWith = hasWith || kind == JointKind::with;
        last =
            hasWith && (kind == JointKind::with || kind == JointKind::connection) ? std::optional(at) : last;
    }
    return last ? std::optional(Halves{{name.begin, *last}, {*last, *last + 1}, {*last + 1, name.end}})
                : std::nullopt;
}

bool isLessThanHalf(const Food &food, const WrittenAmount &amount)
{
    const auto all = portionOf(food, amount.value(), {amount.unit, {}, {}});
    return all && all->milligrams() * 2 < food.portions.front().mass.milligrams();
}

bool isMeasured(const WrittenAmount &amount)
{
    return amount.unit && !isHousehold(*amount.unit) && !isMovement(*amount.unit);
}

} // namespace

std::optional<Outcome> askAmountOfPart(const ItemContext &context, const ItemParts &parts, const Food &food)
{
    if (parts.quantities.size() != 1 || parts.multiplier || !isMeasured(parts.quantities.front())) {
        return std::nullopt;
    }
    const WrittenAmount &amount = parts.quantities.front();
    const auto halves = halvesOf(context.tokens, {parts.range.begin, amount.range.begin});
    if (!halves || !isLessThanHalf(food, amount)) {
        return std::nullopt;
    }
    const auto text = [&](TokenRange range) { return spacedText(context.line, context.tokens, range); };
    if (!context.names.hasFoodLike(text(halves->part))) {
        return std::nullopt;
    }
    const std::string dish = text(halves->dish);
    const std::string part = text(halves->part);
    return problemWith(context, ProblemReason::unclearAmount,
                       {dish + ' ' + text(halves->joint) + ' ' + text(amount.range) + ' ' + part,
                        text(amount.range) + ' ' + dish + ' ' + text(halves->joint) + ' ' + part});
}

} // namespace osteon
