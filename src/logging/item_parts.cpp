// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/item_parts.h"

#include "catalogue/text_folding.h"
#include "logging/dose_parts.h"
#include "logging/each_amount.h"
#include "logging/item_lookahead.h"
#include "logging/item_words.h"

#include <algorithm>

namespace osteon {

namespace {

void addWord(std::string &text, std::string_view word)
{
    text += text.empty() || word.empty() ? "" : " ";
    text += word;
}

/// "walked 2 km in the morning 30 min" has one amount of time.
bool isDistance(const WrittenAmount &amount)
{
    return amount.unit && isMovement(*amount.unit) && !isDuration(*amount.unit);
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
        skipFillers();
        readVagueness();
        while (m_at < m_end) {
            readNext();
        }
        dropArticles();
        if (m_isEach) {
            multiplyEach(m_parts);
        }
        if (m_parts.name.empty() && !m_calciumSymbol.empty()) {
            addName(m_calciumSymbol);
        }
        return std::move(m_parts);
    }

private:
    const Token &here() const { return m_tokens[m_at]; }
    std::string_view written(const Token &token) const
    {
        return m_line.substr(token.begin, token.end - token.begin);
    }
    bool isAtStart() const { return m_parts.name.empty() && m_parts.quantities.empty(); }
    bool isNumberAt(std::size_t at) const { return osteon::isNumberAt(m_tokens, at, m_end); }

    void fail(ProblemReason reason, std::vector<std::string> suggestions = {})
    {
        if (!m_parts.fault) {
            m_parts.fault = ItemFault{reason, std::move(suggestions)};
        }
    }

    void skipFillers()
    {
        while (m_at + 1 < m_end && (isLeadingFiller(here()) || isArticleBehindVerb())) {
            const bool isGoing = here().isWord("went"); // "went for a walk"
            m_at += isGoing && m_at + 2 < m_end && m_tokens[m_at + 1].isWord("for") ? 2 : 1;
        }
    }

    /// The "el" of "tomé el calcio"; at the beginning it may be a spoon in German.
    bool isArticleBehindVerb() const
    {
        return m_at > m_parts.range.begin && here().isWord("el") && m_tokens[m_at + 1].isWord();
    }

    /// "some milk", "ein paar Mandeln", "a bit of cheese".
    void readVagueness()
    {
        const auto article = numberWordsAt(m_tokens, m_at, m_end);
        const std::size_t at = article && article->isArticle ? article->next : m_at;
        if (at + 1 >= m_end || !isVagueWord(m_tokens[at]) || isNumberAt(at + 1)) {
            return;
        }
        if (at > m_at && written(m_tokens[at]) == "Paar") { // "ein Paar Würstchen" are two, "ein paar" some
            m_parts.quantities.push_back(multiplierOf({Number::whole(2), {}}, {m_at, at + 1}));
            m_at = at + 1;
            return;
        }
        m_parts.isVague = true;
        m_at = at + 1;
        skipOf();
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
        if (here().isNote()) {
            m_parts.note += (m_parts.note.empty() ? "" : "; ") + here().folded;
            ++m_at;
        } else if (readPartOfDay() || readElementalAmount() || readDoseParts() || readEach() || readRange()) {
            return;
        } else if (const auto digits = digitsAt(m_tokens, m_at, m_end)) {
            readQuantity(*digits);
        } else if (const auto words = countingWordsAt(m_tokens, m_at, m_end, isAtStart())) {
            readQuantity(*words);
        } else if (here().kind == Token::Kind::mark) {
            readMark();
        } else {
            readWord();
        }
    }

    /// "walked in the morning 30 min"; of "30 min in the morning, 20 min" the part may be that of either.
    bool readPartOfDay()
    {
        const auto part = partOfDayInside(m_tokens, m_at, m_end);
        if (!part) {
            return false;
        }
        if (m_parts.partOfDay) {
            fail(ProblemReason::unclearAmount);
        }
        m_isPartBehindAmount = std::ranges::any_of(
            m_parts.quantities, [](const WrittenAmount &amount) { return !isDistance(amount); });
        m_parts.partOfDay = part;
        m_at = part->range.end;
        return true;
    }

    bool readElementalAmount()
    {
        const auto match =
            m_parts.elemental ? std::nullopt : elementalAmountAt(m_tokens, m_parts.range, m_at);
        if (match) {
            m_parts.elemental = match->stated;
            m_at = match->next;
        }
        return match.has_value();
    }

    bool readDoseParts()
    {
        const auto match = m_parts.doses ? std::nullopt : dosePartsAt(m_tokens, m_at, m_end);
        if (match) {
            m_parts.doses = match->count;
            m_at = match->next;
        }
        return match.has_value();
    }

    /// "2 Joghurt à 150 g", "2 tablets of 150 mg each".
    bool readEach()
    {
        const auto next = m_isEach ? std::nullopt : eachAt(m_tokens, m_at, m_end, m_parts);
        m_isEach = m_isEach || next;
        m_at = next.value_or(m_at);
        return next.has_value();
    }

    void readMark()
    {
        const Token &mark = here();
        if (const auto reason = faultOfMarkAt(m_tokens, m_at, m_parts.range, isAtStart())) {
            fail(*reason);
        } else if (mark.isMark("×") && isNumberAt(m_at + 1)) {
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
        const bool beforeNumber = isNumberAt(m_at + 1);
        const auto times = timesIn(word);
        if (isElementalWord(word)) {
            m_parts.isElemental = true;
            ++m_at;
        } else if (isTimes(word) && beforeNumber) {
            ++m_at;
            readMultiplier();
        } else if (times && !m_parts.multiplier) {
            m_parts.multiplier = multiplierOf({*times, {}}, {m_at, m_at + 1});
            ++m_at;
        } else if (isIdleWordAt(m_tokens, m_at, m_end, isAtStart(), !m_parts.name.empty())) {
            m_calciumSymbol = word.isWord("ca") ? written(word) : m_calciumSymbol;
            ++m_at;
        } else if (const auto unit =
                       isAtStart() && !m_parts.isVague ? bareUnitAt(m_tokens, m_at, m_end) : std::nullopt) {
            m_parts.quantities.push_back(oneOf(unit->unit, {m_at, unit->next}));
            m_at = unit->next;
            m_at = withHalfBehind(m_parts.quantities.back(), m_tokens, m_at, m_end);
            skipOf();
        } else {
            addNameWord(word);
        }
    }

    void addNameWord(const Token &word)
    {
        if (const auto size = sizeOf(word)) {
            m_parts.size = size;
            addWord(m_parts.name, written(word));
        } else {
            addName(written(word));
        }
        ++m_at;
        if (isVitaminNumberAt(m_tokens, m_at, m_end)) {
            m_parts.name += here().folded;
            m_parts.nameWithoutSize += here().folded;
            ++m_at;
        }
    }

    void addName(std::string_view word)
    {
        addWord(m_parts.name, word);
        addWord(m_parts.nameWithoutSize, word);
    }

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
            m_parts.multiplier = multiplierOf(match->number, {m_at, match->next});
            m_at = match->next;
        } else {
            readQuantity(*match);
        }
    }

    void readQuantity(const NumberMatch &match)
    {
        report(match);
        if (readClock(match) || readTimes(match)) {
            return;
        }
        const bool afterHours = !m_parts.quantities.empty() && m_parts.quantities.back().unit == Unit::hour;
        const WrittenAmount amount = amountWith(match, m_tokens, m_at, m_end, afterHours);
        if (m_isPartBehindAmount) {
            fail(ProblemReason::unclearAmount);
        }
        m_parts.size = amount.size ? amount.size : m_parts.size;
        m_parts.quantities.push_back(amount);
        m_at = amount.range.end;
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
        const auto clock = clockAt(hours, m_tokens, m_at, m_end);
        if (!clock) {
            return false;
        }
        report(clock->minutes);
        if (clock->duration) {
            m_parts.quantities.push_back(*clock->duration);
        } else {
            fail(ProblemReason::unclearTime);
        }
        m_at = clock->next;
        return true;
    }

    /// "3-4 eggs", "3 to 4 eggs": which of them is for the writer to say.
    bool readRange()
    {
        const auto range = rangeAt(m_tokens, m_at, m_end);
        if (!range) {
            return false;
        }
        report(range->from);
        report(range->to);
        const TokenRange written{m_at, range->next};
        fail(ProblemReason::unclearAmount,
             {withEnd(m_line, m_tokens, m_parts.range, written, *range, range->from),
              withEnd(m_line, m_tokens, m_parts.range, written, *range, range->to)});
        m_at = range->next;
        return true;
    }

    /// "2 x", "2x egg".
    bool readTimes(const NumberMatch &count)
    {
        if (count.next >= m_end || !isTimes(m_tokens[count.next]) || m_parts.multiplier || count.isArticle) {
            return false;
        }
        m_parts.multiplier = multiplierOf(count.number, {m_at, count.next});
        m_at = count.next + 1;
        return true;
    }

    std::string_view m_line;
    const Tokens &m_tokens;
    std::size_t m_at;
    std::size_t m_end;
    bool m_isPartBehindAmount = false;
    bool m_isEach = false;            ///< the amount is that of each of several
    std::string_view m_calciumSymbol; ///< the "Ca" of "Ca 500 mg", which elsewhere says about how much
    ItemParts m_parts;
};

} // namespace

ItemParts partsOf(std::string_view line, const Tokens &tokens, TokenRange range)
{
    return ItemParser(line, tokens, range).run();
}

} // namespace osteon
