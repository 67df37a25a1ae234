// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/item_splitter.h"

#include "logging/about_words.h"
#include "logging/combined_amounts.h"
#include "logging/dose_parts.h"
#include "logging/each_amount.h"
#include "logging/item_parts.h"
#include "logging/joint_words.h"
#include "logging/known_names.h"
#include "logging/left_out.h"
#include "logging/mixed_drinks.h"
#include "logging/name_meanings.h"
#include "logging/name_words.h"
#include "logging/untracked.h"
#include "logging/whole_names.h"

#include <algorithm>
#include <map>
#include <optional>

namespace osteon {

namespace {

constexpr std::size_t longestItem = 40; // tokens of one item: no name is longer
constexpr int mostSplits = 24;          // tried in one segment, of which a line may have thousands

bool hasAmount(const ItemParts &parts)
{
    return !parts.quantities.empty() || parts.multiplier;
}

class Splitter
{
public:
    Splitter(std::string_view line, const Tokens &tokens, NameLookup &names)
        : m_line(line), m_tokens(tokens), m_names(names)
    {}

    std::vector<SegmentItem> itemsOf(TokenRange segment)
    {
        std::vector<SegmentItem> items;
        TokenRange rest = segment;
        bool isBesideAnother = false;
        while (!rest.isEmpty() && !isOneName(rest)) {
            const auto split = firstSplit(rest);
            if (!split) {
                break;
            }
            items.push_back({{rest.begin, split->joint.begin}, isBesideAnother});
            rest.begin = split->joint.end;
            isBesideAnother = split->isBesideAnother;
        }
        items.push_back({rest, isBesideAnother});
        return items;
    }

private:
    /// The tokens between an item and the rest, empty where they touch.
    struct Split
    {
        TokenRange joint;
        bool isBesideAnother = false; ///< of the item behind it
    };

    ItemParts parts(TokenRange range) const { return partsOf(m_line, m_tokens, range); }

    bool isOneName(TokenRange range)
    {
        if (range.end - range.begin > longestItem) {
            return false;
        }
        const ItemParts item = partsOrWholeName(m_line, m_tokens, range, m_names);
        return !hasAmountOfPart(item) &&
               (m_names.isWholeName(item.name) || isDish(item.name) || !meaningsOf(item.name).names.empty());
    }

    /// "coffee with 30 ml milk" is no 30 ml of coffee with milk.
    bool hasAmountOfPart(const ItemParts &item) const
    {
        const auto isOfPart = [&](const WrittenAmount &amount) {
            const std::size_t at = beginOfAbout(m_tokens, item.range.begin, amount.range.begin);
            const JointKind kind = at > item.range.begin ? jointKind(m_tokens, at - 1) : JointKind::none;
            return kind == JointKind::with || kind == JointKind::connection;
        };
        return std::ranges::any_of(item.quantities, isOfPart) ||
               (item.multiplier && isOfPart(*item.multiplier));
    }

    /// Where the first item ends. All ranges end where the segment does, so each is looked at once, whoever
    /// asks.
    std::optional<Split> firstSplit(TokenRange range)
    {
        const auto [split, isNew] = m_firstSplits.try_emplace(range.begin);
        if (isNew) {
            split->second = findSplit(range);
        }
        return split->second;
    }

    std::optional<Split> findSplit(TokenRange range)
    {
        for (std::size_t at = range.begin + 1; at < range.end; ++at) {
            const JointKind kind = jointKind(m_tokens, at);
            const TokenRange joint{at, endOfJoint(m_tokens, at)};
            const bool isCandidate = kind != JointKind::none || mayTouch(at);
            if (!isCandidate || joint.end >= range.end) {
                continue;
            }
            if (++m_splits > mostSplits) {
                break;
            }
            if (partsElementalAmount(m_tokens, range, joint) || dosePartsAt(m_tokens, at, range.end) ||
                isInsideAmount(at, range.end)) {
                continue;
            }
            const TokenRange left{range.begin, at};
            const TokenRange right{joint.end, range.end};
            if (areTwoItems(left, right, kind)) {
                return Split{joint};
            }
            if (kind == JointKind::with && areBesideOneAnother(left, right)) {
                return Split{joint, !isSmallBesideUnknown(parts(left), firstItemOf(right))};
            }
        }
        return std::nullopt;
    }

    /// "una hora y media con mi hermana", "un huevo y medio".
    bool isInsideAmount(std::size_t joint, std::size_t end) const
    {
        const auto half = halfAfter(m_tokens, joint, end);
        return half && (half->next == end || unitAt(m_tokens, joint - 1, joint));
    }

    /// An item may end where an amount begins or has ended, or after a note.
    bool mayTouch(std::size_t at) const
    {
        const Token &before = m_tokens[at - 1];
        if (before.isNumber() && unitAt(m_tokens, at, m_tokens.size())) {
            return false;
        }
        const bool mayBe = m_tokens[at].isNumber() || before.isNumber() || before.isNote() ||
                           numberWordsAt(m_tokens, at, m_tokens.size()) || unitAt(m_tokens, at - 1, at);
        return mayBe && !endOfEachAt(m_tokens, at, m_tokens.size()); // "2 of 150 g each"
    }

    bool areTwoItems(TokenRange left, TokenRange right, JointKind kind)
    {
        const ItemParts first = parts(left);
        const ItemParts second = parts(right);
        const bool haveNames = !first.name.empty() && !second.name.empty() && !first.fault;
        if (!haveNames) {
            return false;
        }
        if (m_known.isSupplement(first.name) && mayBeOneTablet(first, firstItemOf(right))) {
            return false;
        }
        const bool areComplete = hasAmount(first) && hasAmount(second) && !second.fault;
        switch (kind) {
        case JointKind::none:
            return areComplete && hasAmount(firstItemOf(right)) && m_known.isKnown(first.name) &&
                   beginsKnown(right) && !isCountOf(first, firstItemOf(right));
        case JointKind::sign:
            return areComplete;
        case JointKind::with:
            // "2 weetabix with milk and a teaspoon of sugar": the amount is not the milk's.
            return (areComplete && hasAmount(firstItemOf(right))) || areSupplements(first, second) ||
                   (m_known.isKnown(first.name) && beginsWithAmount(right) && !isSpeed(second)) ||
                   isServedWith(first, right);
        case JointKind::connection:
            break;
        }
        const ItemParts next = firstItemOf(right);
        if (!hasAmount(next) && mayBeLeftOut(next.name) && leftOutIn(first.name)) {
            return false; // "coffee without milk and sugar"
        }
        return (areComplete || areConnected(first, next, right) ||
                isKnownBesideUnknown(first, next, right)) &&
               !isMixedDrink(first, next);
    }

    bool mayBeOneTablet(const ItemParts &first, const ItemParts &next)
    {
        return m_known.isSupplement(next.name) && areOneTablet(m_tokens, first, next);
    }

    /// "2 tablets calcium 600 mg + D3 400 IU": the first amount is that of the tablets in front of it.
    bool isCountOf(const ItemParts &first, const ItemParts &second)
    {
        return m_known.isSupplement(first.name) && countsTablets(first) && beginsWithDose(second);
    }

    bool beginsWithAmount(TokenRange range) const
    {
        const std::size_t at = behindAbout(m_tokens, range.begin, range.end);
        return m_tokens[at].isNumber() || numberWordsAt(m_tokens, at, range.end);
    }

    /// "30 min Gehen mit 6 km/h".
    static bool isSpeed(const ItemParts &item)
    {
        return !item.quantities.empty() && item.quantities.front().unit == Unit::speed;
    }

    ItemParts firstItemOf(TokenRange range)
    {
        const auto split = isOneName(range) ? std::nullopt : firstSplit(range);
        return parts({range.begin, split ? split->joint.begin : range.end});
    }

    /// Whether the rest begins with an item that is known; more may follow it.
    bool beginsKnown(TokenRange range)
    {
        return m_known.isKnown(parts(range).name) || firstSplit(range).has_value();
    }

    /// "2 slices of toast with butter and jam": on the table each is a thing of its own. Not "coffee with
    /// milk" nor "milk with cocoa", of which nobody has a whole glass, nor bread with a whole avocado.
    bool isServedWith(const ItemParts &first, TokenRange right)
    {
        const Food *food = m_known.wholeFood(first.name);
        if (food == nullptr) {
            return false;
        }
        const ItemParts second = firstItemOf(right);
        const Food *beside = m_known.wholeFood(second.name);
        return !second.fault && !hasAmount(second) && beside != nullptr && isAccompaniment(*beside) &&
               !food->milligramsPerMillilitre && !isOneName({first.range.begin, second.range.end});
    }

    /// "cereal with milk", "rice with flurb": what cannot be read is one of the two, and not what they are
    /// together. Not "milk with calcium", which is a sort of milk.
    bool areBesideOneAnother(TokenRange left, TokenRange right)
    {
        const ItemParts first = parts(left);
        const ItemParts second = firstItemOf(right);
        const bool areNamed = !first.name.empty() && !second.name.empty() && !first.fault && !second.fault;
        if (areNamed && isTakenWith(first, second)) {
            return true;
        }
        if (!areNamed || hasAmount(second) || m_known.isSupplement(second.name) ||
            saysWhichKind(second.name) || !m_known.isLikeFood(first.nameWithoutSize)) {
            return false;
        }
        const ItemParts both = parts({left.begin, second.range.end});
        return !m_known.isLikeOneFood(both.name) && !m_known.isLikeOneFood(both.nameWithoutSize);
    }

    /// "Spätzle und Flurb": only one of the two cannot be read.
    bool isKnownBesideUnknown(const ItemParts &first, const ItemParts &next, TokenRange right)
    {
        return m_known.wholeFood(first.name) != nullptr && (!hasAmount(next) || beginsWithAmount(right)) &&
               !leftOutIn(next.name) && !m_known.isOrMayBe(next.name) &&
               !m_known.isLikeOneFood(parts({first.range.begin, next.range.end}).name);
    }

    /// "2 calcium tablets with water".
    bool isTakenWith(const ItemParts &first, const ItemParts &second)
    {
        return hasAmount(first) && !hasAmount(second) && m_known.isTaken(first.name) &&
               !m_known.isTaken(second.name) && m_known.isLikeOneFood(second.name);
    }

    /// "2 tostadas con mantequilla": what the first is has to be said, and the butter is as usual.
    bool isSmallBesideUnknown(const ItemParts &first, const ItemParts &second)
    {
        const Food *beside = m_known.wholeFood(second.name);
        return !m_known.isSupplement(first.name) && !m_names.food(first.name).thing && beside != nullptr &&
               isAccompaniment(*beside);
    }

    /// "coffee and milk": one drink, of which nobody says how much of each was in it.
    bool isMixedDrink(const ItemParts &first, const ItemParts &second)
    {
        const Food *one = m_known.wholeFood(first.name);
        const Food *other = m_known.wholeFood(second.name);
        return one != nullptr && other != nullptr &&
               ((!hasAmount(first) && isMixedInto(*one, *other)) ||
                (!hasAmount(second) && isMixedInto(*other, *one)));
    }

    /// Not "Os-Cal with D", whose label says how much of both.
    bool areSupplements(const ItemParts &first, const ItemParts &second)
    {
        if (isOfManySubstances(first.name) && !hasAmount(second)) {
            return false;
        }
        return m_known.isTaken(first.name) && m_known.isTaken(second.name);
    }

    /// "eggs and milk", "milk and 2 eggs", "2 eggs and toast", "cottage cheese 150 g & pineapple". Not "rice
    /// and beans 150 g" nor "1 cup rice and beans": there the amount may be that of both.
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
        const bool isBehindName = first.quantities.size() == 1 &&
                                  first.quantities.front().range.begin > first.range.begin &&
                                  first.quantities.front().range.end == first.range.end;
        const bool leftIsClear = isBehindName || std::ranges::all_of(first.quantities, isCounted);
        const bool areTimed = m_known.isActivity(first.name) || m_known.isActivity(second.name);
        const auto isBelieved = [&](const std::string &name) { // also misspelt: "yogert and a bannana"
            return m_known.isOrMayBe(name) || m_names.food(name).thing.has_value();
        };
        return rightIsClear && leftIsClear && !areTimed && isBelieved(first.name) && isBelieved(second.name);
    }

    std::string_view m_line;
    const Tokens &m_tokens;
    NameLookup &m_names;
    KnownNames m_known{m_names};
    std::map<std::size_t, std::optional<Split>> m_firstSplits;
    int m_splits = 0;
};

} // namespace

std::vector<SegmentItem> itemsIn(std::string_view line, const Tokens &tokens, TokenRange segment,
                                 NameLookup &names)
{
    return Splitter(line, tokens, names).itemsOf(segment);
}

} // namespace osteon
