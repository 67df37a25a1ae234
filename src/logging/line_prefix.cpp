// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/line_prefix.h"

#include "logging/day_words.h"
#include "logging/time_words.h"

namespace osteon {

namespace {

class PrefixReader
{
public:
    explicit PrefixReader(LineState &state) : m_state(state) {}

    bool run(bool isFront)
    {
        const std::size_t start = m_state.at;
        bool hasTime = false;
        std::optional<Meal> meal;
        bool mayHaveDay = isFront;
        for (bool isRead = true; isRead;) {
            isRead = false;
            if (m_state.savedMeals.at(m_state.line, m_state.tokens,
                                      m_state.at)) { // "my breakfast" is no heading
                break;
            }
            if (mayHaveDay && readDay()) {
                mayHaveDay = false;
                isRead = true;
            } else if (!hasTime && (readTime() || readTimeBeforeAmount(meal.has_value()))) {
                hasTime = true;
                isRead = true;
            } else if (!meal && readMeal(hasTime, mayHaveDay)) {
                meal = m_state.meal;
                isRead = true;
            } else if (const auto part = partOfDayAt(m_state.tokens, m_state.at, m_state.tokens.size(),
                                                     isFront && !mayHaveDay)) {
                takePart(*part);
                finishPrefix(part->range.end);
                isRead = true;
            }
            m_state.meal = meal ? meal : m_state.meal; // "supper last night" is still supper
            if (isRead && isFront && m_state.at < m_state.tokens.size() &&
                m_state.tokens[m_state.at].isMark(",")) {
                ++m_state.at;
            }
        }
        m_state.timeIsForItem = hasTime ? !isFront && !meal : m_state.timeIsForItem;
        return m_state.at > start;
    }

private:
    /// The day that stands there, where it does not begin the name of a food.
    std::optional<DayMatch> dayFrom(std::size_t at)
    {
        const auto match = dayAt(m_state.tokens, at, m_state.tokens.size(), m_state.today);
        const bool isName =
            match && match->isWeekday && (isDishOfDay(at, match->next) || isPartOfName(at, match->next));
        return isName ? std::nullopt : match;
    }

    bool readDay()
    {
        const auto match = dayFrom(m_state.at);
        if (!match) {
            return false;
        }
        m_state.hasDay = true;
        if (match->day) {
            m_state.reading.day = *match->day;
            if (const auto part = partIn(*match, m_state.tokens)) {
                takePart(*part);
            }
            finishPrefix(match->next);
        } else {
            m_state.addProblem({m_state.at, match->next}, ProblemReason::unclearDay);
            m_state.at = match->next;
            finishPrefix(m_state.at);
        }
        return true;
    }

    /// "Sunday roast: …" is a dish of any day; "Sunday roast chicken 150 g" was had on one.
    bool isDishOfDay(std::size_t at, std::size_t next)
    {
        const Tokens &tokens = m_state.tokens;
        const bool isAlone = next + 1 >= tokens.size() || !tokens[next + 1].isWord();
        return isSundayRoastAt(tokens, at, tokens.size()) &&
               (isAlone || !m_state.names.food(nameOfWords(next, next)).thing);
    }

    /// "sun dried tomatoes" is no Sunday: a weekday right before a word may begin the name of a food.
    bool isPartOfName(std::size_t at, std::size_t next)
    {
        if (next >= m_state.tokens.size() || !m_state.tokens[next].isWord() ||
            m_state.tokens[next - 1].isMark(".")) {
            return false;
        }
        return m_state.tokens[next].folded == "dried" || m_state.names.hasFoodLike(nameOfWords(at, next));
    }

    /// The name from a token on to the last of the words that begin at another.
    std::string nameOfWords(std::size_t from, std::size_t words) const
    {
        std::size_t end = words;
        while (end < m_state.tokens.size() && m_state.tokens[end].isWord()) {
            ++end;
        }
        return nameOf(m_state.line, m_state.tokens, {from, end});
    }

    bool readTime()
    {
        const auto match = timeAt(m_state.tokens, m_state.at, m_state.tokens.size());
        if (!match) {
            return false;
        }
        m_state.time = match->time;
        if (!match->time) {
            m_state.addProblem({m_state.at, match->next}, ProblemReason::unclearTime);
            m_state.at = match->next;
        }
        finishPrefix(match->next);
        return true;
    }

    /// "12.10 2 eggs" may be a day too, where none is said.
    bool readTimeBeforeAmount(bool hasMeal)
    {
        const Tokens &tokens = m_state.tokens;
        const auto match = timeBeforeAmount(tokens, m_state.at, tokens.size(), hasMeal);
        if (!match) {
            return false;
        }
        const std::string &written = tokens[m_state.at].folded;
        const std::size_t point = tokens[m_state.at].isNumber() ? written.find('.') : std::string::npos;
        const std::string second = point == std::string::npos ? std::string() : written.substr(point + 1);
        if (!second.empty() && second > "00" && second <= "12" && !m_state.hasDay) {
            m_state.addProblem({m_state.at, match->next}, ProblemReason::unclearTime);
            m_state.reading.problems.back().suggestions = {written.substr(0, point) + ':' + second,
                                                           written + '.'};
            m_state.at = match->next;
        } else {
            m_state.time = match->time;
        }
        finishPrefix(match->next);
        return true;
    }

    /// A part of the day takes the place of the meal before it, be it one itself or not.
    void takePart(const DayPart &part)
    {
        m_state.meal = part.meal;
        m_state.part = {spacedText(m_state.line, m_state.tokens, part.range), part.meal.has_value()};
    }

    /// A meal ends the time of what came before it.
    bool readMeal(bool keepTime, bool mayHaveDay)
    {
        auto match = mealAt(m_state.tokens, m_state.at, m_state.tokens.size());
        match = match ? match : mealBeforeName();
        match = match || !mayHaveDay ? match : mealBeforeDay();
        if (!match) {
            return false;
        }
        const std::size_t word = match->next - 1;
        m_state.part = {};
        if (isPartWord(m_state.tokens[word])) {
            takePart({{word, match->next}, match->meal});
        }
        m_state.meal = match->meal;
        m_state.time = keepTime ? m_state.time : std::nullopt;
        finishPrefix(match->next);
        return true;
    }

    /// "breakfast eggs": a meal, where the words together are no food but those after it are.
    std::optional<MealMatch> mealBeforeName()
    {
        const auto match = mealWordAt(m_state.tokens, m_state.at, m_state.tokens.size());
        if (!match || match->next >= m_state.tokens.size() || !m_state.tokens[match->next].isWord()) {
            return std::nullopt;
        }
        const bool isFood = m_state.names.hasFoodLike(nameOfWords(m_state.at, match->next));
        const std::string after = nameOfWords(match->next, match->next);
        const bool isKnownAfter = m_state.names.isWholeName(after) || m_state.names.supplement(after);
        return isKnownAfter && !isFood ? match : std::nullopt;
    }

    /// "lunch yesterday: …".
    std::optional<MealMatch> mealBeforeDay()
    {
        const auto match = mealWordAt(m_state.tokens, m_state.at, m_state.tokens.size());
        return match && dayFrom(match->next) ? match : std::nullopt;
    }

    /// Takes what was read and the colon or dash after it.
    void finishPrefix(std::size_t next)
    {
        const bool hasNext = next + 1 < m_state.tokens.size();
        const bool isDash =
            hasNext && m_state.tokens[next].isMark("-") && m_state.tokens[next + 1].spaceBefore;
        const bool isColon = next < m_state.tokens.size() && m_state.tokens[next].isMark(":");
        next += isDash || isColon ? 1 : 0;
        m_state.passTo(next);
    }

    LineState &m_state;
};

} // namespace

bool readPrefixes(LineState &state, bool isFront)
{
    return PrefixReader(state).run(isFront);
}

} // namespace osteon
