// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trend_charts.h"

#include "domain/rounding.h"
#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/week_charts.h"
#include "ui/words.h"

#include <algorithm>
#include <functional>

namespace osteon {

namespace {

const QString noValue = QStringLiteral("–");

/// "2 Nov", "Nov 26", "Q4 26": below a bar.
QString labelOf(const TrendPoint &point, TrendStep step)
{
    const QDate first = toQDate(point.period.first);
    const QDate thursday = toQDate(addDays(point.period.first, 3)); // says which month a week belongs to
    switch (step) {
    case TrendStep::week:
        return QLocale().toString(first, TrendCharts::tr("d MMM", "day and month, as QLocale writes them"));
    case TrendStep::month:
        return QLocale().toString(thursday,
                                  TrendCharts::tr("MMM yy", "month and year, as QLocale writes them"));
    case TrendStep::quarter:
        break;
    }
    return TrendCharts::tr("Q%1 %2", "quarter, year")
        .arg((thursday.month() + 2) / 3)
        .arg(QLocale().toString(thursday, QStringLiteral("yy")));
}

/// Of whom reads, a sign; of whom listens, a word.
QString spokenCell(const QString &cell)
{
    if (cell == noValue) {
        return TrendCharts::tr("not known");
    }
    const QString sign = atLeastFigure({});
    return cell.startsWith(sign) ? TrendCharts::tr("at least %1").arg(cell.mid(sign.size())) : cell;
}

/// A row of the table: its period, then the other cells, each said with the head of its column.
ChartTableRow rowOf(const TrendPoint &point, Day today, QStringList cells, const QStringList &header)
{
    ChartTableRow row;
    row.key = toQString(toText(point.period.first));
    row.cells = std::move(cells);
    row.cells.prepend(periodTitle(point.period, today));
    QStringList spoken{row.cells.front()};
    for (qsizetype column = 1; column < row.cells.size(); ++column) {
        const QString &cell = row.cells[column];
        spoken
            << TrendCharts::tr("%1 %2", "head of the column, figure").arg(header[column], spokenCell(cell));
    }
    row.spoken = spoken.join(TrendCharts::tr(", ", "between the figures of a row"));
    return row;
}

/// What is below the drawing is read out there.
QString spokenOf(const ChartContent &content)
{
    return TrendCharts::tr("Chart of %1, %2.", "title, summary").arg(content.title, content.note);
}

ChartContent contentOf(const Trend &trend, Day today, const QString &title, const QStringList &header,
                       const std::function<QStringList(std::size_t)> &cellsOf)
{
    ChartContent content;
    content.title = title;
    content.tableHeader = header;
    for (std::size_t index = trend.points.size(); index-- > 0;) { // the newest first: it is read most
        content.rows.push_back(rowOf(trend.points[index], today, cellsOf(index), header));
    }
    return content;
}

QString weeksMetText(const WeeksMet &weeks)
{
    if (weeks.judged == 0) {
        return {};
    }
    const QString met =
        TrendCharts::tr("%1 of %n weeks reached the target.", "weeks", weeks.judged).arg(weeks.met);
    return weeks.unclear == 0
               ? met
               : TrendCharts::tr("%1 In others, items without a value may make the difference.", "sentence")
                     .arg(met);
}

WeekBar barOf(const TrendPoint &point, TrendStep step)
{
    WeekBar bar;
    bar.label = labelOf(point, step);
    bar.isWhole = point.isOver;
    bar.hasRecord = point.countedDays > 0;
    bar.isBlank = !bar.hasRecord && !point.isOver;
    return bar;
}

std::optional<double> inUnit(std::optional<std::int64_t> nanograms, NutrientUnit unit)
{
    return nanograms ? std::optional(amountIn(Mass::fromNanograms(*nanograms), unit)) : std::nullopt;
}

WeekBar barOf(const TrendPoint &point, TrendStep step, const IntakePoint &intake, NutrientUnit unit)
{
    WeekBar bar = barOf(point, step);
    bar.first = amountIn(intake.sum.meanFood().value_or(Mass()), unit);
    bar.second = amountIn(intake.sum.meanSupplement().value_or(Mass()), unit);
    bar.hasRecord = intake.sum.countedDays > 0;
    bar.isBlank = !bar.hasRecord && !point.isOver;
    bar.isUnknown = bar.hasRecord && intake.sum.knownDays == 0;
    bar.isAtLeast = intake.sum.knownDays > 0 && intake.sum.unknownItems > 0;
    const Bounds bounds = intake.bounds.value_or(Bounds());
    bar.lower = inUnit(bounds.lower, unit);
    bar.upper = inUnit(bounds.upper, unit);
    bar.limit = bounds.limitScope == LimitScope::all ? inUnit(bounds.limit, unit) : std::nullopt;
    return bar;
}

std::vector<LegendEntry> intakeLegend(const std::vector<WeekBar> &bars)
{
    std::vector<LegendEntry> legend{{Swatch::solid, TrendCharts::tr("from food")}};
    const auto addWhere = [&](bool isThere, Swatch swatch, const QString &name) {
        if (isThere) {
            legend.push_back({swatch, name});
        }
    };
    addWhere(std::ranges::any_of(bars, [](const WeekBar &bar) { return bar.second > 0; }), Swatch::striped,
             TrendCharts::tr("from supplements"));
    addWhere(std::ranges::any_of(bars, &WeekBar::isAtLeast), Swatch::atLeast,
             TrendCharts::tr("at least: some items have no value"));
    addWhere(std::ranges::any_of(bars, &WeekBar::isUnknown), Swatch::unknown, TrendCharts::tr("unknown"));
    addWhere(std::ranges::any_of(bars, [](const WeekBar &bar) { return !bar.hasRecord && !bar.isBlank; }),
             Swatch::noRecord, TrendCharts::tr("not logged"));
    return legend;
}

QString meanCell(Nutrient nutrient, const IntakeSum &sum)
{
    const auto mean = sum.mean();
    if (!mean) {
        return noValue;
    }
    const QString number = numberText(nutrient, *mean);
    return sum.unknownItems > 0 ? atLeastFigure(number) : number;
}

QString cellOf(Nutrient nutrient, const std::optional<Mass> &mean)
{
    return mean ? numberText(nutrient, *mean) : noValue;
}

/// What was aimed at then: a target that has changed is another figure from that week on.
QString targetCell(Nutrient nutrient, const Bounds &bounds)
{
    const auto number = [&](std::int64_t bound) { return numberText(nutrient, Mass::fromNanograms(bound)); };
    if (bounds.lower) {
        return bounds.upper
                   ? TrendCharts::tr("%1–%2", "from, to").arg(number(*bounds.lower), number(*bounds.upper))
                   : number(*bounds.lower);
    }
    return bounds.limit && bounds.limitScope == LimitScope::all
               ? TrendCharts::tr("limit %1").arg(number(*bounds.limit))
               : TrendCharts::tr("none", "target");
}

QString targetCell(const std::optional<std::int64_t> &lower)
{
    return lower ? QLocale().toString(static_cast<qlonglong>(*lower)) : TrendCharts::tr("none", "target");
}

QString intakeNote(const IntakeTrend &intake)
{
    const Bounds bounds = intake.points.back().bounds.value_or(Bounds());
    QString target = WeekCharts::targetNote(intake.nutrient, bounds);
    const auto mean = intake.sum.mean();
    if (!mean) {
        return target;
    }
    const QString pattern = intake.sum.unknownItems > 0
                                ? TrendCharts::tr("mean at least %1 a day, %2", "amount, target")
                                : TrendCharts::tr("mean %1 a day, %2", "amount, target");
    return pattern.arg(amountText(intake.nutrient, *mean), target);
}

/// A number of minutes for one week, of a point that may stand for several.
std::int64_t aWeek(std::int64_t sum, int weeks)
{
    return weeks > 0 ? static_cast<std::int64_t>(roundHalfUp(static_cast<long double>(sum) / weeks)) : 0;
}

WeekBar movementBar(const TrendPoint &point, TrendStep step)
{
    const MovementPoint &movement = point.movement;
    WeekBar bar = barOf(point, step);
    bar.hasRecord = movement.weeks > 0;
    bar.isBlank = !bar.hasRecord && !point.isOver;
    const std::int64_t moderate = movement.minutes.moderate.count();
    bar.first = static_cast<double>(aWeek(moderate, movement.weeks));
    bar.second = static_cast<double>(aWeek(movement.counted - moderate, movement.weeks));
    if (movement.lowerMinutes) {
        bar.lower = static_cast<double>(*movement.lowerMinutes);
    }
    return bar;
}

WeekBar strengthBar(const TrendPoint &point, TrendStep step)
{
    WeekBar bar = movementBar(point, step);
    bar.second = 0;
    bar.first = point.movement.weeks > 0
                    ? static_cast<double>(point.movement.minutes.strengthDays) / point.movement.weeks
                    : 0;
    bar.lower = {};
    if (point.movement.lowerStrengthDays) {
        bar.lower = static_cast<double>(*point.movement.lowerStrengthDays);
    }
    return bar;
}

QString minutesCell(const MovementPoint &movement, std::int64_t sum)
{
    return movement.weeks > 0 ? QLocale().toString(aWeek(sum, movement.weeks)) : noValue;
}

QString strengthCell(const MovementPoint &movement)
{
    if (movement.weeks == 0) {
        return noValue;
    }
    const double days = static_cast<double>(movement.minutes.strengthDays) / movement.weeks;
    return QLocale().toString(days, 'f', movement.weeks > 1 ? 1 : 0);
}

QString loggedText(int counted, int past)
{
    return TrendCharts::tr("%1 of %2", "days logged, days").arg(counted).arg(past);
}

} // namespace

ChartContent TrendCharts::score(const Trend &trend, Day today)
{
    ScoreChart chart;
    chart.coverageName = tr("days logged");
    int scored = 0;
    int sum = 0;
    for (const TrendPoint &point : trend.points) {
        const double coverage =
            point.pastDays > 0 ? static_cast<double>(point.countedDays) / point.pastDays : 0;
        chart.points.push_back({labelOf(point, trend.step), point.score, coverage});
    }
    for (const WeekScore &week : trend.weeks) {
        scored += week.score ? 1 : 0;
        sum += week.score.value_or(0);
    }
    ChartContent content = contentOf(trend, today, tr("Score"), {tr("Weeks"), tr("score"), tr("days logged")},
                                     [&](std::size_t index) -> QStringList {
                                         const TrendPoint &point = trend.points[index];
                                         return {point.score ? QString::number(*point.score) : noValue,
                                                 loggedText(point.countedDays, point.pastDays)};
                                     });
    content.note = scored > 0
                       ? tr("mean %1, %2 of %n weeks with a score", "", static_cast<int>(trend.weeks.size()))
                             .arg(aWeek(sum, scored))
                             .arg(scored)
                       : tr("no week with a score yet");
    content.details =
        tr("The score reflects logged habits, not bone strength. A week has one when it is over "
           "and at least four of its days are logged.");
    content.spoken = spokenOf(content);
    content.drawing = std::move(chart);
    return content;
}

ChartContent TrendCharts::nutrient(const Trend &trend, const IntakeTrend &intake, Day today)
{
    const NutrientUnit unit = shownUnit(intake.nutrient);
    WeeklyChart chart;
    chart.secondIsStriped = true;
    chart.hasFigures = true;
    chart.decimals = shownDecimals(unit);
    for (std::size_t index = 0; index < trend.points.size(); ++index) {
        chart.bars.push_back(barOf(trend.points[index], trend.step, intake.points[index], unit));
    }
    chart.legend = intakeLegend(chart.bars);
    ChartContent content =
        contentOf(trend, today, Words::name(intake.nutrient),
                  {tr("Weeks"), tr("mean, %1", "unit").arg(unitText(unit)), tr("target"), tr("food"),
                   tr("supplements"), tr("known days")},
                  [&](std::size_t index) -> QStringList {
                      const IntakeSum &sum = intake.points[index].sum;
                      const Bounds bounds = intake.points[index].bounds.value_or(Bounds());
                      return {meanCell(intake.nutrient, sum), targetCell(intake.nutrient, bounds),
                              cellOf(intake.nutrient, sum.meanFood()),
                              cellOf(intake.nutrient, sum.meanSupplement()), QString::number(sum.knownDays)};
                  });
    content.note = intakeNote(intake);
    content.details = weeksMetText(intake.weeks);
    content.spoken = spokenOf(content);
    content.drawing = std::move(chart);
    return content;
}

ChartContent TrendCharts::movement(const Trend &trend, Day today)
{
    WeeklyChart chart;
    chart.secondIsStriped = true;
    chart.hasFigures = true;
    for (const TrendPoint &point : trend.points) {
        chart.bars.push_back(movementBar(point, trend.step));
    }
    chart.legend = {{Swatch::solid, tr("moderate")}, {Swatch::striped, tr("vigorous")}};
    ChartContent content = contentOf(
        trend, today, Words::name(Quantity::activity),
        {tr("Weeks"), tr("minutes"), tr("target"), tr("moderate"), tr("weight-bearing"), tr("resistance")},
        [&](std::size_t index) -> QStringList {
            const MovementPoint &movement = trend.points[index].movement;
            return {minutesCell(movement, movement.counted), targetCell(movement.lowerMinutes),
                    minutesCell(movement, movement.minutes.moderate.count()),
                    minutesCell(movement, movement.minutes.weightBearing.count()),
                    minutesCell(movement, movement.minutes.resistance.count())};
        });
    content.note = trend.movement.weeks > 0
                       ? tr("mean %1 min a week").arg(aWeek(trend.movement.counted, trend.movement.weeks))
                       : tr("nothing logged in a week that is over");
    content.details = weeksMetText(trend.activityWeeks);
    content.spoken = spokenOf(content);
    content.drawing = std::move(chart);
    return content;
}

ChartContent TrendCharts::strength(const Trend &trend, Day today)
{
    WeeklyChart chart;
    chart.hasFigures = true;
    chart.decimals = 1;
    for (const TrendPoint &point : trend.points) {
        chart.bars.push_back(strengthBar(point, trend.step));
    }
    ChartContent content =
        contentOf(trend, today, Words::name(Quantity::strengthDays),
                  {tr("Weeks"), tr("days a week"), tr("target")}, [&](std::size_t index) -> QStringList {
                      const MovementPoint &movement = trend.points[index].movement;
                      return {strengthCell(movement), targetCell(movement.lowerStrengthDays)};
                  });
    content.note = tr("mean %1 a week", "days with strength training").arg(strengthCell(trend.movement));
    content.details = weeksMetText(trend.strengthWeeks);
    content.spoken = spokenOf(content);
    content.drawing = std::move(chart);
    return content;
}

ChartContent TrendCharts::routines(const Trend &trend, Day today)
{
    WeeklyChart chart;
    chart.hasFigures = true;
    for (const TrendPoint &point : trend.points) {
        WeekBar bar = barOf(point, trend.step);
        bar.first = point.routines.taken;
        bar.hasRecord = true;
        bar.isBlank = point.routines.due == 0;
        if (point.routines.due > 0) {
            bar.lower = point.routines.due;
        }
        chart.bars.push_back(bar);
    }
    ChartContent content =
        contentOf(trend, today, tr("Routines"), {tr("Weeks"), tr("taken"), tr("due")},
                  [&](std::size_t index) -> QStringList {
                      const Adherence &routines = trend.points[index].routines;
                      return {QLocale().toString(routines.taken), QLocale().toString(routines.due)};
                  });
    content.note = tr("%1 of %n doses ticked", "", trend.adherence.due).arg(trend.adherence.taken);
    content.details = tr("The line shows how many doses were due.");
    content.spoken = spokenOf(content);
    content.drawing = std::move(chart);
    return content;
}

std::vector<KeyedChart> TrendCharts::all(const Trend &trend, Day today)
{
    std::vector<KeyedChart> charts{{"score", score(trend, today)}};
    for (const IntakeTrend &intake : trend.intake) {
        const bool hasTarget = std::ranges::any_of(
            intake.points, [](const IntakePoint &point) { return point.bounds && point.bounds->lower; });
        if (hasTarget || intake.sum.total > Mass()) { // a limit alone draws no empty chart
            charts.push_back({toQString(key(intake.nutrient)), nutrient(trend, intake, today)});
        }
    }
    charts.push_back({"activity", movement(trend, today)});
    charts.push_back({"strength", strength(trend, today)});
    if (trend.adherence.due > 0) {
        charts.push_back({"routines", routines(trend, today)});
    }
    return charts;
}

} // namespace osteon
