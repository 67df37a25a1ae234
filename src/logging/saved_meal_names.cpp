// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/saved_meal_names.h"

#include "catalogue/edit_distance.h"
#include "catalogue/text_folding.h"
#include "domain/limits.h"
#include "logging/item_parts.h"
#include "logging/item_words.h"
#include "logging/line_parts.h"

#include <algorithm>
#include <array>

namespace osteon {

namespace {

bool isMine(const Token &token)
{
    constexpr std::array<std::string_view, 7> words{"my", "mein", "meine", "meinen", "mi", "mis", "the"};
    return token.isWord() && std::ranges::find(words, std::string_view(token.folded)) != words.end();
}

Tokens nameTokensOf(std::string_view name)
{
    Tokens tokens = tokensOf(name);
    if (tokens.size() > 1 && isMine(tokens.front())) {
        tokens.erase(tokens.begin());
    }
    return tokens;
}

bool isSameToken(const Token &left, const Token &right)
{
    return left.kind == right.kind && left.folded == right.folded;
}

bool isNameAt(const Tokens &name, const Tokens &tokens, std::size_t at)
{
    const auto begin = tokens.begin() + static_cast<std::ptrdiff_t>(at);
    return at + name.size() <= tokens.size() &&
           std::equal(name.begin(), name.end(), begin, begin + static_cast<std::ptrdiff_t>(name.size()),
                      isSameToken);
}

/// Where what is said of an item ends.
std::size_t endFrom(const Tokens &tokens, std::size_t at)
{
    const auto isWithOther = [&](std::size_t place) {
        return isWith(tokens[place]) && !mealWordAt(tokens, place, tokens.size());
    };
    while (at < tokens.size() && !isSeparator(tokens[at]) && !isJoint(tokens[at]) && !isWithOther(at)) {
        ++at;
    }
    return at;
}

/// The tokens without "I had" in front and "of my" behind.
TokenRange withoutFillers(const Tokens &tokens, TokenRange range)
{
    while (!range.isEmpty() && (isMine(tokens[range.end - 1]) || isOf(tokens[range.end - 1]))) {
        --range.end;
    }
    while (!range.isEmpty() && isLeadingFiller(tokens[range.begin])) {
        ++range.begin;
    }
    return range;
}

/// How many servings an amount says; absent where it is another measure.
std::optional<Number> countIn(const ItemParts &parts)
{
    if (parts.fault || parts.isVague || !parts.name.empty() || parts.size || parts.quantities.size() > 1 ||
        !parts.note.empty()) {
        return std::nullopt;
    }
    Number count = parts.multiplier ? parts.multiplier->value() : Number::whole(1);
    if (parts.quantities.empty()) {
        return count;
    }
    const WrittenAmount &amount = parts.quantities.front();
    const bool isCount = !amount.unit || amount.unit == Unit::serving || amount.unit == Unit::piece;
    return isCount && !amount.number.thousands ? Number::product(count, amount.value()) : std::nullopt;
}

std::optional<Number> countIn(std::string_view line, const Tokens &tokens, TokenRange range)
{
    if (range.isEmpty()) {
        return Number::whole(1);
    }
    const auto words = numberWordsAt(tokens, range.begin, range.end); // "half", with nothing behind it
    const bool isNumber = words && !words->error && words->next == range.end;
    return isNumber ? words->number.value : countIn(partsOf(line, tokens, range));
}

/// The time or meal behind a name that ends there; the name itself is none.
Occasion occasionBehind(std::string_view line, const Tokens &tokens, std::size_t nameEnd, std::size_t end)
{
    const Occasion occasion = occasionOf(line, tokens, {nameEnd - 1, end});
    return occasion.rest.end >= nameEnd ? occasion : Occasion{{}, {nameEnd - 1, end}};
}

} // namespace

SavedMealNames::SavedMealNames(std::span<const SavedMeal> meals)
{
    for (const SavedMeal &meal : meals) {
        Tokens tokens = nameTokensOf(meal.name);
        const auto word = mealWordAt(tokens, 0, tokens.size());
        const bool isMealWord = word && word->next == tokens.size();
        m_names.push_back({std::move(tokens), &meal, isMealWord ? std::optional(word->meal) : std::nullopt});
    }
    const auto sharesName = [&](const Name &name) {
        return std::ranges::count_if(m_names, [&](const Name &other) {
                   return std::ranges::equal(name.tokens, other.tokens, isSameToken);
               }) > 1;
    };
    std::vector<Name> clear;
    std::ranges::remove_copy_if(m_names, std::back_inserter(clear), sharesName);
    std::ranges::sort(clear, std::ranges::greater(), [](const Name &name) { return name.tokens.size(); });
    m_names = std::move(clear);
}

std::optional<SavedMealMatch> SavedMealNames::matchOf(const Name &name, std::string_view line,
                                                      const Tokens &tokens, TokenRange before)
{
    const std::size_t nameEnd = before.end + name.tokens.size();
    const std::size_t end = endFrom(tokens, nameEnd);
    const Occasion occasion = occasionBehind(line, tokens, nameEnd, end);
    const TokenRange counted = withoutFillers(tokens, before);
    const TokenRange after{nameEnd, occasion.rest.end};
    const bool isHeading = name.ownMeal && before.isEmpty() && after.isEmpty() && end < tokens.size();
    if (isHeading || (!counted.isEmpty() && !after.isEmpty())) {
        return std::nullopt;
    }
    const auto count = countIn(line, tokens, counted.isEmpty() ? after : counted);
    return count
               ? std::optional(SavedMealMatch{name.meal, *count, {before.begin, end}, occasion, name.ownMeal})
               : std::nullopt;
}

std::optional<SavedMealMatch> SavedMealNames::at(std::string_view line, const Tokens &tokens,
                                                 std::size_t at) const
{
    constexpr std::size_t longestCount = 8; // tokens in front of the name
    for (const Name &name : m_names) {
        for (std::size_t begin = at; begin <= at + longestCount && begin < tokens.size(); ++begin) {
            if (begin > at && isSeparator(tokens[begin - 1])) {
                break;
            }
            auto match = isNameAt(name.tokens, tokens, begin) ? matchOf(name, line, tokens, {at, begin})
                                                              : std::nullopt;
            if (match) {
                return match;
            }
        }
    }
    return std::nullopt;
}

std::size_t SavedMealNames::jointBeforeOne(std::string_view line, const Tokens &tokens,
                                           TokenRange segment) const
{
    for (std::size_t at = segment.begin + 1; !m_names.empty() && at + 1 < segment.end; ++at) {
        if ((isJoint(tokens[at]) || isWith(tokens[at])) && this->at(line, tokens, at + 1)) {
            return at;
        }
    }
    return segment.end;
}

std::vector<std::string> SavedMealNames::namesLike(std::string_view text) const
{
    constexpr std::size_t leastLetters = 5;
    const std::string written = folded(text);
    std::vector<std::string> near;
    for (const Name &name : m_names) {
        const std::string known = folded(name.meal->name);
        if (known.size() >= leastLetters && editDistance(written, known, 2) <= 2) {
            near.push_back(name.meal->name);
        }
    }
    return near;
}

std::variant<std::vector<ReadItem>, ReadProblem> itemsOf(const SavedMealMatch &match, std::string_view line,
                                                         const Tokens &tokens, const EntryStamp &stamp,
                                                         std::optional<Meal> meal, Day today)
{
    constexpr std::int64_t mostEaten = 100; // servings
    const std::string text(textOf(line, tokens, match.range));
    const std::size_t offset = tokens[match.range.begin].begin;
    ReadProblem problem{text, offset, ProblemReason::impossible, {}};
    if (match.count.isZero() || !match.count.isAtMost(mostEaten)) {
        return problem;
    }
    std::vector<ReadItem> items;
    const ServingCount servings{match.count.numerator(), match.count.denominator()};
    for (IntakeEntry &entry : entriesOf(*match.meal, servings, stamp, meal)) {
        if (refusalOf(entry, today)) {
            return problem;
        }
        const bool isLarge = entry.portion && *entry.portion > PortionMass::fromGrams(2'000);
        items.push_back({text,
                         offset,
                         std::move(entry),
                         {},
                         isLarge ? std::optional(Caution::largePortion) : std::nullopt});
    }
    return items;
}

} // namespace osteon
