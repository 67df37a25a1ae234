// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/line_parts.h"

#include "logging/item_parts.h"
#include "logging/item_words.h"
#include "logging/mixed_drinks.h"
#include "logging/name_words.h"
#include "logging/supplement_names.h"
#include "logging/time_words.h"
#include "logging/whole_names.h"

#include <algorithm>
#include <map>
#include <optional>

namespace osteon {

namespace {

constexpr int mostCommasInName = 3;
constexpr std::size_t longestItem = 40; // tokens of one item: no name is longer
constexpr int mostSplits = 24;          // tried in one segment, of which a line may have thousands

std::size_t endOfPiece(const Tokens &tokens, std::size_t at)
{
    while (at < tokens.size() && !isSeparator(tokens[at])) {
        ++at;
        const auto meal = at < tokens.size() ? mealAt(tokens, at, tokens.size()) : std::nullopt;
        if (meal && tokens[meal->next].isMark(":")) {
            break;
        }
    }
    return at;
}

bool hasAmount(const ItemParts &parts)
{
    return !parts.quantities.empty() || parts.multiplier;
}

/// What may stand between two items.
enum class JointKind {
    none,      ///< nothing: "2 eggs 40 g cheddar"
    sign,      ///< ".", "/" or a note
    with,      ///< "with": a bare name behind it may only say which kind
    connection ///< "and", "+"
};

JointKind jointKind(const Tokens &tokens, std::size_t at)
{
    const Token &token = tokens[at];
    if (isJoint(token)) {
        return JointKind::connection;
    }
    if (isWith(token)) {
        return JointKind::with;
    }
    const bool isFraction = token.isMark("/") && !token.spaceBefore && at > 0 && tokens[at - 1].isNumber();
    const bool isSign = token.isMark(".") || (token.isMark("/") && !isFraction) || token.isMark("•");
    return isSign ? JointKind::sign : JointKind::none;
}

/// What is eaten with another thing in its usual portion, as butter or ham are.
bool isAccompaniment(const Food &food)
{
    constexpr PortionMass most = PortionMass::fromGrams(60);
    return !food.milligramsPerMillilitre && food.portions.front().mass <= most;
}

class Splitter
{
public:
    Splitter(std::string_view line, const Tokens &tokens, NameLookup &names)
        : m_line(line), m_tokens(tokens), m_names(names)
    {}

    std::vector<TokenRange> itemsOf(TokenRange segment)
    {
        std::vector<TokenRange> items;
        TokenRange rest = segment;
        while (!rest.isEmpty() && !isOneName(rest)) {
            const auto split = firstSplit(rest);
            if (!split) {
                break;
            }
            items.push_back({rest.begin, split->begin});
            rest.begin = split->end;
        }
        items.push_back(rest);
        return items;
    }

private:
    ItemParts parts(TokenRange range) const { return partsOf(m_line, m_tokens, range); }

    bool isKnown(const std::string &name)
    {
        const auto isSupplement = [&](const std::string &spelling) {
            return m_names.supplement(spelling).has_value();
        };
        return !name.empty() &&
               (m_names.isWholeName(name) || std::ranges::any_of(supplementSpellings(name), isSupplement) ||
                m_names.activity(name).isWhole);
    }

    bool isOneName(TokenRange range)
    {
        if (range.end - range.begin > longestItem) {
            return false;
        }
        const ItemParts item = partsOrWholeName(m_line, m_tokens, range, m_names);
        return !hasAmountOfPart(item) && (m_names.isWholeName(item.name) || isDish(item.name));
    }

    /// "coffee with 30 ml milk" is no 30 ml of coffee with milk.
    bool hasAmountOfPart(const ItemParts &item) const
    {
        return std::ranges::any_of(item.quantities, [&](const WrittenAmount &amount) {
            const std::size_t at = amount.range.begin;
            const JointKind kind = at > item.range.begin ? jointKind(m_tokens, at - 1) : JointKind::none;
            return kind == JointKind::with || kind == JointKind::connection;
        });
    }

    /// The tokens between the first item and the rest; an empty run where they touch. All ranges end where
    /// the segment does, so each is looked at once, whoever asks.
    std::optional<TokenRange> firstSplit(TokenRange range)
    {
        const auto [split, isNew] = m_firstSplits.try_emplace(range.begin);
        if (isNew) {
            split->second = findSplit(range);
        }
        return split->second;
    }

    std::optional<TokenRange> findSplit(TokenRange range)
    {
        for (std::size_t at = range.begin + 1; at < range.end; ++at) {
            const JointKind kind = jointKind(m_tokens, at);
            const TokenRange joint{at, kind == JointKind::none ? at : at + 1};
            const bool isCandidate = kind != JointKind::none || mayTouch(at);
            if (!isCandidate || joint.end >= range.end) {
                continue;
            }
            if (++m_splits > mostSplits) {
                break;
            }
            if (partsElementalAmount(m_tokens, range, joint)) {
                continue;
            }
            if (areTwoItems({range.begin, at}, {joint.end, range.end}, kind)) {
                return joint;
            }
        }
        return std::nullopt;
    }

    /// An item may end where an amount begins or has ended, or after a note.
    bool mayTouch(std::size_t at) const
    {
        const Token &before = m_tokens[at - 1];
        if (before.isNumber() && unitAt(m_tokens, at, m_tokens.size())) {
            return false;
        }
        return m_tokens[at].isNumber() || before.isNumber() || before.isNote() ||
               numberWordsAt(m_tokens, at, m_tokens.size()) || unitAt(m_tokens, at - 1, at);
    }

    bool areTwoItems(TokenRange left, TokenRange right, JointKind kind)
    {
        const ItemParts first = parts(left);
        const ItemParts second = parts(right);
        const bool haveNames = !first.name.empty() && !second.name.empty() && !first.fault;
        if (!haveNames) {
            return false;
        }
        const bool areComplete = hasAmount(first) && hasAmount(second) && !second.fault;
        switch (kind) {
        case JointKind::none:
            return areComplete && hasAmount(firstItemOf(right)) && isKnown(first.name) && beginsKnown(right);
        case JointKind::sign:
            return areComplete;
        case JointKind::with:
            // "2 weetabix with milk and a teaspoon of sugar": the amount is not the milk's.
            return (areComplete && hasAmount(firstItemOf(right))) || areSupplements(first, second) ||
                   (isKnown(first.name) && beginsWithAmount(right)) || isServedWith(first, right);
        case JointKind::connection:
            break;
        }
        const ItemParts next = firstItemOf(right);
        return (areComplete || areConnected(first, next, right)) && !isMixedDrink(first, next);
    }

    bool beginsWithAmount(TokenRange range) const
    {
        return m_tokens[range.begin].isNumber() || numberWordsAt(m_tokens, range.begin, range.end);
    }

    ItemParts firstItemOf(TokenRange range)
    {
        const auto split = isOneName(range) ? std::nullopt : firstSplit(range);
        return parts({range.begin, split ? split->begin : range.end});
    }

    /// Whether the rest begins with an item that is known; more may follow it.
    bool beginsKnown(TokenRange range)
    {
        const ItemParts all = parts(range);
        if (isKnown(all.name)) {
            return true;
        }
        const auto split = firstSplit(range);
        return split.has_value();
    }

    /// "2 slices of toast with butter and jam": on the table each is a thing of its own. Not "coffee with
    /// milk" nor "milk with cocoa", of which nobody has a whole glass, nor bread with a whole avocado.
    bool isServedWith(const ItemParts &first, TokenRange right)
    {
        if (!m_names.isWholeFood(first.name)) {
            return false;
        }
        const ItemParts second = firstItemOf(right);
        const auto foodOf = [&](const ItemParts &item) { return *m_names.food(item.name).thing; };
        return !second.fault && !hasAmount(second) && m_names.isWholeFood(second.name) &&
               isAccompaniment(foodOf(second)) && !foodOf(first).milligramsPerMillilitre;
    }

    /// "coffee and milk": one drink, of which nobody says how much of each was in it.
    bool isMixedDrink(const ItemParts &first, const ItemParts &second)
    {
        const auto foodOf = [&](const ItemParts &item) {
            return m_names.isWholeFood(item.name) ? &*m_names.food(item.name).thing : nullptr;
        };
        const Food *one = foodOf(first);
        const Food *other = foodOf(second);
        return one != nullptr && other != nullptr &&
               ((!hasAmount(first) && isMixedInto(*one, *other)) ||
                (!hasAmount(second) && isMixedInto(*other, *one)));
    }

    bool areSupplements(const ItemParts &first, const ItemParts &second)
    {
        const auto isSupplement = [&](const ItemParts &item) {
            return std::ranges::any_of(supplementSpellings(item.name), [&](const std::string &spelling) {
                return m_names.supplement(spelling).has_value();
            });
        };
        return isSupplement(first) && isSupplement(second);
    }

    /// "eggs and milk", "milk and 2 eggs", "2 eggs and toast". Not "rice and beans 150 g" nor "1 cup rice and
    /// beans": there the amount may be that of both.
    bool areConnected(const ItemParts &first, const ItemParts &second, TokenRange right)
    {
        if (areSupplements(first, second)) {
            return true;
        }
        const bool rightIsClear = !hasAmount(second) || beginsWithAmount(right);
        const auto isCounted = [](const WrittenAmount &amount) {
            return !amount.unit || *amount.unit == Unit::slice || *amount.unit == Unit::glass ||
                   *amount.unit == Unit::piece;
        };
        const bool leftIsClear = std::ranges::all_of(first.quantities, isCounted);
        const bool areTimed = m_names.activity(first.name).isWhole || m_names.activity(second.name).isWhole;
        return rightIsClear && leftIsClear && !areTimed && isKnown(first.name) && isKnown(second.name);
    }

    std::string_view m_line;
    const Tokens &m_tokens;
    NameLookup &m_names;
    std::map<std::size_t, std::optional<TokenRange>> m_firstSplits;
    int m_splits = 0;
};

bool isNameWithCommas(std::string_view line, const Tokens &tokens, TokenRange range, NameLookup &names)
{
    const ItemParts parts = partsOf(line, tokens, range);
    const bool isWhole = !parts.fault && parts.quantities.size() <= 1 && names.isWholeName(parts.name);
    return isWhole || names.isWholeName(nameOf(line, tokens, range)) ||
           (tokens[range.end - 1].isWord("h") && partsAroundWholeName(line, tokens, range, names));
}

/// "swam 1 mile, 50 min": how far, then how long.
bool isTimeOfDistance(const ItemParts &first, const ItemParts &second)
{
    const auto &time = second.quantities.front().unit;
    return time && isDuration(*time) && !first.multiplier &&
           std::ranges::all_of(first.quantities, [](const WrittenAmount &amount) {
               return amount.unit && isMovement(*amount.unit) && !isDuration(*amount.unit);
           });
}

/// "milk, 200 ml": the end of the amount that follows a name without one.
std::optional<std::size_t> endOfAmountBehind(std::string_view line, const Tokens &tokens, TokenRange name)
{
    const bool hasComma = name.end + 1 < tokens.size() && tokens[name.end].isMark(",");
    if (!hasComma || !tokens[name.end + 1].isNumber()) {
        return std::nullopt;
    }
    const std::size_t end = endOfPiece(tokens, name.end + 1);
    const ItemParts first = partsOf(line, tokens, name);
    const ItemParts second = partsOf(line, tokens, {name.end + 1, end});
    const bool isPlain = !first.name.empty() && !first.fault && second.name.empty() && !second.fault &&
                         second.quantities.size() == 1;
    const bool belongs = isPlain && (!hasAmount(first) || isTimeOfDistance(first, second));
    return belongs ? std::optional(end) : std::nullopt;
}

} // namespace

bool isSeparator(const Token &token)
{
    return token.isMark(",") || token.isMark(";") || token.isMark("|") || token.isMark("\n");
}

TokenRange segmentAt(std::string_view line, const Tokens &tokens, std::size_t at, NameLookup &names)
{
    std::size_t first = endOfPiece(tokens, at);
    if (first + 1 < tokens.size() && elementalAmountAt(tokens, {at, tokens.size()}, first + 1)) {
        first = endOfPiece(tokens, first + 1); // "Magnesiumcitrat 300 mg, davon elementar 48 mg"
    }
    std::size_t longest = first;
    std::size_t end = first;
    for (int commas = 0; commas < mostCommasInName; ++commas) {
        if (end + 1 >= tokens.size() || !tokens[end].isMark(",")) {
            break;
        }
        const std::size_t next = endOfPiece(tokens, end + 1);
        const bool isSpeed = tokens[end + 1].isNumber() && tokens[next - 1].isWord("h"); // Running, 8 km/h
        if (!tokens[end + 1].isWord() && !isSpeed) {
            break;
        }
        end = next;
        longest = isNameWithCommas(line, tokens, {at, end}, names) ? end : longest;
    }
    return {at, endOfAmountBehind(line, tokens, {at, longest}).value_or(longest)};
}

std::vector<TokenRange> itemsIn(std::string_view line, const Tokens &tokens, TokenRange segment,
                                NameLookup &names)
{
    return Splitter(line, tokens, names).itemsOf(segment);
}

} // namespace osteon
