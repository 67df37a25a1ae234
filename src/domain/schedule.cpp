// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schedule.h"

#include <algorithm>
#include <charconv>

namespace osteon {

namespace {

constexpr int mostSlots = 24;
constexpr int longestInterval = 366;

int monthsSinceYearZero(Day day)
{
    return static_cast<int>(day.year()) * 12 + static_cast<int>(static_cast<unsigned>(day.month()));
}

bool isWeekdayOf(const Schedule &schedule, Day day)
{
    return schedule.weekdays.none() ? weekdayIndex(day) == weekdayIndex(schedule.anchor)
                                    : schedule.weekdays.test(weekdayIndex(day));
}

bool isMonthDayOf(const Schedule &schedule, Day day)
{
    const date::day last = (day.year() / day.month() / date::last).day();
    return day.day() == std::min(schedule.anchor.day(), last);
}

/// Minutes of the day that a slot is sorted by.
int minutesOf(const DoseSlot &slot)
{
    constexpr std::array usualHours{7, 12, 18, 21};
    if (const auto *part = std::get_if<PartOfDay>(&slot)) {
        return usualHours.at(static_cast<std::size_t>(*part)) * 60;
    }
    const auto *time = std::get_if<TimeOfDay>(&slot);
    return time != nullptr ? static_cast<int>(time->count()) : -1;
}

/// 1, 2, 3 … as written, without signs and leading zeros.
std::optional<int> slotNumber(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole && number >= 1 && text.front() != '0' ? std::optional(number) : std::nullopt;
}

/// Numbered slots are 1 to their count: a number beside a clock time would say nothing.
bool hasImpossibleNumber(const std::vector<DoseSlot> &slots)
{
    const auto isNumber = [](const DoseSlot &slot) { return std::holds_alternative<int>(slot); };
    return std::ranges::any_of(slots, isNumber) && slots != numberedSlots(static_cast<int>(slots.size()));
}

std::optional<ScheduleError> refusalOfSlots(std::vector<DoseSlot> slots, bool isAsNeeded)
{
    if (slots.empty() != isAsNeeded) {
        return ScheduleError::noSlot;
    }
    if (slots.size() > mostSlots) {
        return ScheduleError::tooManySlots;
    }
    std::ranges::sort(slots);
    if (std::ranges::adjacent_find(slots) != slots.end()) {
        return ScheduleError::slotTwice;
    }
    return hasImpossibleNumber(slots) ? std::optional(ScheduleError::numberImpossible) : std::nullopt;
}

} // namespace

std::string_view key(PartOfDay part)
{
    constexpr std::array<std::string_view, allPartsOfDay.size()> keys{"morning", "noon", "evening", "night"};
    return keys.at(static_cast<std::size_t>(part));
}

std::optional<PartOfDay> partOfDayFromKey(std::string_view text)
{
    const auto *found = std::ranges::find(allPartsOfDay, text, [](PartOfDay part) { return key(part); });
    return found == allPartsOfDay.end() ? std::nullopt : std::optional(*found);
}

std::string toText(const DoseSlot &slot)
{
    if (const auto *number = std::get_if<int>(&slot)) {
        return std::to_string(*number);
    }
    const auto *part = std::get_if<PartOfDay>(&slot);
    return part != nullptr ? std::string(key(*part)) : toText(std::get<TimeOfDay>(slot));
}

std::optional<DoseSlot> doseSlotFromText(std::string_view text)
{
    if (const auto part = partOfDayFromKey(text)) {
        return *part;
    }
    if (const auto time = timeFromText(text)) {
        return *time;
    }
    const auto number = slotNumber(text);
    return number ? std::optional<DoseSlot>(*number) : std::nullopt;
}

bool isEarlier(const DoseSlot &left, const DoseSlot &right)
{
    const int leftMinutes = minutesOf(left);
    const int rightMinutes = minutesOf(right);
    return leftMinutes != rightMinutes ? leftMinutes < rightMinutes : left < right;
}

std::string_view key(Repeat repeat)
{
    constexpr std::array<std::string_view, allRepeats.size()> keys{"days", "weeks", "months", "as_needed"};
    return keys.at(static_cast<std::size_t>(repeat));
}

std::optional<Repeat> repeatFromKey(std::string_view text)
{
    const auto *found = std::ranges::find(allRepeats, text, [](Repeat repeat) { return key(repeat); });
    return found == allRepeats.end() ? std::nullopt : std::optional(*found);
}

std::size_t weekdayIndex(Day day)
{
    return date::weekday(date::sys_days(day)).iso_encoding() - 1;
}

bool isDueOn(const Schedule &schedule, Day day)
{
    if (day < schedule.anchor) {
        return false;
    }
    switch (schedule.repeat) {
    case Repeat::days:
        return daysBetween(schedule.anchor, day) % schedule.every == 0;
    case Repeat::weeks: {
        const int weeks = daysBetween(weekOf(schedule.anchor).first, weekOf(day).first) / 7;
        return weeks % schedule.every == 0 && isWeekdayOf(schedule, day);
    }
    case Repeat::months: {
        const int months = monthsSinceYearZero(day) - monthsSinceYearZero(schedule.anchor);
        return months % schedule.every == 0 && isMonthDayOf(schedule, day);
    }
    case Repeat::asNeeded:
        break;
    }
    return false;
}

std::optional<ScheduleError> refusalOf(const Schedule &schedule)
{
    if (schedule.every < 1 || schedule.every > longestInterval) {
        return ScheduleError::intervalImpossible;
    }
    if (schedule.weekdays.any() && schedule.repeat != Repeat::weeks) {
        return ScheduleError::weekdaysOutsideWeeks;
    }
    return refusalOfSlots(schedule.doseSlots, schedule.repeat == Repeat::asNeeded);
}

std::vector<DoseSlot> numberedSlots(int count)
{
    std::vector<DoseSlot> slots;
    for (int number = 1; number <= count; ++number) {
        slots.emplace_back(number);
    }
    return slots;
}

} // namespace osteon
