// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/limits.h"
#include "logging/day_words.h"
#include "logging/dose_limits.h"
#include "logging/item_reader.h"
#include "logging/line_notes.h"
#include "logging/line_parts.h"
#include "logging/reading.h"
#include "logging/relative_days.h"
#include "logging/time_words.h"

#include <algorithm>

namespace osteon {

namespace {

constexpr std::size_t longestLine = 10'000; // characters

class LineReader
{
public:
    LineReader(std::string_view line, const Catalogue &catalogue, Day day, Day today)
        : m_line(line), m_tokens(tokensOf(line)), m_names(catalogue), m_limits(doseLimits(catalogue, today)),
          m_today(today)
    {
        m_reading.day = day;
    }

    LineReading run()
    {
        readPrefixes(true);
        while (m_at < m_tokens.size()) {
            if (isSeparator(m_tokens[m_at])) {
                ++m_at;
                continue;
            }
            if (!readPrefixes(false)) {
                readSegment();
            }
        }
        if (m_reading.items.empty() && m_reading.problems.empty()) {
            m_reading.problems.push_back({std::string(m_line), 0, ProblemReason::empty, {}});
        }
        return std::move(m_reading);
    }

private:
    /// Reads the days, times and meals that stand in front of an item; whether there were any. The day only
    /// counts in front of the line, where it holds for all of it.
    bool readPrefixes(bool isFront)
    {
        const std::size_t start = m_at;
        bool hasTime = false;
        bool hasMeal = false;
        bool mayHaveDay = isFront;
        for (bool isRead = true; isRead;) {
            isRead = false;
            if (mayHaveDay && readDay()) {
                mayHaveDay = false;
                isRead = true;
            } else if (!hasTime && readTime()) {
                hasTime = true;
                isRead = true;
            } else if (!hasMeal && readMeal(hasTime)) {
                hasMeal = true;
                isRead = true;
            } else if (const auto next = partOfDayAt(m_tokens, m_at, m_tokens.size())) {
                finishPrefix(*next);
                isRead = true;
            }
            if (isRead && isFront && m_at < m_tokens.size() && m_tokens[m_at].isMark(",")) {
                ++m_at;
            }
        }
        m_timeIsForItem = hasTime ? !isFront && !hasMeal : m_timeIsForItem;
        return m_at > start;
    }

    bool readDay()
    {
        const auto match = dayAt(m_tokens, m_at, m_tokens.size(), m_today);
        if (!match || (match->isWeekday && isPartOfName(match->next))) {
            return false;
        }
        if (match->day) {
            m_reading.day = *match->day;
            finishPrefix(match->next);
        } else {
            addProblem({m_at, match->next}, ProblemReason::unclearDay);
            m_at = match->next;
            finishPrefix(m_at);
        }
        return true;
    }

    /// "sun dried tomatoes" is no Sunday: a weekday right before a word may begin the name of a food.
    bool isPartOfName(std::size_t next)
    {
        if (next >= m_tokens.size() || !m_tokens[next].isWord() || m_tokens[next - 1].isMark(".")) {
            return false;
        }
        std::size_t end = next;
        while (end < m_tokens.size() && m_tokens[end].isWord()) {
            ++end;
        }
        return m_tokens[next].folded == "dried" || m_names.hasFoodLike(nameOf(m_line, m_tokens, {m_at, end}));
    }

    bool readTime()
    {
        const auto match = timeAt(m_tokens, m_at, m_tokens.size());
        if (!match) {
            return false;
        }
        m_time = match->time;
        if (!match->time) {
            addProblem({m_at, match->next}, ProblemReason::unclearTime);
            m_at = match->next;
        }
        finishPrefix(match->next);
        return true;
    }

    /// A meal ends the time of what came before it.
    bool readMeal(bool keepTime)
    {
        auto match = mealAt(m_tokens, m_at, m_tokens.size());
        match = match ? match : mealBeforeName();
        if (!match) {
            return false;
        }
        m_meal = match->meal;
        m_time = keepTime ? m_time : std::nullopt;
        finishPrefix(match->next);
        return true;
    }

    /// "breakfast eggs": a meal, where the words together are no food but those after it are.
    std::optional<MealMatch> mealBeforeName()
    {
        const auto match = mealWordAt(m_tokens, m_at, m_tokens.size());
        if (!match || match->next >= m_tokens.size() || !m_tokens[match->next].isWord()) {
            return std::nullopt;
        }
        std::size_t end = match->next;
        while (end < m_tokens.size() && m_tokens[end].isWord()) {
            ++end;
        }
        const bool isFood = m_names.hasFoodLike(nameOf(m_line, m_tokens, {m_at, end}));
        const bool isFoodAfter = m_names.isWholeName(nameOf(m_line, m_tokens, {match->next, end}));
        return isFoodAfter && !isFood ? match : std::nullopt;
    }

    /// Takes what was read and the colon or dash after it.
    void finishPrefix(std::size_t next)
    {
        const bool hasNext = next + 1 < m_tokens.size();
        const bool isDash = hasNext && m_tokens[next].isMark("-") && m_tokens[next + 1].spaceBefore;
        const bool isColon = next < m_tokens.size() && m_tokens[next].isMark(":");
        next += isDash || isColon ? 1 : 0;
        addOther({m_at, next});
        m_at = next;
    }

    void addOther(TokenRange range)
    {
        if (!range.isEmpty()) {
            m_reading.others.push_back(
                {std::string(textOf(m_line, m_tokens, range)), m_tokens[range.begin].begin});
        }
    }

    void addProblem(TokenRange range, ProblemReason reason)
    {
        m_reading.problems.push_back(
            {std::string(textOf(m_line, m_tokens, range)), m_tokens[range.begin].begin, reason, {}});
    }

    void readSegment()
    {
        const TokenRange segment = segmentAt(m_line, m_tokens, m_at, m_names);
        const Occasion occasion = occasionOf(m_tokens, segment);
        std::size_t last = segment.begin;
        for (const TokenRange item : itemsIn(m_line, m_tokens, occasion.rest, m_names)) {
            addOther({last, item.begin});
            readOne(item, occasion);
            last = item.end;
        }
        addOther({last, segment.end});
        m_at = segment.end;
        m_time = m_timeIsForItem ? std::nullopt : m_time;
        m_timeIsForItem = false;
    }

    /// What is said behind all items of a segment holds for each that has nothing of its own.
    void readOne(TokenRange range, const Occasion &ofAll)
    {
        if (areNotes(m_tokens, range)) {
            return addNotes(range);
        }
        const Occasion own = occasionOf(m_tokens, range);
        const auto time = own.time ? own.time : ofAll.time;
        const auto meal = own.meal ? own.meal : ofAll.meal;
        EntryStamp stamp;
        stamp.day = m_reading.day;
        stamp.time = time ? time : m_time;
        const ItemContext context{m_line,  m_tokens, m_names, m_limits, stamp, meal ? meal : m_meal,
                                  m_today, range};
        Outcome outcome = readItem(context, own.rest);
        if (auto *problem = std::get_if<ReadProblem>(&outcome.result)) {
            if (namesDay(own.rest)) {
                problem->reason = ProblemReason::unclearDay;
                problem->suggestions.clear();
            }
            m_reading.problems.push_back(std::move(*problem));
        } else {
            m_reading.items.push_back(std::get<ReadItem>(std::move(outcome.result)));
        }
    }

    /// A note on its own belongs to the item before it.
    void addNotes(TokenRange range)
    {
        const auto refusal = addNotesTo(m_reading.items, m_tokens, range);
        if (refusal) {
            addProblem(range, *refusal);
        } else {
            addOther(range);
        }
    }

    /// Whether what could not be read has a day in it: days belong in front of the line.
    bool namesDay(TokenRange range) const
    {
        const auto match = dayAt(m_tokens, range.begin, range.end, m_today);
        const auto begin = m_tokens.begin() + static_cast<std::ptrdiff_t>(range.begin);
        const auto end = m_tokens.begin() + static_cast<std::ptrdiff_t>(range.end);
        return (match && !match->isShort) || std::any_of(begin, end, isRelativeDayWord);
    }

    std::string_view m_line;
    Tokens m_tokens;
    NameLookup m_names;
    DoseLimits m_limits;
    Day m_today;
    std::size_t m_at = 0;
    std::optional<TimeOfDay> m_time;
    bool m_timeIsForItem = false;
    std::optional<Meal> m_meal;
    LineReading m_reading;
};

LineReading withProblem(Day day, ReadProblem problem)
{
    LineReading reading;
    reading.day = day;
    reading.problems.push_back(std::move(problem));
    return reading;
}

/// The first bytes that are UTF-8, a few words of them at the most.
std::string shownBeginning(std::string_view line)
{
    constexpr std::size_t longestShown = 60;
    std::size_t length = std::min(longestShown, line.size());
    while (length > 0 && !characterCount(line.substr(0, length))) {
        --length;
    }
    return std::string(line.substr(0, length));
}

} // namespace

LineReading readLine(std::string_view line, const Catalogue &catalogue, Day day, Day today)
{
    const auto characters = characterCount(line);
    if (!characters) {
        return withProblem(day, {shownBeginning(line), 0, ProblemReason::notUtf8, {}});
    }
    if (*characters > longestLine) {
        return withProblem(day, {shownBeginning(line), 0, ProblemReason::tooLong, {}});
    }
    return LineReader(line, catalogue, day, today).run();
}

} // namespace osteon
