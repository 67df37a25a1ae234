// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/item_reader.h"

#include "domain/limits.h"
#include "logging/about_words.h"
#include "logging/activity_speed.h"
#include "logging/whole_names.h"

#include <algorithm>

namespace osteon {

namespace {

ProblemReason reasonOf(const EntryRefusal &refusal)
{
    switch (refusal.error) {
    case EntryError::dayMissing:
    case EntryError::dayTooEarly:
    case EntryError::dayInFuture:
        return ProblemReason::unclearDay;
    case EntryError::timeImpossible:
        return ProblemReason::unclearTime;
    default:
        return ProblemReason::impossible;
    }
}

bool hasTwoReadings(const ItemParts &parts)
{
    const auto isAmbiguous = [](const WrittenAmount &amount) { return amount.number.thousands.has_value(); };
    return std::ranges::any_of(parts.quantities, isAmbiguous) ||
           (parts.multiplier && isAmbiguous(*parts.multiplier));
}

ItemParts readAsThousands(ItemParts parts)
{
    const auto take = [](WrittenAmount &amount) {
        amount.number.value = amount.number.thousands.value_or(amount.number.value);
    };
    std::ranges::for_each(parts.quantities, take);
    if (parts.multiplier) {
        take(*parts.multiplier);
    }
    return parts;
}

/// The item with the thousands and with the decimal written out.
std::vector<std::string> bothReadings(const ItemContext &context, const ItemParts &parts)
{
    for (const WrittenAmount &amount : parts.quantities) {
        if (amount.number.thousands) {
            const std::string unit = spacedText(context.line, context.tokens, amount.unitRange);
            const auto with = [&](Number number) {
                const std::string text = unit.empty() ? number.text() : number.text() + ' ' + unit;
                return withReplaced(context, amount.range, text);
            };
            return {with(*amount.number.thousands), with(amount.number.value)};
        }
    }
    return {};
}

bool hasUnit(const ItemParts &parts, bool (*predicate)(Unit))
{
    return std::ranges::any_of(parts.quantities, [&](const WrittenAmount &amount) {
        return amount.unit && predicate(*amount.unit);
    });
}

/// "1.000 mg" is a thousand or a problem, never one: a decimal is only believed where a thousand cannot be,
/// and never for mg, µg and IU.
Outcome readBothWays(const ItemContext &context, const ItemParts &parts)
{
    Outcome thousands = meaningOf(context, readAsThousands(parts));
    Outcome decimal = meaningOf(context, parts);
    if (hasSteps(context, parts) ||
        hasUnit(parts, [](Unit unit) { return unit == Unit::internationalUnit; })) {
        return thousands;
    }
    const bool decimalIsOrdinary = decimal.isItem() && decimal.isOrdinary && !hasUnit(parts, isDoseUnit);
    if (thousands.isItem() && thousands.isOrdinary && !decimalIsOrdinary) {
        return thousands;
    }
    if (decimalIsOrdinary && !thousands.isItem()) {
        return decimal;
    }
    const auto *problem = std::get_if<ReadProblem>(&thousands.result);
    const bool isOtherProblem =
        problem != nullptr && problem->reason != ProblemReason::unclearAmount && !decimal.isItem();
    return isOtherProblem ? thousands
                          : problemWith(context, ProblemReason::unclearAmount, bothReadings(context, parts));
}

} // namespace

Outcome problemWith(const ItemContext &context, ProblemReason reason, std::vector<std::string> suggestions)
{
    ReadProblem problem;
    problem.text = textOf(context.line, context.tokens, context.range);
    problem.offset = context.tokens[context.range.begin].begin;
    problem.reason = reason;
    problem.suggestions = std::move(suggestions);
    return {std::move(problem), false};
}

std::string withReplaced(const ItemContext &context, TokenRange tokens, const std::string &words)
{
    std::string text = spacedText(context.line, context.tokens, {context.range.begin, tokens.begin});
    text += text.empty() ? words : ' ' + words;
    const std::string rest = spacedText(context.line, context.tokens, {tokens.end, context.range.end});
    return rest.empty() ? text : text + ' ' + rest;
}

namespace {

/// "ich habe morgens 2 Eier gegessen": a meal where none was said of the item.
void takePartOfDay(const ItemContext &context, const DayPart &part, ReadItem &item)
{
    const auto takeMeal = [&](auto &entry) {
        if constexpr (requires { entry.meal; }) {
            entry.meal = entry.meal ? entry.meal : part.meal;
        }
    };
    std::visit(takeMeal, item.entry);
    for (auto &alternative : item.alternatives) {
        std::visit(takeMeal, alternative);
    }
    const bool isMeal = part.meal && (!context.meal || context.meal == part.meal);
    notePart(item, {spacedText(context.line, context.tokens, part.range), isMeal});
}

} // namespace

Outcome itemOrRefusal(const ItemContext &context, const ItemParts &parts, ReadItem item)
{
    const auto addNote = [&](auto &entry) {
        entry.note = parts.note.empty() ? std::nullopt : std::optional(parts.note);
    };
    std::visit(addNote, item.entry);
    for (auto &alternative : item.alternatives) {
        std::visit(addNote, alternative);
    }
    if (parts.partOfDay) {
        takePartOfDay(context, *parts.partOfDay, item);
    }
    const auto refusal =
        std::visit([&](const auto &entry) { return refusalOf(entry, context.today); }, item.entry);
    if (refusal) {
        return problemWith(context, reasonOf(*refusal));
    }
    item.text = textOf(context.line, context.tokens, context.range);
    item.offset = context.tokens[context.range.begin].begin;
    return {std::move(item), true};
}

namespace {

/// "Less than 200 ml milk": what is left without these words is offered, if it can be read.
Outcome askHowMuch(const ItemContext &context, TokenRange range, TokenRange bound)
{
    const TokenRange front{range.begin, bound.begin};
    const TokenRange back{bound.end, range.end};
    const Outcome rest = front.isEmpty() ? readItem(context, back) : problemWith(context, {});
    if (front.isEmpty() && !rest.isItem()) {
        return rest;
    }
    std::string text = spacedText(context.line, context.tokens, front);
    text += text.empty() ? "" : " ";
    return problemWith(context, ProblemReason::unclearAmount,
                       {text + spacedText(context.line, context.tokens, back)});
}

} // namespace

Outcome readItem(const ItemContext &context, TokenRange range)
{
    if (const auto bound = boundIn(context.tokens, range)) {
        return askHowMuch(context, range, *bound);
    }
    ItemParts parts = partsOrWholeName(context.line, context.tokens, range, context.names);
    parts.isVague = parts.isVague || (context.isBesideAnother && parts.quantities.empty());
    if (parts.fault) {
        return problemWith(context, parts.fault->reason, parts.fault->suggestions);
    }
    return hasTwoReadings(parts) ? readBothWays(context, parts) : meaningOf(context, parts);
}

} // namespace osteon
