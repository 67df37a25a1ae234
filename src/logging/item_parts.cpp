// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/item_parts.h"

#include "catalogue/text_folding.h"
#include "logging/item_words.h"

#include <algorithm>

namespace osteon {

namespace {

bool isComparison(const Token &token)
{
    return token.isMark("<") || token.isMark(">") || token.isMark("=") || token.isMark("±");
}

bool isControl(const Token &token)
{
    const char32_t character = characterAt(token.folded, 0).value;
    return token.kind == Token::Kind::mark && (character < 0x20 || (character >= 0x7F && character < 0xA0));
}

class ItemParser
{
public:
    ItemParser(std::string_view line, const Tokens &tokens, TokenRange range)
        : m_line(line), m_tokens(tokens), m_at(range.begin), m_end(range.end)
    {
        m_parts.range = range;
    }

    ItemParts run()
    {
        skipVerbs();
        while (m_at < m_end) {
            readNext();
        }
        dropArticles();
        return std::move(m_parts);
    }

private:
    const Token &here() const { return m_tokens[m_at]; }
    bool isAtStart() const { return m_parts.name.empty() && m_parts.quantities.empty(); }
    bool isNumberAt(std::size_t at) const { return at < m_end && m_tokens[at].isNumber(); }

    void fail(ProblemReason reason, std::vector<std::string> suggestions = {})
    {
        if (!m_parts.fault) {
            m_parts.fault = ItemFault{reason, std::move(suggestions)};
        }
    }

    void skipVerbs()
    {
        while (m_at + 1 < m_end && isVerbOfEating(here())) {
            ++m_at;
        }
    }

    /// "a walk, 30 min": beside another amount an article counts nothing.
    void dropArticles()
    {
        if (m_parts.quantities.size() > 1) {
            std::erase_if(m_parts.quantities, [](const WrittenAmount &q) { return q.isArticle && !q.unit; });
        }
    }

    void readNext()
    {
        if (const auto digits = digitsAt(m_tokens, m_at, m_end)) {
            readQuantity(*digits);
        } else if (const auto words = wordsThatCount()) {
            readQuantity(*words);
        } else if (here().kind == Token::Kind::mark) {
            readMark();
        } else {
            readWord();
        }
    }

    /// Words are a number in front of an item or a unit; elsewhere they are a part of the name ("half and
    /// half").
    std::optional<NumberMatch> wordsThatCount() const
    {
        const auto match = numberWordsAt(m_tokens, m_at, m_end);
        if (!match || match->next >= m_end) {
            return std::nullopt;
        }
        const bool hasUnit = unitAt(m_tokens, match->next, m_end).has_value();
        const bool beforeName = isAtStart() && !isJoint(m_tokens[match->next]);
        return hasUnit || beforeName ? match : std::nullopt;
    }

    void readMark()
    {
        const Token &mark = here();
        const bool beforeNumber = isNumberAt(m_at + 1);
        const bool isSticking = beforeNumber && !m_tokens[m_at + 1].spaceBefore && mark.spaceBefore;
        const bool isBetween = beforeNumber && m_at > m_parts.range.begin && isNumberAt(m_at - 1);
        if (isControl(mark)) {
            fail(ProblemReason::unknownFood);
        } else if (mark.isMark("-") && beforeNumber && (isSticking || isAtStart())) {
            fail(ProblemReason::impossible);
        } else if ((isComparison(mark) && beforeNumber) || isBetween) {
            fail(ProblemReason::unclearAmount);
        } else if (mark.isMark("×") && beforeNumber) {
            ++m_at;
            return readMultiplier();
        } else if (mark.isMark("&")) {
            addName("&");
        }
        ++m_at;
    }

    void readWord()
    {
        const Token &word = here();
        const bool hasNext = m_at + 1 < m_end;
        if (isAboutWord(word) &&
            (isNumberAt(m_at + 1) || (m_at + 2 < m_end && m_tokens[m_at + 1].isMark(".")))) {
            ++m_at;
        } else if (isElementalWord(word)) {
            m_parts.isElemental = true;
            ++m_at;
        } else if (isTimes(word) && isNumberAt(m_at + 1)) {
            ++m_at;
            readMultiplier();
        } else if (const auto unit = bareUnit(); unit && hasNext) {
            addQuantity({Number::whole(1), std::nullopt}, m_at, *unit);
        } else {
            addName(std::string(m_line.substr(word.begin, word.end - word.begin)));
            ++m_at;
            joinVitaminNumber(word);
        }
    }

    /// "slice of bread", "cup kale": the bare word in front is one of it.
    std::optional<UnitMatch> bareUnit() const
    {
        const auto unit = isAtStart() ? unitAt(m_tokens, m_at, m_end) : std::nullopt;
        return unit && isHousehold(unit->unit) && unit->next < m_end ? unit : std::nullopt;
    }

    void joinVitaminNumber(const Token &word)
    {
        const bool isJoined = isVitaminLetter(word) && isNumberAt(m_at) && here().folded.size() <= 2 &&
                              m_at + 1 < m_end && m_tokens[m_at + 1].kind != Token::Kind::mark &&
                              !unitAt(m_tokens, m_at + 1, m_end);
        if (isJoined) {
            m_parts.name += here().folded;
            ++m_at;
        }
    }

    void addName(const std::string &word) { m_parts.name += m_parts.name.empty() ? word : ' ' + word; }

    void report(const NumberMatch &match)
    {
        if (match.error) {
            fail(*match.error == NumberError::tooLarge ? ProblemReason::impossible
                                                       : ProblemReason::unclearAmount);
        }
    }

    /// The number after a multiplication sign: "D3 1000 IU x 2".
    void readMultiplier()
    {
        const auto match = digitsAt(m_tokens, m_at, m_end);
        report(*match);
        if (!m_parts.multiplier && !unitAt(m_tokens, match->next, m_end)) {
            m_parts.multiplier = WrittenAmount{match->number, std::nullopt, {m_at, match->next}, {}, false};
            m_at = match->next;
        } else {
            readQuantity(*match);
        }
    }

    void readQuantity(const NumberMatch &match)
    {
        report(match);
        if (readClock(match) || readRange(match) || readTimes(match)) {
            return;
        }
        const std::size_t begin = m_at;
        if (const auto unit = unitAt(m_tokens, match.next, m_end)) {
            addQuantity(match.number, begin, {withMinutes(unit->unit), unit->next}, match.next);
        } else {
            m_parts.quantities.push_back(
                {match.number, std::nullopt, {begin, match.next}, {}, match.isArticle});
            m_at = match.next;
            skipOf();
        }
    }

    /// "1h 10m": after hours a lone m is minutes, elsewhere it may be metres.
    Unit withMinutes(Unit unit) const
    {
        const bool afterHours = !m_parts.quantities.empty() && m_parts.quantities.back().unit == Unit::hour;
        return unit == Unit::metre && afterHours ? Unit::minute : unit;
    }

    void addQuantity(WrittenNumber number, std::size_t begin, UnitMatch unit,
                     std::optional<std::size_t> unitBegin = {})
    {
        m_parts.quantities.push_back(
            {number, unit.unit, {begin, unit.next}, {unitBegin.value_or(begin), unit.next}, false});
        m_at = unit.next;
        skipOf();
    }

    void skipOf()
    {
        if (m_at + 1 < m_end && isOf(here())) {
            ++m_at;
        }
    }

    /// "1:10 h" is a duration; "8:30" inside an item is a time in the wrong place.
    bool readClock(const NumberMatch &hours)
    {
        const bool isClock = hours.next + 1 < m_end && m_tokens[hours.next].isMark(":") &&
                             !m_tokens[hours.next].spaceBefore && isNumberAt(hours.next + 1) &&
                             !m_tokens[hours.next + 1].spaceBefore;
        if (!isClock) {
            return false;
        }
        const auto minutes = digitsAt(m_tokens, hours.next + 1, m_end);
        report(*minutes);
        const auto unit = unitAt(m_tokens, minutes->next, m_end);
        const auto hoursInMinutes = Number::product(hours.number.value, Number::whole(60));
        const auto all = hoursInMinutes ? Number::sum(*hoursInMinutes, minutes->number.value) : std::nullopt;
        if (!unit || unit->unit != Unit::hour || !all || minutes->number.value.isAtLeast(60)) {
            fail(ProblemReason::unclearTime);
            m_at = minutes->next;
        } else {
            addQuantity({*all, std::nullopt}, m_at, {Unit::minute, unit->next});
        }
        return true;
    }

    /// "3-4 eggs", "3 to 4 eggs": which of them is for the writer to say.
    bool readRange(const NumberMatch &from)
    {
        if (from.isArticle || from.next + 1 >= m_end || !isTo(m_tokens[from.next])) {
            return false;
        }
        auto to = digitsAt(m_tokens, from.next + 1, m_end);
        if (!to && from.isWords) {
            to = numberWordsAt(m_tokens, from.next + 1, m_end);
        }
        if (!to) {
            return false;
        }
        const auto unit = unitAt(m_tokens, to->next, m_end);
        const std::size_t next = unit ? unit->next : to->next;
        const std::string_view unitText = textOf(m_line, m_tokens, {to->next, next});
        const std::string suffix = unitText.empty() ? std::string() : ' ' + std::string(unitText);
        fail(ProblemReason::unclearAmount,
             {from.number.value.text() + suffix, to->number.value.text() + suffix});
        m_at = next;
        return true;
    }

    /// "2 x", "2x egg".
    bool readTimes(const NumberMatch &count)
    {
        if (count.next >= m_end || !isTimes(m_tokens[count.next]) || m_parts.multiplier || count.isArticle) {
            return false;
        }
        m_parts.multiplier = WrittenAmount{count.number, std::nullopt, {m_at, count.next}, {}, false};
        m_at = count.next + 1;
        return true;
    }

    std::string_view m_line;
    const Tokens &m_tokens;
    std::size_t m_at;
    std::size_t m_end;
    ItemParts m_parts;
};

} // namespace

ItemParts partsOf(std::string_view line, const Tokens &tokens, TokenRange range)
{
    return ItemParser(line, tokens, range).run();
}

std::string nameOf(std::string_view line, const Tokens &tokens, TokenRange range)
{
    std::string name;
    for (std::size_t at = range.begin; at < range.end; ++at) {
        if (tokens[at].kind != Token::Kind::mark || tokens[at].isMark("&")) {
            name += name.empty() ? "" : " ";
            name += line.substr(tokens[at].begin, tokens[at].end - tokens[at].begin);
        }
    }
    return name;
}

} // namespace osteon
