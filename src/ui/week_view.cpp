// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week_view.h"

#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/week_charts.h"
#include "ui/words.h"

#include <algorithm>

namespace osteon {

namespace {

constexpr int daysInWeek = 7;

bool isMain(const NutrientSummary &summary)
{
    return summary.nutrient <= Nutrient::vitaminK2 || (summary.target && summary.target->bounds.lower);
}

/// A nutrient with a target, or with anything known of it; a limit alone draws no empty chart.
bool isShown(const NutrientSummary &summary)
{
    return (summary.target && summary.target->bounds.lower) ||
           std::ranges::any_of(summary.days, [](const NutrientDay &day) { return day.total > Mass(); });
}

/// The mission first, then sodium, protein and the like.
std::vector<KeyedChart> nutrientCharts(const WeekScore &week, Day today)
{
    std::vector<KeyedChart> charts;
    for (const bool wantsMain : {true, false}) {
        for (const NutrientSummary &summary : week.nutrients) {
            if (isShown(summary) && isMain(summary) == wantsMain) {
                charts.push_back({toQString(key(summary.nutrient)), WeekCharts::nutrient(summary, today)});
            }
        }
    }
    return charts;
}

QString improvementOf(Nutrient nutrient, const Improvement &improvement)
{
    const QString day = QLocale().toString(toQDate(*improvement.day), QStringLiteral("dddd"));
    if (improvement.missing == 0) {
        return WeekView::tr("What counted most: on %1 %2 passed its limit.")
            .arg(day, Words::inText(nutrient));
    }
    return WeekView::tr("What counted most: on %1 %2 was %3 below its target.")
        .arg(day, Words::inText(nutrient), amountText(nutrient, Mass::fromNanograms(improvement.missing)));
}

QString improvementOf(const Improvement &improvement)
{
    if (const auto nutrient = nutrientOf(improvement.quantity)) {
        return improvementOf(*nutrient, improvement);
    }
    if (improvement.quantity == Quantity::activity) {
        return WeekView::tr("What counted most: %1 more minutes of activity.").arg(improvement.missing);
    }
    return WeekView::tr("What counted most: one more day with strength training.");
}

} // namespace

WeekView::WeekView(Diary &diary, QObject *parent)
    : QObject(parent), m_diary(diary), m_first(weekOf(diary.today()).first)
{
    connect(&diary, &Diary::changed, this, [this] {
        if (m_state.change()) {
            reload();
        }
    });
}

QString WeekView::title() const
{
    return periodTitle(weekOf(m_first), m_diary.today());
}

QString WeekView::coverage() const
{
    return tr("%1 of %n days logged", "", daysInWeek).arg(m_week.countedDays);
}

QString WeekView::score() const
{
    return m_week.score ? QString::number(*m_week.score) : QString();
}

QString WeekView::whyNoScore() const
{
    return m_week.missing ? Words::whyNoScore(*m_week.missing, m_week.countedDays) : QString();
}

QString WeekView::lastWeek() const
{
    return m_weekBefore.score ? tr("week before %1").arg(*m_weekBefore.score) : tr("week before: no score");
}

QString WeekView::improvement() const
{
    if (!m_week.improvement) {
        return {};
    }
    return tr("%1 With it: %2 → %3.", "sentence, score, score after")
        .arg(improvementOf(*m_week.improvement))
        .arg(m_week.score.value_or(0))
        .arg(m_week.improvement->scoreAfter);
}

QString WeekView::spokenScore() const
{
    const QString score =
        m_week.score ? tr("Score %1 of 100").arg(*m_week.score) : tr("No score. %1").arg(whyNoScore());
    return tr("%1, %2, %3", "score, coverage, week before").arg(score, coverage(), lastWeek());
}

void WeekView::load()
{
    if (m_state.show()) {
        reload();
    }
}

void WeekView::goToPreviousWeek()
{
    if (addDays(m_first, -daysInWeek) >= earliestDay) {
        show(addDays(m_first, -daysInWeek));
    }
}

void WeekView::goToNextWeek()
{
    if (hasNextWeek()) {
        show(addDays(m_first, daysInWeek));
    }
}

void WeekView::show(Day first)
{
    m_first = first;
    reload();
}

void WeekView::reload()
{
    m_diary.attempt([this] { read(); });
    emit changed();
}

void WeekView::read()
{
    const Period week = weekOf(m_first);
    const Day today = m_diary.today();
    const TargetHistory targets = m_diary.targets();
    const DiaryRecord record = m_diary.read(week);
    m_week = scoreWeek(record, targets, today);
    m_weekBefore = scoreWeek(m_diary.read(weekOf(addDays(m_first, -1))), targets, today);
    m_isEmpty = record.intake.empty() && record.exercise.empty() && record.completeDays.empty();
    m_parts.setWeek(m_week);
    m_charts.setCharts(nutrientCharts(m_week, today));
    m_movement.show(
        WeekCharts::movement(m_week, m_weekBefore, record, targets.planOn(week.last).vigorousCountsTwice));
}

} // namespace osteon
