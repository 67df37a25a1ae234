// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends_view.h"

#include "ui/amount_text.h"
#include "ui/trend_charts.h"

#include <algorithm>

namespace osteon {

namespace {

constexpr int mostWeeks = 52 * 200; // longer than anybody's diary

} // namespace

TrendsView::TrendsView(Diary &diary, QObject *parent) : QObject(parent), m_diary(diary), m_reader(diary)
{
    connect(&diary, &Diary::changed, this, [this] {
        if (m_state.change()) {
            reload();
        }
    });
}

void TrendsView::setWeeks(int weeks)
{
    const int wanted = std::clamp(weeks, allWeeks, mostWeeks);
    if (wanted != m_weeks) {
        m_weeks = wanted;
        reload();
    }
}

QString TrendsView::title() const
{
    return m_period ? periodTitle(*m_period, m_diary.today()) : QString();
}

QString TrendsView::coverage() const
{
    return tr("%1 of %n days logged", "", m_pastDays).arg(m_countedDays);
}

void TrendsView::load()
{
    if (m_state.show()) {
        reload();
    }
}

void TrendsView::reload()
{
    m_diary.attempt([this] { read(); });
    emit changed();
}

void TrendsView::read()
{
    const Day today = m_diary.today();
    const Period period = m_weeks == allWeeks ? weeksSince(m_diary.firstRecordedDay().value_or(today), today)
                                              : lastWeeks(m_weeks, today);
    m_reader.read(period, [this, period](const Trend &trend) { take(period, trend); });
}

void TrendsView::take(Period period, const Trend &trend)
{
    m_period = period;
    m_countedDays = trend.countedDays;
    m_pastDays = trend.pastDays;
    m_isEmpty =
        trend.countedDays == 0 && trend.movement.weeks == 0 && trend.adherence.taken == 0 &&
        std::ranges::none_of(trend.points, [](const TrendPoint &point) { return point.movement.weeks > 0; });
    m_charts.setCharts(m_isEmpty ? std::vector<KeyedChart>() : TrendCharts::all(trend, m_diary.today()));
    emit changed();
}

} // namespace osteon
