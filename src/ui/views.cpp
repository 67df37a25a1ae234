// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views.h"

namespace osteon {

Views::Views(Diary &diary, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(diary), m_foods(diary, m_notice), m_place(diary, m_notice),
      m_reminders(diary, [this] { return m_place.isSample(); })
{}

TodayView *Views::today()
{
    if (!m_today) {
        m_today = std::make_unique<TodayView>(m_diary, m_notice);
        LogLine *line = m_today->line();
        connect(line, &LogLine::ownFoodAsked, &m_foods, &FoodsView::addFood);
        connect(line, &LogLine::routineAsked, m_today->routines(), &RoutineView::addRoutineNamed);
        connect(m_today.get(), &TodayView::changed, &m_foods, [this] { m_foods.setDay(m_today->day()); });
        connect(m_foods.foodEditor(), &OwnFoodEditor::saved, line, &LogLine::takeOwnFood);
        emit todayMade(m_today.get());
    }
    return m_today.get();
}

SettingsView *Views::settings()
{
    if (!m_settings) {
        m_settings = std::make_unique<SettingsView>(m_diary, m_notice);
    }
    return m_settings.get();
}

WeekView *Views::week()
{
    if (!m_week) {
        m_week = std::make_unique<WeekView>(m_diary);
    }
    return m_week.get();
}

TrendsView *Views::trends()
{
    if (!m_trends) {
        m_trends = std::make_unique<TrendsView>(m_diary);
    }
    return m_trends.get();
}

BoneView *Views::bone()
{
    if (!m_bone) {
        m_bone = std::make_unique<BoneView>(m_diary, m_notice);
    }
    return m_bone.get();
}

SummaryView *Views::summary()
{
    if (!m_summary) {
        m_summary = std::make_unique<SummaryView>(m_diary);
    }
    return m_summary.get();
}

LearnView *Views::learn()
{
    if (!m_learn) {
        m_learn = std::make_unique<LearnView>(m_diary.catalogue());
        connect(&m_diary, &Diary::changed, m_learn.get(), &LearnView::retell); // its figures have units
    }
    return m_learn.get();
}

} // namespace osteon
