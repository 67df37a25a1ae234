// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/left_out_reader.h"

#include "logging/left_out.h"
#include "logging/line_notes.h"
#include "logging/name_meanings.h"

#include <algorithm>

namespace osteon {

namespace {

bool isWithoutAll(const Food &food, const LeftOut &out)
{
    return out.isClear &&
           std::ranges::all_of(out.things, [&](Ingredient thing) { return isWithout(food, thing); });
}

ItemParts withName(ItemParts parts, const std::string &name)
{
    parts.name = name;
    parts.nameWithoutSize = name;
    return parts;
}

/// Whether it would be another food without it.
bool isSoldWithout(const LeftOut &out)
{
    return std::ranges::any_of(out.things, [](Ingredient thing) {
        return thing == Ingredient::alcohol || thing == Ingredient::lactose || thing == Ingredient::caffeine;
    });
}

/// "Cola no sugar" is the sugar-free one.
std::optional<std::string> nameSoldWithout(const ItemContext &context, const LeftOut &out)
{
    const auto names =
        out.things.size() == 1 ? namesSoldWithout(out.rest, out.things.front()) : std::vector<std::string>();
    const auto found =
        std::ranges::find_if(names, [&](const std::string &name) { return context.names.isWholeName(name); });
    return found == names.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<Outcome> readWithLeftOut(const ItemContext &context, const ItemParts &parts)
{
    const auto out = leftOutIn(parts.name);
    const bool isOther = !out || out->rest.empty() || context.names.food(parts.name).thing ||
                         !meaningsOf(parts.name).names.empty();
    if (isOther) {
        return std::nullopt;
    }
    if (const auto sold = nameSoldWithout(context, *out)) {
        return meaningOf(context, withName(parts, *sold));
    }
    const auto &food = context.names.food(out->rest).thing;
    const bool isOpen = !meaningsOf(out->rest).names.empty() && !isSoldWithout(*out);
    if (!food && !isOpen) {
        return std::nullopt;
    }
    if (!isOpen && !isWithoutAll(*food, *out)) {
        Outcome outcome = problemWith(context, ProblemReason::unknownFood);
        std::get<ReadProblem>(outcome.result).name = parts.name; // it may become a food of one's own
        return outcome;
    }
    ItemParts rest = withName(parts, out->rest);
    if (const auto plain = leftOutIn(parts.nameWithoutSize)) {
        rest.nameWithoutSize = plain->rest;
    }
    rest.note += (rest.note.empty() ? "" : "; ") + out->words;
    return meaningOf(context, rest);
}

bool noteLeftOut(std::vector<ReadItem> &items, NameLookup &names, const std::string &text)
{
    const auto out = leftOutIn(text);
    const auto *intake = items.empty() ? nullptr : std::get_if<IntakeEntry>(&items.back().entry);
    if (!out || intake == nullptr) {
        return false;
    }
    const auto food = names.foodOfKey(intake->food); // of what is not in the tables its writer knows
    return (!food || isWithoutAll(*food, *out)) && !addNoteTo(items, text);
}

} // namespace osteon
