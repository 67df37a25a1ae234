// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reminder.h"

#include <algorithm>

namespace osteon {

namespace {

/// The parts of the day at which one to four doses of a day stand.
std::span<const PartOfDay> partsFor(int dosesOfDay)
{
    static constexpr std::array once{PartOfDay::morning};
    static constexpr std::array twice{PartOfDay::morning, PartOfDay::evening};
    static constexpr std::array thrice{PartOfDay::morning, PartOfDay::noon, PartOfDay::evening};
    switch (dosesOfDay) {
    case 1:
        return once;
    case 2:
        return twice;
    case 3:
        return thrice;
    default:
        return allPartsOfDay;
    }
}

TimeOfDay timeOfNumbered(int number, int dosesOfDay, const ReminderSettings &settings,
                         std::chrono::hours dayStart)
{
    const int count = std::max(number, dosesOfDay);
    if (count <= static_cast<int>(allPartsOfDay.size())) {
        return settings.timeOf(partsFor(count)[static_cast<std::size_t>(number - 1)]);
    }
    const TimeOfDay first = settings.timeOf(PartOfDay::morning);
    const auto span = sinceStart(settings.timeOf(PartOfDay::night), dayStart) - sinceStart(first, dayStart);
    return (first + span * (number - 1) / (count - 1)) % std::chrono::hours(24);
}

int numberedDosesOf(const std::string &regimen, std::span<const DueDose> due)
{
    return static_cast<int>(std::ranges::count_if(due, [&](const DueDose &dose) {
        return dose.regimen == regimen && std::holds_alternative<int>(dose.slot);
    }));
}

} // namespace

bool QuietHours::contains(TimeOfDay time) const
{
    return from <= until ? from <= time && time < until : from <= time || time < until;
}

std::optional<QuietHours> quietHoursFromText(std::string_view text)
{
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos) {
        return std::nullopt;
    }
    const auto from = timeFromText(text.substr(0, dash));
    const auto until = timeFromText(text.substr(dash + 1));
    return from && until ? std::optional(QuietHours{*from, *until}) : std::nullopt;
}

TimeOfDay clockTimeOf(const DoseSlot &slot, int dosesOfDay, const ReminderSettings &settings,
                      std::chrono::hours dayStart)
{
    if (const auto *time = std::get_if<TimeOfDay>(&slot)) {
        return *time;
    }
    if (const auto *part = std::get_if<PartOfDay>(&slot)) {
        return settings.timeOf(*part);
    }
    return timeOfNumbered(std::get<int>(slot), dosesOfDay, settings, dayStart);
}

std::optional<TimeOfDay> afterQuietHours(TimeOfDay time, const std::optional<QuietHours> &quiet,
                                         std::chrono::hours dayStart)
{
    if (!quiet || !quiet->contains(time)) {
        return time;
    }
    const bool isSameDay = sinceStart(quiet->until, dayStart) > sinceStart(time, dayStart);
    return isSameDay ? std::optional(quiet->until) : std::nullopt;
}

std::vector<Reminder> remindersOf(std::span<const DueDose> due, const ReminderSettings &settings,
                                  std::chrono::hours dayStart)
{
    std::vector<Reminder> reminders;
    for (const DueDose &dose : due) {
        const TimeOfDay clock =
            clockTimeOf(dose.slot, numberedDosesOf(dose.regimen, due), settings, dayStart);
        const auto time = afterQuietHours(clock, settings.quietHours, dayStart);
        if (!dose.given && time) {
            reminders.push_back({dose, *time});
        }
    }
    std::ranges::stable_sort(reminders, {},
                             [&](const Reminder &reminder) { return sinceStart(reminder.time, dayStart); });
    return reminders;
}

std::vector<Reminder> remindersAt(const WallTime &now, std::span<const DueDose> due,
                                  const ReminderSettings &settings, const ReminderLog &log)
{
    if (settings.quietHours && settings.quietHours->contains(now.time)) {
        return {};
    }
    std::vector<Reminder> reminders = remindersOf(due, settings, now.dayStart);
    std::erase_if(reminders, [&](const Reminder &reminder) {
        return reminder.dose.day != now.today || log.isDone(reminder.dose, now) ||
               sinceStart(reminder.time, now.dayStart) > sinceStart(now.time, now.dayStart);
    });
    return reminders;
}

} // namespace osteon
