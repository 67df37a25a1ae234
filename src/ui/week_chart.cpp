// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week_chart.h"

#include "domain/rounding.h"
#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/words.h"

namespace osteon {

namespace {

QString dayName(Day day, QLocale::FormatType length)
{
    return QLocale().dayName(toQDate(day).dayOfWeek(), length);
}

NutrientChartWords chartWords()
{
    NutrientChartWords words;
    words.noRecord = WeekChart::tr("not logged");
    words.unknown = WeekChart::tr("unknown");
    words.dayLabel = [](Day day) { return dayName(day, QLocale::ShortFormat); };
    words.shortDayLabel = [](Day day) { return dayName(day, QLocale::NarrowFormat); };
    return words;
}

QString targetNote(Nutrient nutrient, const Bounds &bounds)
{
    const auto number = [&](std::int64_t bound) { return numberText(nutrient, Mass::fromNanograms(bound)); };
    if (bounds.lower && bounds.upper) {
        return WeekChart::tr("target %1–%2").arg(number(*bounds.lower), number(*bounds.upper));
    }
    if (bounds.lower) {
        return WeekChart::tr("target %1").arg(number(*bounds.lower));
    }
    if (bounds.limit && bounds.limitScope == LimitScope::all) {
        return WeekChart::tr("limit %1").arg(number(*bounds.limit));
    }
    return WeekChart::tr("no target");
}

QString noteOf(const NutrientSummary &summary)
{
    QString target = targetNote(summary.nutrient, summary.target ? summary.target->bounds : Bounds());
    const auto mean = summary.meanNanograms();
    if (!mean) {
        return target;
    }
    const QString amount =
        amountText(summary.nutrient, Mass::fromNanograms(roundHalfUp(static_cast<long double>(*mean))));
    const QString pattern = summary.unknownItems > 0 ? WeekChart::tr("mean at least %1, %2")
                                                     : WeekChart::tr("mean %1, %2", "amount, target");
    return pattern.arg(amount, target);
}

QString cellOf(Nutrient nutrient, const std::optional<Mass> &amount)
{
    return amount ? numberText(nutrient, *amount) : QStringLiteral("–");
}

QString statusOf(const NutrientDay &day, Day today)
{
    if (day.status == DayStatus::noRecord && day.day >= today) {
        return WeekChart::tr("still open");
    }
    const bool isJudged = day.bounds || !day.total;
    return isJudged ? Words::status(day.status) : QString();
}

ChartTableRow rowOf(Nutrient nutrient, const NutrientDay &day, Day today)
{
    ChartTableRow row;
    row.key = toQString(toText(day.day));
    const QString total = cellOf(nutrient, day.total);
    const QString atLeast =
        day.total && day.unknownItems > 0 ? WeekChart::tr("at least %1").arg(total) : total;
    const QString status = statusOf(day, today);
    row.cells = {dayName(day.day, QLocale::ShortFormat), atLeast, cellOf(nutrient, day.food),
                 cellOf(nutrient, day.supplement), status};
    row.spoken = dayName(day.day, QLocale::LongFormat);
    if (day.total) {
        row.spoken += WeekChart::tr(", %1 %2, %3 from food, %4 from supplements", "amount, unit, parts")
                          .arg(atLeast, unitText(shownUnit(nutrient)), row.cells[2], row.cells[3]);
    }
    row.spoken += status.isEmpty() ? QString() : WeekChart::tr(", %1", "status").arg(status);
    return row;
}

/// "Mon Walking, brisk 40 · Wed Walking, brisk 60, Weights 30"
QString sessionsByDay(const DiaryRecord &record)
{
    QStringList days;
    for (const Day day : record.period.days()) {
        QStringList sessions;
        for (const ExerciseSession &session : record.exercise) {
            if (session.stamp.day == day) {
                sessions << WeekChart::tr("%1 %2 min", "what and how long")
                                .arg(toQString(session.name))
                                .arg(session.duration.count());
            }
        }
        if (!sessions.isEmpty()) {
            days << WeekChart::tr("%1: %2", "day, sessions")
                        .arg(dayName(day, QLocale::ShortFormat), sessions.join(QStringLiteral(" + ")));
        }
    }
    return days.join(QStringLiteral(" · "));
}

std::vector<ChartTableRow> movementRows(const DiaryRecord &record)
{
    std::vector<ChartTableRow> rows;
    for (const ExerciseSession &session : record.exercise) {
        ChartTableRow row;
        row.key = toQString(session.stamp.uid);
        row.cells = {dayName(session.stamp.day, QLocale::ShortFormat), toQString(session.name),
                     QString::number(session.duration.count()), Words::name(session.intensity),
                     Words::kinds(session.kinds)};
        row.spoken = WeekChart::tr("%1, %2, %3 minutes, %4")
                         .arg(dayName(session.stamp.day, QLocale::LongFormat), row.cells[1], row.cells[2],
                              row.cells[3]);
        if (!row.cells[4].isEmpty()) {
            row.spoken += WeekChart::tr(", %1", "kinds of movement").arg(row.cells[4]);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QString ofTarget(const MovementSummary &movement)
{
    const QString total = numberText(movement.quantity, movement.total);
    const QString unit = unitText(movement.quantity);
    if (!movement.target || !movement.target->bounds.lower) {
        return WeekChart::tr("%1 %2", "number and unit").arg(total, unit);
    }
    return WeekChart::tr("%1 of %2 %3", "done, target, unit")
        .arg(total, numberText(movement.quantity, *movement.target->bounds.lower), unit);
}

QString movementDetails(const WeekScore &week, const WeekScore &weekBefore, const DiaryRecord &record)
{
    QStringList lines;
    const QString sessions = sessionsByDay(record);
    lines << (sessions.isEmpty() ? WeekChart::tr("No movement is logged in this week.") : sessions);
    if (week.movement.light.count() > 0) {
        lines << WeekChart::tr("%1 min of it light, which does not count towards the target.")
                     .arg(week.movement.light.count());
    }
    lines << WeekChart::tr("Week before: %1 min, strength on %2 days.")
                 .arg(weekBefore.activity.total)
                 .arg(weekBefore.strength.total);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString WeekChart::spoken() const
{
    QStringList parts{tr("Chart of %1").arg(m_title), m_note};
    if (std::holds_alternative<ActivityChart>(m_drawing)) {
        for (const ActivitySegment &segment : std::get<ActivityChart>(m_drawing).segments) {
            parts << tr("%1 %2 minutes", "kind of movement, number").arg(segment.name).arg(segment.minutes);
        }
        return parts.join(tr(", ", "between the parts of what a screen reader says"));
    }
    for (const ChartTableRow &row : m_table.rows()) {
        parts << row.spoken;
    }
    return parts.join(tr("; ", "between the days of what a screen reader says"));
}

void WeekChart::showNutrient(const NutrientSummary &summary, Day today)
{
    m_title = Words::name(summary.nutrient);
    m_note = noteOf(summary);
    m_drawing = nutrientChart(summary, today, chartWords(), shownUnit(summary.nutrient));
    m_tableHeader = {tr("Day"), unitText(shownUnit(summary.nutrient)), tr("food"), tr("supplements"),
                     tr("status")};
    std::vector<ChartTableRow> rows;
    for (const NutrientDay &day : summary.days) {
        rows.push_back(rowOf(summary.nutrient, day, today));
    }
    m_table.setRows(std::move(rows));
    emit changed();
}

void WeekChart::showMovement(const WeekScore &week, const WeekScore &weekBefore, const DiaryRecord &record,
                             bool vigorousCountsTwice)
{
    m_title = Words::name(Quantity::activity);
    m_note = tr("%1 · strength on %2", "minutes, days").arg(ofTarget(week.activity), ofTarget(week.strength));
    const auto lower = week.activity.target ? week.activity.target->bounds.lower : std::nullopt;
    m_drawing = activityChart(
        record.exercise, vigorousCountsTwice, lower,
        {tr("weight-bearing"), tr("weight-bearing and resistance"), tr("resistance"), tr("other")});
    m_details = movementDetails(week, weekBefore, record);
    m_tableHeader = {tr("Day"), tr("what"), tr("minutes"), tr("effort"), tr("kind")};
    m_table.setRows(movementRows(record));
    emit changed();
}

} // namespace osteon
