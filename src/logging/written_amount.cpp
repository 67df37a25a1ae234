// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/written_amount.h"

#include "catalogue/text_folding.h"
#include "logging/item_words.h"
#include "logging/unit_words.h"

#include <unordered_map>

namespace osteon {

namespace {

/// "1h 10m": after hours a lone m is minutes, as far as there are so many in an hour.
Unit minutesAfterHours(Unit unit, Number number, bool afterHours)
{
    return unit == Unit::metre && afterHours && number.isAtMost(59) ? Unit::minute : unit;
}

void addHalf(WrittenAmount &amount, const NumberMatch &half)
{
    const auto sum = Number::sum(amount.number.value, half.number.value);
    amount.number.value = sum.value_or(amount.number.value);
}

std::optional<NumberMatch> numberAt(const Tokens &tokens, std::size_t at, std::size_t end, bool isWords)
{
    auto number = digitsAt(tokens, at, end);
    return number || !isWords ? number : numberWordsAt(tokens, at, end);
}

/// "cup" for one of "1-2 cups".
std::string unitFor(Number number, const std::string &unit)
{
    const bool isOne = number == Number::whole(1) && unit.size() > 2 && unit.ends_with('s');
    const std::string singular = isOne ? unit.substr(0, unit.size() - 1) : unit;
    return unitOfWord(folded(singular)) ? singular : unit;
}

} // namespace

std::optional<Size> sizeOf(const Token &token)
{
    static const std::unordered_map<std::string_view, Size> sizes{
        {"small", Size::small},
        {"kleine", Size::small},
        {"kleiner", Size::small},
        {"kleines", Size::small},
        {"kleinen", Size::small},
        {"klein", Size::small},
        {"pequeno", Size::small},
        {"pequena", Size::small},
        {"pequenos", Size::small},
        {"pequenas", Size::small},
        {"medium", Size::medium},
        {"mittlere", Size::medium},
        {"mittlerer", Size::medium},
        {"mittleren", Size::medium},
        {"mittleres", Size::medium},
        {"mittelgrosse", Size::medium},
        {"mittelgrosser", Size::medium},
        {"mittelgrossen", Size::medium},
        {"mittelgrosses", Size::medium},
        {"mediano", Size::medium},
        {"mediana", Size::medium},
        {"medianos", Size::medium},
        {"medianas", Size::medium},
        {"large", Size::large},
        {"big", Size::large},
        {"gross", Size::large},
        {"grosse", Size::large},
        {"grosser", Size::large},
        {"grosses", Size::large},
        {"grossen", Size::large},
        {"grande", Size::large},
        {"grandes", Size::large},
    };
    const auto found = token.isWord() ? sizes.find(token.folded) : sizes.end();
    return found == sizes.end() ? std::nullopt : std::optional(found->second);
}

WrittenAmount multiplierOf(const WrittenNumber &number, TokenRange range)
{
    return {number, std::nullopt, range, {}, false, {}};
}

WrittenAmount oneOf(Unit unit, TokenRange range)
{
    return {{Number::whole(1), std::nullopt}, unit, range, range, false, {}};
}

std::size_t withHalfBehind(WrittenAmount &amount, const Tokens &tokens, std::size_t at, std::size_t end)
{
    const auto half = amount.value().isWhole() ? halfAfter(tokens, at, end) : std::nullopt;
    const auto sum = half ? Number::sum(amount.value(), half->number.value) : std::nullopt;
    if (!sum) {
        return at;
    }
    amount.number.value = *sum;
    amount.range.end = half->next;
    return half->next;
}

WrittenAmount amountWith(const NumberMatch &number, const Tokens &tokens, std::size_t begin, std::size_t end,
                         bool afterHours)
{
    WrittenAmount amount{number.number, std::nullopt, {begin, number.next}, {}, number.isArticle, {}};
    const auto size = number.next < end ? sizeOf(tokens[number.next]) : std::nullopt;
    const std::size_t unitBegin = number.next + (size ? 1 : 0);
    const auto unit = unitAt(tokens, unitBegin, end);
    const bool mayBeSized =
        unit && (isHousehold(unit->unit) || !namedMeasure(tokens[unitBegin].folded).empty());
    if (!unit || (size && !mayBeSized)) {
        return amount;
    }
    amount.unit = minutesAfterHours(unit->unit, number.number.value, afterHours);
    amount.unitRange = {unitBegin, unit->next};
    amount.size = size;
    amount.isArticle = false;
    amount.range.end = unit->next;
    const auto sizeBehind = unit->next < end ? sizeOf(tokens[unit->next]) : std::nullopt;
    if (!size && sizeBehind && mayBeSized) { // "un vaso grande de leche"
        amount.size = sizeBehind;
        ++amount.range.end;
    }
    const auto half = number.number.value.isWhole() ? halfAfter(tokens, unit->next, end) : std::nullopt;
    if (half) {
        addHalf(amount, *half);
        amount.range.end = half->next;
    }
    return amount;
}

std::optional<ClockMatch> clockAt(const NumberMatch &hours, const Tokens &tokens, std::size_t begin,
                                  std::size_t end)
{
    const std::size_t colon = hours.next;
    const bool isClock = colon + 1 < end && tokens[colon].isMark(":") && !tokens[colon].spaceBefore &&
                         tokens[colon + 1].isNumber() && !tokens[colon + 1].spaceBefore;
    if (!isClock) {
        return std::nullopt;
    }
    ClockMatch clock{hours, *digitsAt(tokens, colon + 1, end), std::nullopt, 0};
    clock.next = clock.minutes.next;
    const auto unit = unitAt(tokens, clock.next, end);
    const auto hoursInMinutes = Number::product(hours.number.value, Number::whole(60));
    const auto all = hoursInMinutes ? Number::sum(*hoursInMinutes, clock.minutes.number.value) : std::nullopt;
    if (unit && unit->unit == Unit::hour && all && !clock.minutes.number.value.isAtLeast(60)) {
        clock.duration = WrittenAmount{{*all, std::nullopt},     Unit::minute, {begin, unit->next},
                                       {clock.next, unit->next}, false,        {}};
        clock.next = unit->next;
    }
    return clock;
}

std::optional<RangeMatch> rangeAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const bool isBetween = at < end && isBetweenWord(tokens[at]);
    const auto from = numberAt(tokens, at + (isBetween ? 1 : 0), end, true);
    if (!from || from->isArticle || from->next + 1 >= end) {
        return std::nullopt;
    }
    const Token &between = tokens[from->next];
    if (isBetween ? !isJoint(between) : !isTo(between)) {
        return std::nullopt;
    }
    const auto to = numberAt(tokens, from->next + 1, end, from->isWords);
    if (!to) {
        return std::nullopt;
    }
    const auto unit = unitAt(tokens, to->next, end);
    const std::size_t next = unit ? unit->next : to->next;
    return RangeMatch{*from, *to, {to->next, next}, next};
}

std::string withEnd(std::string_view line, const Tokens &tokens, TokenRange item, TokenRange written,
                    const RangeMatch &range, const NumberMatch &end)
{
    const std::string unit = unitFor(end.number.value, spacedText(line, tokens, range.unitRange));
    std::string text;
    for (const std::string &part :
         {spacedText(line, tokens, {item.begin, written.begin}), end.number.value.text(), unit,
          spacedText(line, tokens, {written.end, item.end})}) {
        text += text.empty() || part.empty() ? part : ' ' + part;
    }
    return text;
}

} // namespace osteon
