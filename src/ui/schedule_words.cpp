// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversions.h"
#include "ui/words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace osteon {

namespace {

QString weekdayNames(const Weekdays &weekdays)
{
    QStringList names;
    for (int day = 0; day < static_cast<int>(weekdays.size()); ++day) {
        if (weekdays.test(static_cast<std::size_t>(day))) {
            names << QLocale().dayName(day + 1, QLocale::ShortFormat);
        }
    }
    return names.join(Words::tr(", ", "between days of the week"));
}

QString weeksText(const Schedule &schedule)
{
    Weekdays weekdays = schedule.weekdays;
    if (weekdays.none()) {
        weekdays.set(weekdayIndex(schedule.anchor));
    }
    return schedule.every == 1
               ? weekdayNames(weekdays)
               : Words::tr("every %n weeks: %1", "", schedule.every).arg(weekdayNames(weekdays));
}

QString rhythmText(const Schedule &schedule)
{
    switch (schedule.repeat) {
    case Repeat::days:
        return schedule.every == 1 ? Words::tr("every day") : Words::tr("every %n days", "", schedule.every);
    case Repeat::weeks:
        return weeksText(schedule);
    case Repeat::months:
        return schedule.every == 1 ? Words::tr("every month")
                                   : Words::tr("every %n months", "", schedule.every);
    case Repeat::asNeeded:
        break;
    }
    return Words::tr("as needed");
}

} // namespace

QString Words::name(PartOfDay part)
{
    switch (part) {
    case PartOfDay::morning:
        return tr("morning");
    case PartOfDay::noon:
        return tr("noon");
    case PartOfDay::evening:
        return tr("evening");
    case PartOfDay::night:
        break;
    }
    return tr("night");
}

QString Words::slot(const DoseSlot &slot)
{
    if (const auto *part = std::get_if<PartOfDay>(&slot)) {
        return name(*part);
    }
    if (const auto *time = std::get_if<TimeOfDay>(&slot)) {
        return QLocale().toString(toQTime(*time), QLocale::ShortFormat);
    }
    return tr("dose %1", "the second of three a day").arg(std::get<int>(slot));
}

QString Words::schedule(const Schedule &schedule)
{
    QStringList parts{rhythmText(schedule)};
    const auto numbered = std::ranges::count_if(
        schedule.doseSlots, [](const DoseSlot &slot) { return std::holds_alternative<int>(slot); });
    if (numbered > 1) {
        parts << tr("%n times a day", "", static_cast<int>(numbered));
    }
    for (const DoseSlot &slot : schedule.doseSlots) {
        if (!std::holds_alternative<int>(slot)) {
            parts << Words::slot(slot);
        }
    }
    return parts.join(tr(", ", "between the parts of a schedule"));
}

} // namespace osteon
