// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/schedule_options.h"

#include "cli/option_values.h"
#include "cli/refusal.h"
#include "cli/words.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace osteon::cli {

namespace {

std::vector<std::string> partsOf(const std::string &list)
{
    return CLI::detail::split(list, ',');
}

std::vector<DoseSlot> slotsFrom(const std::string &list)
{
    std::vector<DoseSlot> slots;
    for (const std::string &part : partsOf(list)) {
        const auto slot = doseSlotFromText(part);
        if (!slot || std::holds_alternative<int>(*slot)) {
            throw Refusal{ExitCode::refused,
                          fmt::format("--at: '{}' is not a time such as 08:30, and not one of morning, "
                                      "noon, evening, night.",
                                      part)};
        }
        slots.push_back(*slot);
    }
    std::ranges::sort(slots, isEarlier);
    return slots;
}

std::vector<DoseSlot> slotsOfCount(const std::string &text)
{
    constexpr std::int64_t most = 24;
    const std::int64_t count = scaledValue("--times", text, 1);
    if (count < 1 || count > most || text.contains('.')) {
        throw Refusal{ExitCode::refused,
                      fmt::format("--times: {} is not a number from 1 to {}.", text, most)};
    }
    return numberedSlots(static_cast<int>(count));
}

Weekdays weekdaysFrom(const std::string &list)
{
    Weekdays weekdays;
    for (const std::string &part : partsOf(list)) {
        const auto *found = std::ranges::find(weekdayKeys, part);
        if (found == weekdayKeys.end()) {
            throw Refusal{
                ExitCode::refused,
                fmt::format("--weekdays: '{}' is not one of mon, tue, wed, thu, fri, sat, sun.", part)};
        }
        weekdays.set(static_cast<std::size_t>(found - weekdayKeys.begin()));
    }
    return weekdays;
}

/// "2" "weeks", "1" "month"
void setInterval(Schedule &schedule, const std::vector<std::string> &every)
{
    const std::string &unit = every.at(1);
    const auto repeat = repeatFromKey(unit.ends_with('s') ? unit : unit + 's');
    if (!repeat) {
        throw Refusal{ExitCode::refused,
                      fmt::format("--every: '{}' is not one of days, weeks, months.", unit)};
    }
    constexpr std::int64_t most = 366;
    const std::int64_t count = scaledValue("--every", every.at(0), 1);
    if (count < 1 || count > most || every.at(0).contains('.')) {
        throw Refusal{ExitCode::refused, std::string(words(ScheduleError::intervalImpossible))};
    }
    schedule.repeat = *repeat;
    schedule.every = static_cast<int>(count);
}

void setDays(Schedule &schedule, const ScheduleOptions &options, Day from)
{
    const Repeat former = schedule.repeat;
    schedule = {.repeat = options.weekdays.empty() ? Repeat::days : Repeat::weeks,
                .every = 1,
                .weekdays = {},
                .anchor = from,
                .doseSlots = std::move(schedule.doseSlots)};
    if (former == Repeat::asNeeded) {
        schedule.doseSlots = numberedSlots(1);
    }
    if (!options.every.empty()) {
        setInterval(schedule, options.every);
    }
    if (!options.weekdays.empty()) {
        schedule.weekdays = weekdaysFrom(options.weekdays);
    }
}

} // namespace

bool ScheduleOptions::areEmpty() const
{
    return times.empty() && at.empty() && weekdays.empty() && every.empty() && !isAsNeeded;
}

void addScheduleOptions(CLI::App &command, ScheduleOptions &options)
{
    auto *times = command.add_option("--times", options.times, "Doses of a day")->type_name("N");
    auto *at =
        command.add_option("--at", options.at, "When: 08:30, morning, noon, evening, night; with commas")
            ->type_name("LIST")
            ->excludes(times);
    auto *weekdays =
        command.add_option("--weekdays", options.weekdays, "mon,wed …, every week unless --every says so")
            ->type_name("LIST");
    auto *every =
        command
            .add_option("--every", options.every,
                        "For example 2 days, 1 week, 6 months; the 31st is a shorter month's last day")
            ->expected(2)
            ->type_name("N UNIT");
    command.add_flag("--as-needed", options.isAsNeeded, "Without a schedule: never due")
        ->excludes(times)
        ->excludes(at)
        ->excludes(weekdays)
        ->excludes(every);
}

Schedule changedSchedule(Schedule schedule, const ScheduleOptions &options, Day from)
{
    if (options.isAsNeeded) {
        return {.repeat = Repeat::asNeeded, .every = 1, .weekdays = {}, .anchor = from, .doseSlots = {}};
    }
    const bool changesDays = !options.weekdays.empty() || !options.every.empty();
    if (changesDays || (schedule.repeat == Repeat::asNeeded && !options.areEmpty())) {
        setDays(schedule, options, from);
    }
    if (!options.times.empty()) {
        schedule.doseSlots = slotsOfCount(options.times);
    }
    if (!options.at.empty()) {
        schedule.doseSlots = slotsFrom(options.at);
    }
    if (const auto error = refusalOf(schedule)) {
        throw Refusal{ExitCode::refused, std::string(words(*error))};
    }
    return schedule;
}

} // namespace osteon::cli
