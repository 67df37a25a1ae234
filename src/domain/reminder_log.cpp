// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reminder_log.h"

#include <algorithm>

namespace osteon {

namespace {

constexpr std::string_view shownWord = "shown";
constexpr std::string_view unshownWord = "unshown";

/// Takes the first word off a text.
std::string_view takeWord(std::string_view &text)
{
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return word;
}

} // namespace

ReminderLog ReminderLog::fromText(std::string_view text)
{
    ReminderLog log;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (auto line = lineFrom(text.substr(0, end))) {
            log.m_lines.push_back(std::move(*line));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return log;
}

std::string ReminderLog::toText() const
{
    std::string all;
    for (const Line &line : m_lines) {
        all += text(line) + '\n';
    }
    return all;
}

bool ReminderLog::isDone(const DueDose &dose, const WallTime &now) const
{
    const Line *line = find(dose);
    if (line == nullptr || line->state == State::unshown) {
        return false;
    }
    return line->state == State::shown ||
           sinceStart(now.time, now.dayStart) < sinceStart(line->again, now.dayStart);
}

void ReminderLog::add(const DueDose &dose)
{
    put(dose, State::shown);
}

void ReminderLog::addLater(const DueDose &dose, const WallTime &now)
{
    const TimeOfDay again = (now.time + std::chrono::hours(1)) % std::chrono::hours(24);
    const bool isSameDay = sinceStart(again, now.dayStart) > sinceStart(now.time, now.dayStart);
    put(dose, isSameDay ? State::again : State::shown, isSameDay ? again : TimeOfDay());
}

void ReminderLog::addUnshown(const DueDose &dose)
{
    put(dose, State::unshown);
}

bool ReminderLog::isKnownUnshown(const DueDose &dose) const
{
    const Line *line = find(dose);
    return line != nullptr && line->state == State::unshown;
}

void ReminderLog::forgetBefore(Day day)
{
    std::erase_if(m_lines, [&](const Line &line) { return line.day < day; });
}

/// "2026-11-23 evening shown 0192…", with the time in the place of 'shown' where it is to be shown again.
std::string ReminderLog::text(const Line &line)
{
    const std::string state = line.state == State::again
                                  ? osteon::toText(line.again)
                                  : std::string(line.state == State::shown ? shownWord : unshownWord);
    return osteon::toText(line.day) + ' ' + osteon::toText(line.slot) + ' ' + state + ' ' + line.regimen;
}

std::optional<ReminderLog::Line> ReminderLog::lineFrom(std::string_view text)
{
    const auto day = dayFromText(takeWord(text));
    const auto slot = doseSlotFromText(takeWord(text));
    const std::string_view state = takeWord(text);
    const auto again = timeFromText(state);
    const bool isState = again || state == shownWord || state == unshownWord;
    if (!day || !slot || !isState || text.empty()) {
        return std::nullopt;
    }
    return Line{*day, *slot, std::string(text),
                again                  ? State::again
                : state == unshownWord ? State::unshown
                                       : State::shown,
                again.value_or(TimeOfDay{})};
}

const ReminderLog::Line *ReminderLog::find(const DueDose &dose) const
{
    const auto found = std::ranges::find_if(m_lines, [&](const Line &line) {
        return line.day == dose.day && line.slot == dose.slot && line.regimen == dose.regimen;
    });
    return found == m_lines.end() ? nullptr : &*found;
}

void ReminderLog::put(const DueDose &dose, State state, TimeOfDay again)
{
    std::erase_if(m_lines, [&](const Line &line) {
        return line.day == dose.day && line.slot == dose.slot && line.regimen == dose.regimen;
    });
    m_lines.push_back({dose.day, dose.slot, dose.regimen, state, again});
}

} // namespace osteon
