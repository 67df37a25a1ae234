// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/amounts_by_part.h"
#include "logging/day_words.h"
#include "logging/dose_limits.h"
#include "logging/doubled_food.h"
#include "logging/item_occasion.h"
#include "logging/item_reader.h"
#include "logging/item_splitter.h"
#include "logging/item_words.h"
#include "logging/left_out_reader.h"
#include "logging/line_notes.h"
#include "logging/line_parts.h"
#include "logging/line_prefix.h"
#include "logging/line_refusal.h"
#include "logging/line_tail.h"
#include "logging/negation.h"
#include "logging/reading.h"
#include "logging/repeated_item.h"
#include "logging/time_words.h"
#include "logging/two_clocks.h"

#include <algorithm>

namespace osteon {

namespace {

class LineReader
{
public:
    LineReader(std::string_view line, const Catalogue &catalogue, Day day, Day today,
               std::span<const SavedMeal> savedMeals)
        : m_state(line, catalogue, day, today, savedMeals), m_line(line), m_tokens(m_state.tokens),
          m_limits(doseLimits(catalogue, today))
    {}

    LineReading run()
    {
        readPrefixes(m_state, true);
        m_tail = takeTail(m_state);
        while (m_state.at < m_tokens.size()) {
            if (isSeparator(m_tokens[m_state.at])) {
                passSeparator();
            } else if (isMealBehindJoint(m_tokens, m_state.at)) {
                m_state.passTo(m_state.at + 1);
            } else if (readSavedMeal()) {
                m_said.resize(m_state.reading.items.size(), {true, true});
            } else if (readPrefixes(m_state, false)) {
                finishList();
                m_part = m_list;
            } else {
                readSegment();
            }
        }
        finishLine();
        if (m_state.reading.items.empty() && m_state.reading.problems.empty()) {
            m_state.reading.problems.push_back({std::string(m_line), 0, ProblemReason::empty, {}});
        }
        return std::move(m_state.reading);
    }

private:
    static std::optional<TimeOfDay> timeOf(const std::optional<SpokenTime> &time, std::optional<Meal> meal,
                                           bool isNight = false)
    {
        return time ? std::optional(time->at(meal, isNight)) : std::nullopt;
    }

    /// "last night at 2": the morning after, to most.
    bool isOfOtherDay(const EntryStamp &stamp, bool isNight) const
    {
        return isNight && stamp.time && *stamp.time < std::chrono::hours(6) && stamp.day != m_state.today;
    }

    void passSeparator()
    {
        const bool isStroke = m_tokens[m_state.at].isMark("|");
        if (!m_tokens[m_state.at].isMark(",")) {
            finishList();
        }
        m_state.addOther({m_state.at, m_state.at + (isStroke ? 1 : 0)});
        ++m_state.at;
    }

    /// Each item of a saved meal is an item of the line.
    bool readSavedMeal()
    {
        const auto match = m_state.savedMeals.at(m_line, m_tokens, m_state.at);
        if (!match) {
            return false;
        }
        EntryStamp stamp;
        stamp.day = m_state.reading.day;
        const auto said = match->occasion.meal ? match->occasion.meal : m_state.meal;
        const auto meal = said ? said : match->ownMeal;
        stamp.time = timeOf(match->occasion.time ? match->occasion.time : m_state.time, meal);
        auto result = itemsOf(*match, m_line, m_tokens, stamp, meal, m_state.today);
        if (auto *problem = std::get_if<ReadProblem>(&result)) {
            m_state.reading.problems.push_back(std::move(*problem));
        } else {
            const SaidPart &own = match->occasion.part;
            const SaidPart &part = own.text.empty() && !match->occasion.meal ? m_state.part : own;
            for (ReadItem &item : std::get<0>(result)) {
                notePart(item, part);
                m_state.reading.items.push_back(std::move(item));
            }
        }
        finishSegment(match->range.end, true);
        return true;
    }

    void readSegment()
    {
        TokenRange segment = segmentAt(m_line, m_tokens, m_state.at, m_state.names);
        segment.end = m_state.savedMeals.jointBeforeOne(m_line, m_tokens, segment);
        segment = withoutFullStop(m_tokens, segment);
        if (const auto parts = twoPartsBehind(m_tokens, segment)) {
            askWhichEntries(segment, *parts);
            return finishSegment(segment.end, false);
        }
        if (auto halves = amountsByPart(m_line, m_tokens, segment); !halves.empty()) {
            m_state.addProblem(segment, ProblemReason::unclearAmount);
            m_state.reading.problems.back().suggestions = std::move(halves);
            return finishSegment(segment.end, false);
        }
        if (const auto clocks = twoClocksIn(m_tokens, segment)) {
            m_state.addProblem(segment, ProblemReason::unclearAmount);
            m_state.reading.problems.back().suggestions =
                readingsOf(*clocks, m_line, m_tokens, segment, m_state.names);
            return finishSegment(segment.end, false);
        }
        const Occasion occasion = occasionOf(m_line, m_tokens, segment);
        std::size_t last = segment.begin;
        m_segment = m_state.reading.items.size();
        m_behind = occasion;
        for (const SegmentItem &item : itemsIn(m_line, m_tokens, occasion.rest, m_state.names)) {
            m_state.addOther({last, item.range.begin});
            readOne(item, occasion);
            last = item.range.end;
        }
        m_state.addOther({last, segment.end});
        shareClock();
        finishSegment(segment.end, false);
    }

    /// "6 prunes and 1 kiwi 7:30": the clock behind the last item is that of those before it too.
    void shareClock()
    {
        const std::size_t size = m_state.reading.items.size();
        if (m_clock && !m_behind.time && size > m_segment) {
            m_behind.time = m_clock;
            const std::size_t before = size - m_segment - 1;
            giveBack(std::span(m_state.reading.items).subspan(m_segment, before),
                     std::span(m_said).subspan(m_segment, before), Saying{m_clock, {}, {}});
        }
        m_clock = std::nullopt;
    }

    /// "calcium 500 mg morning and evening": two entries, of which nobody said whether each is 500 mg.
    void askWhichEntries(TokenRange segment, const std::pair<DayPart, DayPart> &parts)
    {
        const std::string item = spacedText(m_line, m_tokens, {segment.begin, parts.first.range.begin});
        const auto with = [&](const DayPart &part) {
            return item + ' ' + clearWordsFor(m_line, m_tokens, part);
        };
        m_state.addProblem(segment, ProblemReason::unclearAmount);
        m_state.reading.problems.back().suggestions = {with(parts.first) + "; " + with(parts.second)};
    }

    /// Goes on behind a segment, and behind the word that joins a saved meal to it.
    void finishSegment(std::size_t end, bool isSavedMeal)
    {
        m_state.at = end;
        while (m_state.at < m_tokens.size() && m_tokens[m_state.at].isMark(".")) {
            m_state.addOther({m_state.at, m_state.at + 1});
            ++m_state.at;
        }
        const bool hasJoint = m_state.at + 1 < m_tokens.size() &&
                              (isJoint(m_tokens[m_state.at]) || isWith(m_tokens[m_state.at]));
        if (hasJoint && (isSavedMeal || m_state.savedMeals.at(m_line, m_tokens, m_state.at + 1))) {
            m_state.addOther({m_state.at, m_state.at + 1});
            ++m_state.at;
        }
        m_state.time = m_state.timeIsForItem ? std::nullopt : m_state.time;
        m_state.timeIsForItem = false;
    }

    /// What is said behind all items of a segment holds for each that has nothing of its own.
    void readOne(const SegmentItem &item, const Occasion &ofAll)
    {
        const TokenRange range = item.range;
        if (areNotes(m_tokens, range)) {
            return addNotes(range);
        }
        if (m_state.reading.items.size() > m_list && isLeftOut(m_line, m_tokens, range)) {
            const bool isNoted =
                noteLeftOut(m_state.reading.items, m_state.names, spacedText(m_line, m_tokens, range));
            return isNoted ? m_state.addOther(range) : m_state.addProblem(range, ProblemReason::empty);
        }
        m_clock = std::nullopt;
        const Occasion own = ownOccasion(m_state, range);
        const auto time = own.time ? own.time : ofAll.time;
        const auto saidMeal = own.meal ? own.meal : ofAll.meal;
        const SaidPart &saidPart = own.part.text.empty() ? ofAll.part : own.part;
        const bool saysWhen = saidMeal || !saidPart.text.empty();
        const auto meal = saysWhen ? saidMeal : m_state.meal;
        EntryStamp stamp;
        stamp.day = m_state.reading.day;
        const bool isNight = isAtNight(saidPart) || isAtNight(m_state.part);
        const auto saidTime = time ? time : m_state.time;
        stamp.time = timeOf(saidTime, meal, isNight);
        const ItemContext context{m_line,        m_tokens, m_state.names,       m_limits, stamp, meal,
                                  m_state.today, range,    item.isBesideAnother};
        Outcome outcome = saysNotDone(m_tokens, range) ? problemWith(context, ProblemReason::empty)
                          : isOfOtherDay(stamp, isNight || (saidTime && saidTime->isOfNight))
                              ? problemWith(context, ProblemReason::unclearDay)
                          : stamp.time ? readItem(context, own.rest)
                                       : readBeforeClock(context, own.rest);
        refuseSchedule(context, outcome);
        if (auto *problem = std::get_if<ReadProblem>(&outcome.result)) {
            if (isNothing(*problem, range)) {
                problem->reason = ProblemReason::empty;
                problem->suggestions.clear();
                problem->name.clear(); // not to be made a food of one's own either
            } else if (saysNotDone(m_tokens, range)) {
                problem->suggestions.clear();
            } else if (namesDay(m_state, own.rest) || ((problem->reason == ProblemReason::unknownFood ||
                                                        problem->reason == ProblemReason::untracked) &&
                                                       hasDayInside(m_state, range))) {
                problem->reason = ProblemReason::unclearDay;
                problem->suggestions = withDayInFront(m_state, range);
            } else if (auto near = m_state.savedMeals.namesLike(problem->text); !near.empty()) {
                problem->suggestions = std::move(near);
            }
            problem->time = problem->time ? problem->time : stamp.time;
            m_state.reading.problems.push_back(std::move(*problem));
        } else if (auto doubt = doubtAboutDoubled(m_tokens, range.begin,
                                                  std::span(m_state.reading.items).subspan(m_list),
                                                  std::get<ReadItem>(outcome.result), m_state.names)) {
            m_state.reading.problems.push_back(std::move(*doubt));
        } else {
            m_state.reading.items.push_back(std::get<ReadItem>(std::move(outcome.result)));
            notePart(m_state.reading.items.back(), saysWhen ? saidPart : m_state.part);
            m_said.push_back({time || m_clock, saysWhen});
        }
    }

    /// "yogurt 9:00", "zumba 50 min 19:00": what is no item with the clock behind it may be one before it.
    Outcome readBeforeClock(const ItemContext &context, TokenRange range)
    {
        Outcome whole = readItem(context, range);
        const auto clock = whole.isItem() ? std::nullopt : clockBehind(context.tokens, range);
        if (!clock) {
            return whole;
        }
        ItemContext before = context;
        before.range = {context.range.begin, clock->first};
        before.stamp.time = clock->second.at(context.meal);
        Outcome outcome = readItem(before, {range.begin, clock->first});
        if (auto *problem = std::get_if<ReadProblem>(&outcome.result)) {
            if (problem->reason == ProblemReason::missingDuration) { // "walk 1:30": when, or how long?
                const bool mayBeLength = clock->second.clock < std::chrono::hours(5);
                const std::string length = std::string(textOf(m_line, m_tokens, range)) + " h";
                return problemWith(context, ProblemReason::missingDuration,
                                   mayBeLength ? std::vector{length} : std::vector<std::string>());
            }
            problem->time = before.stamp.time;
            m_state.addOther({clock->first, context.range.end});
        } else {
            std::get<ReadItem>(outcome.result).text = textOf(context.line, context.tokens, context.range);
            m_clock = clock->second;
        }
        return outcome;
    }

    /// "no milk", "keine Milch": what did not happen is not to be taken for the nearest food.
    bool isNothing(ReadProblem &problem, TokenRange range) const
    {
        if (problem.reason == ProblemReason::unknownFood && saysWithout(m_tokens, range)) {
            problem.suggestions.clear();
        }
        return problem.reason != ProblemReason::tooLong && isNegated(m_tokens, range);
    }

    /// A note on its own belongs to the item before it.
    void addNotes(TokenRange range)
    {
        const auto refusal = addNotesTo(m_state.reading.items, m_tokens, range);
        if (refusal) {
            m_state.addProblem(range, *refusal);
        } else {
            m_state.addOther(range);
        }
    }

    /// "cheddar, bread, an apple for lunch": what is said at the end of a list is said of all of it.
    void finishList()
    {
        const auto &items = m_state.reading.items;
        const bool isOneKind =
            m_segment > m_list && (m_segment == items.size() ||
                                   items[m_segment].entry.index() == items[m_segment - 1].entry.index());
        if (isOneKind) {
            giveBack(std::span(m_state.reading.items).subspan(m_list, m_segment - m_list),
                     std::span(m_said).subspan(m_list), m_behind);
        }
        m_behind = Occasion();
        m_list = m_state.reading.items.size();
        m_segment = m_list;
    }

    /// The end of the line has to be of something.
    void finishLine()
    {
        const std::size_t first = m_tail.isOfLists ? m_part : m_list;
        finishList();
        const bool isGiven = giveBack(std::span(m_state.reading.items).subspan(first),
                                      std::span(m_said).subspan(first), m_tail.said);
        if ((m_tail.said.time || m_tail.said.meal) && !isGiven && m_state.reading.problems.empty()) {
            m_tail.text.reason = m_tail.said.time ? ProblemReason::unclearTime : ProblemReason::empty;
            std::erase_if(m_state.reading.others,
                          [&](const LinePart &part) { return part.offset >= m_tail.text.offset; });
            m_state.reading.problems.push_back(std::move(m_tail.text));
        }
    }

    LineState m_state;
    std::string_view m_line;
    const Tokens &m_tokens;
    DoseLimits m_limits;
    LineTail m_tail;
    std::vector<SaidOfItem> m_said;    // of each item that was read
    Occasion m_behind;                 // the last segment
    std::optional<SpokenTime> m_clock; // behind the item, without a word that says so
    std::size_t m_part = 0;            // the first item after a meal or time
    std::size_t m_list = 0;            // the first one of what commas join
    std::size_t m_segment = 0;         // the first one of the segment
};

} // namespace

LineReading readLine(std::string_view line, const Catalogue &catalogue, Day day, Day today,
                     std::span<const SavedMeal> savedMeals)
{
    if (auto refusal = refusalOfLine(line)) {
        LineReading reading;
        reading.day = day;
        reading.problems.push_back(std::move(*refusal));
        return reading;
    }
    return LineReader(line, catalogue, day, today, savedMeals).run();
}

} // namespace osteon
