// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

#include <array>
#include <bitset>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace osteon {

enum class PartOfDay { morning, noon, evening, night };

inline constexpr std::array allPartsOfDay{PartOfDay::morning, PartOfDay::noon, PartOfDay::evening,
                                          PartOfDay::night};

/// "morning" …: the name in files, in the database and on the command line.
std::string_view key(PartOfDay part);
std::optional<PartOfDay> partOfDayFromKey(std::string_view key);

/// Which dose of a day: the first, the second …; the one in the evening; the one at 08:30.
using DoseSlot = std::variant<int, PartOfDay, TimeOfDay>;

/// "1", "evening" or "08:30".
std::string toText(const DoseSlot &slot);
std::optional<DoseSlot> doseSlotFromText(std::string_view text);

/// Whether a slot comes earlier in the day: the numbered first, then by the clock, a part of the day where it
/// usually begins (07:00, 12:00, 18:00, 21:00).
bool isEarlier(const DoseSlot &left, const DoseSlot &right);

enum class Repeat { days, weeks, months, asNeeded };

inline constexpr std::array allRepeats{Repeat::days, Repeat::weeks, Repeat::months, Repeat::asNeeded};

/// "days", "weeks", "months", "as_needed".
std::string_view key(Repeat repeat);
std::optional<Repeat> repeatFromKey(std::string_view key);

/// Days of the week, Monday first.
using Weekdays = std::bitset<7>;

/// 0 for Monday to 6 for Sunday.
std::size_t weekdayIndex(Day day);

/// "mon" … "sun", Monday first.
inline constexpr std::array<std::string_view, 7> weekdayKeys{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// Every so many days, weeks or months, at one or several times of the day; or as needed.
struct Schedule
{
    Repeat repeat = Repeat::days;
    int every = 1;     ///< every 2nd day, every 3rd month
    Weekdays weekdays; ///< for weeks only; none: the weekday of the anchor
    /// The day the counting starts: nothing is due before. A week counts from its Monday. A monthly dose has
    /// the anchor's day of the month, and in a month too short for it the month's last day: the 31st is
    /// followed by 28 February and that by 31 March.
    Day anchor{};
    std::vector<DoseSlot> doseSlots{
        DoseSlot(1)}; ///< those of each due day, all different; empty for as needed

    friend bool operator==(const Schedule &, const Schedule &) = default;
};

/// Never true for what is taken as needed.
bool isDueOn(const Schedule &schedule, Day day);

enum class ScheduleError {
    noSlot,             ///< a due day without a dose; or 'as needed' with times
    tooManySlots,       ///< over 24 a day
    slotTwice,          ///< the same time of the day twice
    numberImpossible,   ///< numbered doses are 1, 2, 3 …, and stand alone
    intervalImpossible, ///< not 1 to 366
    weekdaysOutsideWeeks,
};

/// Why a schedule cannot be, or nothing where it can.
std::optional<ScheduleError> refusalOf(const Schedule &schedule);

/// The doses 1, 2 … of a day, for "3 times a day".
std::vector<DoseSlot> numberedSlots(int count);

} // namespace osteon
