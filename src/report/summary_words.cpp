// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary_words.h"

#include "report/report_words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <vector>

namespace osteon {

namespace {

std::string repeatInWords(const Schedule &schedule, const ReportWords &say)
{
    switch (schedule.repeat) {
    case Repeat::days:
        return say.counted(words::everyDays, schedule.every);
    case Repeat::weeks:
        return say.counted(words::everyWeeks, schedule.every);
    case Repeat::months:
        return say.counted(words::everyMonths, schedule.every);
    case Repeat::asNeeded:
        break;
    }
    return say(words::asNeeded);
}

std::string weekdaysInWords(const Weekdays &weekdays, const ReportWords &say)
{
    std::vector<std::string> names;
    for (std::size_t index = 0; index < weekdays.size(); ++index) {
        if (weekdays.test(index)) {
            names.push_back(say.weekday(index));
        }
    }
    return fmt::format("{}", fmt::join(names, ", "));
}

std::string slotsInWords(const std::vector<DoseSlot> &times, const ReportWords &say)
{
    if (times.empty() || std::holds_alternative<int>(times.front())) {
        return times.size() > 1 ? say.counted(words::timesADay, static_cast<int>(times.size())) : "";
    }
    std::vector<std::string> names;
    for (const DoseSlot &slot : times) {
        const auto *part = std::get_if<PartOfDay>(&slot);
        names.push_back(part ? say(words::partsOfDay.at(static_cast<std::size_t>(*part))) : toText(slot));
    }
    return fmt::format("{}", fmt::join(names, ", "));
}

} // namespace

std::string nutrientName(Nutrient nutrient, const ReportWords &say)
{
    return say(words::nutrients.at(static_cast<std::size_t>(nutrient)));
}

std::string unitName(NutrientUnit unit, const ReportWords &say)
{
    switch (unit) {
    case NutrientUnit::microgram:
        return "µg";
    case NutrientUnit::vitaminDUnit:
        return say(words::internationalUnits);
    default:
        return std::string(symbol(unit));
    }
}

std::string scheduleInWords(const Schedule &schedule, const ReportWords &say)
{
    std::string text = repeatInWords(schedule, say);
    if (schedule.weekdays.any()) {
        text = say(words::onWeekdays, text, weekdaysInWords(schedule.weekdays, say));
    }
    const std::string times = slotsInWords(schedule.doseSlots, say);
    return times.empty() ? text : text + ", " + times;
}

} // namespace osteon
