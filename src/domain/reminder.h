// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "domain/dose.h"
#include "domain/reminder_log.h"

#include <array>
#include <chrono>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace osteon {

/// The part of each day in which nothing is shown; it may cross midnight. From and until the same: none.
struct QuietHours
{
    TimeOfDay from = std::chrono::hours(22);
    TimeOfDay until = std::chrono::hours(7); ///< not included

    bool contains(TimeOfDay time) const;

    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

/// Hours written as "22:00-07:00"; absent for anything else.
std::optional<QuietHours> quietHoursFromText(std::string_view text);

/// What a person chose about reminders.
struct ReminderSettings
{
    bool isOn = false;
    /// When the morning's, noon's, evening's and night's doses are reminded of.
    std::array<TimeOfDay, allPartsOfDay.size()> partTimes{std::chrono::hours(8), std::chrono::hours(12),
                                                          std::chrono::hours(18), std::chrono::hours(21)};
    std::optional<QuietHours> quietHours = QuietHours();
    bool namesWhatIsDue = false; ///< else a reminder says only that something is

    TimeOfDay timeOf(PartOfDay part) const { return partTimes.at(static_cast<std::size_t>(part)); }

    friend bool operator==(const ReminderSettings &, const ReminderSettings &) = default;
};

/// One dose and the time of its day from which a reminder of it may be shown, quiet hours allowed for.
struct Reminder
{
    DueDose dose;
    TimeOfDay time{};

    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// When a dose is due by the clock. A numbered one stands at the parts of the day: the only one in the
/// morning, the second of two in the evening, the second of three at noon; more than four are spread evenly
/// from morning to night. `dosesOfDay` is how many its routine has that day.
TimeOfDay clockTimeOf(const DoseSlot &slot, int dosesOfDay, const ReminderSettings &settings,
                      std::chrono::hours dayStart);

/// The time itself, or the end of the quiet hours it lies in; absent where the day is over by then.
std::optional<TimeOfDay> afterQuietHours(TimeOfDay time, const std::optional<QuietHours> &quiet,
                                         std::chrono::hours dayStart);

/// The reminders of a day whose doses are still open, earliest first. What falls into quiet hours waits until
/// they end; where the day has ended by then there is none. `due` are the doses of one day.
std::vector<Reminder> remindersOf(std::span<const DueDose> due, const ReminderSettings &settings,
                                  std::chrono::hours dayStart);

/// Those of `due` to be shown at a moment: open, due by now, not shown before, and not in quiet hours. It
/// does not ask whether reminders are on.
std::vector<Reminder> remindersAt(const WallTime &now, std::span<const DueDose> due,
                                  const ReminderSettings &settings, const ReminderLog &log);

} // namespace osteon
