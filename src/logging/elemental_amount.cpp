// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/elemental_amount.h"

#include "logging/item_words.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace osteon {

namespace {

using Words = std::unordered_set<std::string_view>;

constexpr std::size_t longestStatement = 12; // tokens

enum class Mineral { calcium, magnesium };

/// Also inside a compound: "Calciumcitrat".
std::optional<Mineral> mineralIn(const Token &token)
{
    const std::string_view word = token.isWord() ? std::string_view(token.folded) : std::string_view();
    const auto has = [&](std::string_view part) { return word.find(part) != std::string_view::npos; };
    if (has("calci") || has("kalzi") || word == "ca" || word == "caco3") {
        return Mineral::calcium;
    }
    return has("magnesi") || word == "mag" ? std::optional(Mineral::magnesium) : std::nullopt;
}

/// The mineral that is named last in front of a place.
std::optional<Mineral> mineralBefore(const Tokens &tokens, TokenRange item, std::size_t at)
{
    while (at > item.begin) {
        if (const auto mineral = mineralIn(tokens[--at])) {
            return mineral;
        }
    }
    return std::nullopt;
}

bool isOneOf(const Words &words, const Token &token)
{
    return token.isWord() && words.contains(token.folded);
}

bool isOpener(const Token &token)
{
    static const Words words{"davon",        "entspricht", "entsprechend", "entspr",   "enthalt",
                             "enthaelt",     "equals",     "equivalent",   "equiv",    "providing",
                             "provides",     "contains",   "containing",   "equivale", "equivalente",
                             "equivalentes", "aporta",     "contiene",     "with",     "mit",
                             "con",          "elemental",  "elementar"};
    return token.isMark("=") || isOneOf(words, token);
}

/// "davon", "entspricht", "of which", "de los cuales", "=": what is in something follows.
bool opensAt(const Tokens &tokens, TokenRange item, std::size_t at)
{
    const Token &token = tokens[at];
    static const Words which{"which", "cuales", "cual"}; // the "of" in front of it may be read already
    const bool hasWhich = isOneOf(which, token) || (at + 1 < item.end && isOneOf(which, tokens[at + 1])) ||
                          (at + 2 < item.end && token.isWord("de") && isOneOf(which, tokens[at + 2]));
    return token.isMark("(") || token.isMark("[") || hasWhich || isOpener(token);
}

/// What may stand in a statement beside its amount and the mineral.
bool isInside(const Token &token)
{
    static const Words fillers{"equal",  "of",   "which", "to", "is",  "de",  "los", "las",  "lo",
                               "cuales", "cual", "a",     "an", "von", "als", "ion", "ionen"};
    return isOpener(token) || isOneOf(fillers, token) || token.isMark(".") || token.isMark(":");
}

bool isEachWord(const Token &token)
{
    static const Words words{"each", "je", "jeweils", "cada", "per", "pro", "por"};
    return isOneOf(words, token);
}

bool isDose(const std::optional<Unit> &unit)
{
    return unit == Unit::milligram || unit == Unit::microgram || unit == Unit::gram;
}

class Statement
{
public:
    Statement(const Tokens &tokens, TokenRange item, std::size_t at)
        : m_tokens(tokens), m_at(at), m_end(std::min(item.end, at + longestStatement)),
          m_isBracket(tokens[at].isMark("(") || tokens[at].isMark("["))
    {}

    /// The statement about that mineral.
    std::optional<ElementalMatch> run(Mineral mineral)
    {
        m_at += m_isBracket ? 1 : 0;
        while (m_at < m_end && !isClosed() && readNext(mineral)) {
        }
        const bool isWhole = m_isBracket ? isClosed() : !isFollowedByName();
        if (!m_amount || !m_isOfElement || !isWhole || m_isOther) {
            return std::nullopt;
        }
        return ElementalMatch{{*m_amount, m_isEach}, m_at + (m_isBracket ? 1 : 0)};
    }

private:
    bool isClosed() const
    {
        return m_at < m_end && m_isBracket && (m_tokens[m_at].isMark(")") || m_tokens[m_at].isMark("]"));
    }

    /// "with 200 mg calcium lactate" says nothing of what is in the citrate.
    bool isFollowedByName() const
    {
        const bool isWord = m_at < m_end && m_tokens[m_at].isWord();
        return isWord && !isJoint(m_tokens[m_at]) && !isWith(m_tokens[m_at]) && !isTimes(m_tokens[m_at]);
    }

    /// False at the first token that is no part of the statement.
    bool readNext(Mineral mineral)
    {
        const Token &token = m_tokens[m_at];
        if (token.isNumber()) {
            return readAmount();
        }
        const auto said = mineralIn(token);
        m_isOther = m_isOther || (said && said != mineral);
        m_isOfElement = m_isOfElement || said || isElementalWord(token);
        m_isEach = m_isEach || isEachWord(token);
        const bool isTablet = m_isEach && unitAt(m_tokens, m_at, m_end).has_value(); // "each tablet"
        if (!said && !isElementalWord(token) && !isEachWord(token) && !isInside(token) && !isTablet) {
            return false;
        }
        ++m_at;
        return true;
    }

    bool readAmount()
    {
        const auto number = m_amount ? std::nullopt : digitsAt(m_tokens, m_at, m_end);
        if (!number || number->error) {
            return false;
        }
        const WrittenAmount amount = amountWith(*number, m_tokens, m_at, m_end, false);
        if (!isDose(amount.unit)) {
            return false;
        }
        m_amount = amount;
        m_at = amount.range.end;
        return true;
    }

    const Tokens &m_tokens;
    std::size_t m_at;
    std::size_t m_end;
    bool m_isBracket;
    std::optional<WrittenAmount> m_amount;
    bool m_isOfElement = false;
    bool m_isOther = false;
    bool m_isEach = false;
};

} // namespace

std::optional<ElementalMatch> elementalAmountAt(const Tokens &tokens, TokenRange item, std::size_t at)
{
    if (at <= item.begin || at >= item.end || !opensAt(tokens, item, at)) {
        return std::nullopt;
    }
    const auto mineral = mineralBefore(tokens, item, at);
    return mineral ? Statement(tokens, item, at).run(*mineral) : std::nullopt;
}

bool partsElementalAmount(const Tokens &tokens, TokenRange item, TokenRange joint)
{
    for (std::size_t at = item.begin + 1; at < item.end; ++at) {
        if (const auto match = elementalAmountAt(tokens, item, at)) {
            const bool isBehind = joint.begin >= match->next;
            const bool isInRest = joint.end <= at && elementalAmountAt(tokens, {joint.end, item.end}, at);
            return !isBehind && !isInRest;
        }
    }
    return false;
}

} // namespace osteon
