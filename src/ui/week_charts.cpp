// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week_charts.h"

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
    words.noRecord = WeekCharts::tr("not logged");
    words.unknown = WeekCharts::tr("unknown");
    words.dayLabel = [](Day day) { return dayName(day, QLocale::ShortFormat); };
    words.shortDayLabel = [](Day day) { return dayName(day, QLocale::NarrowFormat); };
    return words;
}

QString noteOf(const NutrientSummary &summary)
{
    QString target =
        WeekCharts::targetNote(summary.nutrient, summary.target ? summary.target->bounds : Bounds());
    const auto mean = summary.meanNanograms();
    if (!mean) {
        return target;
    }
    const QString amount =
        amountText(summary.nutrient, Mass::fromNanograms(roundHalfUp(static_cast<long double>(*mean))));
    const QString pattern = summary.unknownItems > 0 ? WeekCharts::tr("mean at least %1, %2")
                                                     : WeekCharts::tr("mean %1, %2", "amount, target");
    return pattern.arg(amount, target);
}

QString cellOf(Nutrient nutrient, const std::optional<Mass> &amount)
{
    return amount ? numberText(nutrient, *amount) : QStringLiteral("–");
}

QString statusOf(const NutrientDay &day, Day today)
{
    if (day.status == DayStatus::noRecord && day.day >= today) {
        return WeekCharts::tr("still open");
    }
    const bool isJudged = day.bounds || !day.total;
    return isJudged ? Words::status(day.status) : QString();
}

ChartTableRow rowOf(Nutrient nutrient, const NutrientDay &day, Day today)
{
    ChartTableRow row;
    row.key = toQString(toText(day.day));
    const QString total = cellOf(nutrient, day.total);
    const bool isAtLeast = day.total && day.unknownItems > 0;
    const QString status = statusOf(day, today);
    row.cells = {dayName(day.day, QLocale::ShortFormat), isAtLeast ? atLeastFigure(total) : total,
                 cellOf(nutrient, day.food), cellOf(nutrient, day.supplement), status};
    row.spoken = dayName(day.day, QLocale::LongFormat);
    if (day.total) {
        row.spoken += WeekCharts::tr(", %1 %2, %3 from food, %4 from supplements", "amount, unit, parts")
                          .arg(isAtLeast ? WeekCharts::tr("at least %1").arg(total) : total,
                               unitText(shownUnit(nutrient)), row.cells[2], row.cells[3]);
    }
    row.spoken += status.isEmpty() ? QString() : WeekCharts::tr(", %1", "status").arg(status);
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
                sessions << WeekCharts::tr("%1 %2 min", "what and how long")
                                .arg(toQString(session.name))
                                .arg(session.duration.count());
            }
        }
        if (!sessions.isEmpty()) {
            days << WeekCharts::tr("%1: %2", "day, sessions")
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
        row.spoken = WeekCharts::tr("%1, %2, %n minutes, %3", "day, what, minutes, effort",
                                    static_cast<int>(session.duration.count()))
                         .arg(dayName(session.stamp.day, QLocale::LongFormat), row.cells[1], row.cells[3]);
        if (!row.cells[4].isEmpty()) {
            row.spoken += WeekCharts::tr(", %1", "kinds of movement").arg(row.cells[4]);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QString ofTarget(const MovementSummary &movement)
{
    const QString total = numberText(movement.quantity, movement.total);
    if (!movement.target || !movement.target->bounds.lower) {
        return WeekCharts::tr("%1 %2", "number and unit")
            .arg(total, unitText(movement.quantity, movement.total));
    }
    const std::int64_t lower = *movement.target->bounds.lower;
    if (movement.quantity == Quantity::strengthDays) {
        return WeekCharts::tr("%1 of %n days", "", static_cast<int>(lower)).arg(total);
    }
    return WeekCharts::tr("%1 of %2 %3", "done, target, unit")
        .arg(total, numberText(movement.quantity, lower), unitText(movement.quantity, lower));
}

/// Nothing logged is not the same as nothing done.
QString movementBefore(const WeekScore &week)
{
    const MovementMinutes &movement = week.movement;
    if (movement.light.count() == 0 && week.activity.total == 0 && week.strength.total == 0) {
        return WeekCharts::tr("Week before: no movement is logged.");
    }
    return WeekCharts::tr("Week before: %1 min, strength on %n days.", "",
                          static_cast<int>(week.strength.total))
        .arg(week.activity.total);
}

QString movementDetails(const WeekScore &week, const WeekScore &weekBefore, const DiaryRecord &record)
{
    QStringList lines;
    const QString sessions = sessionsByDay(record);
    lines << (sessions.isEmpty() ? WeekCharts::tr("No movement is logged in this week.") : sessions);
    if (week.movement.light.count() > 0) {
        lines << WeekCharts::tr("%1 min of it light, which does not count towards the target.")
                     .arg(week.movement.light.count());
    }
    lines << movementBefore(weekBefore);
    return lines.join(QLatin1Char('\n'));
}

/// Short, because it is said whenever the chart gets the focus; the days are in its table.
QString spokenOf(const ChartContent &content)
{
    return WeekCharts::tr("Chart of %1, %2.", "title, summary").arg(content.title, content.note);
}

QString spokenOf(const ChartContent &content, const ActivityChart &chart)
{
    QStringList parts{WeekCharts::tr("Chart of %1").arg(content.title), content.note};
    for (const ActivitySegment &segment : chart.segments) {
        parts
            << WeekCharts::tr("%1 %n minutes", "kind of movement, number", segment.minutes).arg(segment.name);
    }
    return parts.join(WeekCharts::tr(", ", "between the parts of what a screen reader says"));
}

} // namespace

QString WeekCharts::targetNote(Nutrient nutrient, const Bounds &bounds)
{
    const auto number = [&](std::int64_t bound) { return numberText(nutrient, Mass::fromNanograms(bound)); };
    if (bounds.lower && bounds.upper) {
        return tr("target %1–%2").arg(number(*bounds.lower), number(*bounds.upper));
    }
    if (bounds.lower) {
        return tr("target %1").arg(number(*bounds.lower));
    }
    if (bounds.limit && bounds.limitScope == LimitScope::all) {
        return tr("limit %1").arg(number(*bounds.limit));
    }
    return tr("no target");
}

ChartContent WeekCharts::nutrient(const NutrientSummary &summary, Day today)
{
    ChartContent content;
    content.title = Words::name(summary.nutrient);
    content.note = noteOf(summary);
    content.drawing = nutrientChart(summary, today, chartWords(), shownUnit(summary.nutrient));
    content.tableHeader = {tr("Day"), unitText(shownUnit(summary.nutrient)), tr("food"), tr("supplements"),
                           tr("status")};
    for (const NutrientDay &day : summary.days) {
        content.rows.push_back(rowOf(summary.nutrient, day, today));
    }
    content.spoken = spokenOf(content);
    return content;
}

ChartContent WeekCharts::movement(const WeekScore &week, const WeekScore &weekBefore,
                                  const DiaryRecord &record, bool vigorousCountsTwice)
{
    ChartContent content;
    content.title = Words::name(Quantity::activity);
    content.note =
        tr("%1 · strength on %2", "minutes, days").arg(ofTarget(week.activity), ofTarget(week.strength));
    const auto lower = week.activity.target ? week.activity.target->bounds.lower : std::nullopt;
    const ActivityChart chart = activityChart(
        record.exercise, vigorousCountsTwice, lower,
        {tr("weight-bearing"), tr("weight-bearing and resistance"), tr("resistance"), tr("other")});
    content.drawing = chart;
    content.details = movementDetails(week, weekBefore, record);
    content.tableHeader = {tr("Day"), tr("what"), tr("minutes"), tr("effort"), tr("kind")};
    content.rows = movementRows(record);
    content.spoken = spokenOf(content, chart);
    return content;
}

} // namespace osteon
