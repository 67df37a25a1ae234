// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/line_tail.h"

#include "logging/line_parts.h"
#include "logging/time_words.h"
#include "logging/unit.h"

#include <algorithm>
#include <unordered_set>

namespace osteon {

namespace {

constexpr std::size_t longestPiece = 8; // tokens of one day, time or meal

class TailReader
{
public:
    explicit TailReader(const LineState &state) : m_state(state), m_tokens(state.tokens)
    {
        std::size_t end = m_tokens.size();
        while (end > state.at && (m_tokens[end - 1].isNote() || isSeparator(m_tokens[end - 1]) ||
                                  m_tokens[end - 1].isMark("."))) {
            --end;
        }
        m_tail.range = {end, end};
    }

    LineTail run()
    {
        while (readPiece()) {
        }
        const std::size_t begin = m_tail.range.begin;
        m_tail.isApart = begin > m_state.at && isSeparator(m_tokens[begin - 1]);
        m_tail.isOfLists = m_tail.isApart && !m_tokens[begin - 1].isMark(",");
        const bool isTail = !m_tail.range.isEmpty() && (m_tail.isApart || m_tail.day);
        return isTail ? m_tail : LineTail();
    }

private:
    /// The piece in front of what was read, with or without a comma between them.
    bool readPiece()
    {
        const std::size_t next = m_tail.range.begin;
        const bool isApart = next > m_state.at && isSeparator(m_tokens[next - 1]);
        const std::size_t end = isApart ? next - 1 : next;
        const std::size_t first = std::max(m_state.at + 1, end - std::min(end, longestPiece));
        for (std::size_t at = first; at < end; ++at) {
            const bool isAlone = isSeparator(m_tokens[at - 1]);
            if ((isAlone || !isApart) && !isSavedMealAt(at) && readPieceAt({at, end}, isAlone)) {
                m_tail.range.begin = at;
                return true;
            }
        }
        return false;
    }

    bool isSavedMealAt(std::size_t at) const
    {
        return m_state.savedMeals.at(m_state.line, m_tokens, at).has_value();
    }

    bool readPieceAt(TokenRange piece, bool isAlone)
    {
        return (!m_tail.day && readDay(piece, isAlone)) || (!m_tail.said.time && readTime(piece, isAlone)) ||
               (!m_tail.said.meal && readMeal(piece, isAlone)) || readPart(piece, isAlone);
    }

    /// "sun" and "20.11." may be something else where no word such as "on" stands in front of them.
    bool readDay(TokenRange piece, bool isAlone)
    {
        const auto match = dayAt(m_tokens, piece.begin, piece.end, m_state.today);
        if (!match || match->next != piece.end || (match->isWeekday && belongsToWordBefore(piece.begin))) {
            return false;
        }
        const bool isWord = m_tokens[piece.begin].isWord();
        const bool isBare = match->isShort && !isBehindAmount(piece.begin);
        if (!isAlone && (!isWord || isBare) && !isAfterPreposition(piece)) {
            return false;
        }
        m_tail.day = match;
        m_tail.dayRange = piece;
        if (const auto part = partIn(*match, m_tokens)) {
            takePart(*part);
        }
        return true;
    }

    /// "asado del domingo", "Braten vom Sonntag", "2 eggs every Monday": which roast it was or how often, and
    /// not when.
    bool belongsToWordBefore(std::size_t day) const
    {
        static const std::unordered_set<std::string_view> of{"del",   "de",    "vom",  "von", "every",
                                                             "jeden", "jedem", "cada", "each"};
        return day > m_state.at && isWordAt(m_tokens, day - 1, m_tokens.size(), of);
    }

    /// "water aerobics 1 hour tue"; "30 min sun" and "30 min so" may be something else.
    bool isBehindAmount(std::size_t day) const
    {
        static const std::unordered_set<std::string_view> clear{"mon", "tue", "wed", "thu", "fri", "sat"};
        return isWordAt(m_tokens, day, m_tokens.size(), clear) &&
               (m_tokens[day - 1].isNumber() || unitAt(m_tokens, day - 1, day));
    }

    bool isAfterPreposition(TokenRange piece) const
    {
        const Token &first = m_tokens[piece.begin];
        const bool isIso = first.isNumber() && first.folded.size() == 4; // 2026-11-20
        const bool isAgo = m_tokens[piece.end - 1].isWord("ago");        // "eggs 3 days ago"
        return isIso || isAgo || first.isWord("on") || first.isWord("am") || first.isWord("el") ||
               first.isWord("last");
    }

    bool readTime(TokenRange piece, bool isAlone)
    {
        const auto match = timeAt(m_tokens, piece.begin, piece.end);
        if (!match || match->next != piece.end || !match->time || !(match->isCertain || isAlone)) {
            return false;
        }
        m_tail.said.time = match->time;
        return true;
    }

    /// "milk, lunch", "milk lunch yesterday", but not "light lunch": a bare word needs a comma or a day.
    bool readMeal(TokenRange piece, bool isAlone)
    {
        const auto match = mealWordAt(m_tokens, piece.begin, piece.end);
        const bool isBare = match && match->next == piece.begin + 1;
        const bool isBesideDay =
            (m_tail.day && m_tail.dayRange.begin == piece.end) || isBehindDay(piece.begin);
        const Token &first = m_tokens[piece.begin]; // "my breakfast" may be a meal that is not saved yet
        const bool isMine = first.isWord("my") || first.isWord("mi") || first.isWord("the");
        if (!match || match->next != piece.end || isMine || (isBare && !isAlone && !isBesideDay)) {
            return false;
        }
        m_tail.said.meal = match->meal;
        return true;
    }

    /// "2 eggs yesterday lunch".
    bool isBehindDay(std::size_t end) const
    {
        const std::size_t first = std::max(m_state.at + 1, end - std::min(end, longestPiece));
        for (std::size_t at = first; at < end; ++at) {
            const auto match = dayAt(m_tokens, at, end, m_state.today);
            if (match && match->next == end && match->day && !match->isShort && m_tokens[at].isWord()) {
                return true;
            }
        }
        return false;
    }

    bool readPart(TokenRange piece, bool isAlone)
    {
        const std::size_t before = piece.begin - (isAlone ? 0 : 1);
        const auto part = partOfDayBehind(m_tokens, {before, piece.end});
        const bool isRead = part && part->range == piece && m_tail.said.part.text.empty();
        if (isRead) {
            takePart(*part);
        }
        return isRead;
    }

    void takePart(const DayPart &part)
    {
        m_tail.said.meal = m_tail.said.meal ? m_tail.said.meal : part.meal;
        m_tail.said.part = {spacedText(m_state.line, m_tokens, part.range), part.meal.has_value()};
    }

    const LineState &m_state;
    const Tokens &m_tokens;
    LineTail m_tail;
};

/// Gives an entry what it has not; whether it has it now.
bool give(IntakeEntry &entry, const Saying &saying)
{
    entry.meal = entry.meal || !saying.meal ? entry.meal : saying.meal;
    const auto clock =
        saying.time ? std::optional(saying.time->at(entry.meal, isAtNight(saying.part))) : std::nullopt;
    entry.stamp.time = entry.stamp.time ? entry.stamp.time : clock;
    return (!saying.meal || entry.meal == saying.meal) && (!clock || entry.stamp.time == clock);
}

bool give(ExerciseSession &session, const Saying &saying)
{
    const auto clock =
        saying.time ? std::optional(saying.time->at(std::nullopt, isAtNight(saying.part))) : std::nullopt;
    session.stamp.time = session.stamp.time ? session.stamp.time : clock;
    return clock ? session.stamp.time == clock : !saying.meal || !saying.part.text.empty();
}

/// Empty where the line ends with an item. A time or a meal right behind an item is not taken from it, unless
/// a day follows: it may be its alone.
LineTail tailOf(const LineState &state)
{
    return state.at < state.tokens.size() ? TailReader(state).run() : LineTail();
}

/// A day behind several lists may be that of the last one alone, and "on Monday" a week ago.
void takeDay(LineState &state, const LineTail &tail)
{
    const Tokens &tokens = state.tokens;
    const auto strong = [](const Token &token) { return isSeparator(token) && !token.isMark(","); };
    const auto begin = tokens.begin() + static_cast<std::ptrdiff_t>(state.at);
    const auto end = tokens.begin() + static_cast<std::ptrdiff_t>(tail.range.begin);
    const Day today = state.today;
    const auto &day = tail.day->day;
    const bool isOther = state.hasDay && day != state.reading.day;
    const bool isOfLast = !tail.isApart && std::any_of(begin, end, strong);
    const bool isOpen = tail.day->isWeekday && day == today && !state.hasDay;
    if (day && !isOther && !isOfLast && !isOpen) {
        state.reading.day = *day;
        return state.addOther(tail.dayRange);
    }
    state.addProblem(tail.dayRange, ProblemReason::unclearDay);
    if (isOpen) {
        state.reading.problems.back().suggestions = {toText(today), toText(addDays(today, -7))};
    }
}

} // namespace

LineTail takeTail(LineState &state)
{
    LineTail tail = tailOf(state);
    if (tail.range.isEmpty()) {
        return tail;
    }
    const auto [first, last] = tail.range;
    const TokenRange day = tail.day ? tail.dayRange : tail.range;
    state.addOther({first, day.begin});
    tail.day ? takeDay(state, tail) : state.addOther(day);
    state.addOther({day.end, last});
    tail.text = {
        std::string(textOf(state.line, state.tokens, tail.range)), state.tokens[first].begin, {}, {}};
    const auto begin = state.tokens.begin();
    state.tokens.erase(begin + static_cast<std::ptrdiff_t>(first), begin + static_cast<std::ptrdiff_t>(last));
    return tail;
}

bool giveBack(std::span<ReadItem> items, std::span<const SaidOfItem> said, Saying saying)
{
    bool isGiven = false;
    for (std::size_t at = items.size(); at-- > 0;) {
        ReadItem &item = items[at];
        saying.time = said[at].time ? std::nullopt : saying.time;
        saying.meal = said[at].meal ? std::nullopt : saying.meal;
        saying.part = said[at].meal ? SaidPart() : saying.part;
        if (saying.isEmpty() || item.entry.index() != items.back().entry.index()) {
            break;
        }
        const auto giveIt = [&](auto &entry) { return give(entry, saying); };
        isGiven = std::visit(giveIt, item.entry) || isGiven;
        for (auto &alternative : item.alternatives) {
            std::visit(giveIt, alternative);
        }
        notePart(item, saying.part);
    }
    return isGiven;
}

} // namespace osteon
