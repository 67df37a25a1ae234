// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bone/bone_view.h"
#include "ui/foods/foods_view.h"
#include "ui/learn/learn_view.h"
#include "ui/notice.h"
#include "ui/reminders/reminder_view.h"
#include "ui/settings/first_run.h"
#include "ui/settings/settings_view.h"
#include "ui/summary/summary_view.h"
#include "ui/today_view.h"
#include "ui/trends_view.h"
#include "ui/week_view.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace osteon {

/// The view models of the window, one for each page. A page's is made when the page is first shown, so that
/// the window opens as fast with seven pages as with one.
class Views : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(osteon::Notice *notice READ notice CONSTANT)
    Q_PROPERTY(osteon::FoodsView *foods READ foods CONSTANT)
    Q_PROPERTY(osteon::TodayView *today READ today CONSTANT)
    Q_PROPERTY(osteon::WeekView *week READ week CONSTANT)
    Q_PROPERTY(osteon::TrendsView *trends READ trends CONSTANT)
    Q_PROPERTY(osteon::BoneView *bone READ bone CONSTANT)
    Q_PROPERTY(osteon::SummaryView *summary READ summary CONSTANT)
    Q_PROPERTY(osteon::LearnView *learn READ learn CONSTANT)
    Q_PROPERTY(osteon::SettingsView *settings READ settings CONSTANT)
    Q_PROPERTY(osteon::JournalPlace *place READ place CONSTANT)
    Q_PROPERTY(osteon::ReminderView *reminders READ reminders CONSTANT)
    Q_PROPERTY(osteon::FirstRun *firstRun READ firstRun CONSTANT)

public:
    /// The diary must outlive it.
    explicit Views(Diary &diary, QObject *parent = nullptr);

    Notice *notice() { return &m_notice; }
    FoodsView *foods() { return &m_foods; }
    TodayView *today();
    WeekView *week();
    TrendsView *trends();
    BoneView *bone();
    SummaryView *summary();
    LearnView *learn();
    SettingsView *settings();
    JournalPlace *place() { return &m_place; }
    ReminderView *reminders() { return &m_reminders; }
    FirstRun *firstRun() { return &m_firstRun; }

signals:
    void todayMade(osteon::TodayView *today);

private:
    Diary &m_diary;
    Notice m_notice;
    FoodsView m_foods;
    JournalPlace m_place;
    ReminderView m_reminders;
    FirstRun m_firstRun;
    std::unique_ptr<TodayView> m_today;
    std::unique_ptr<WeekView> m_week;
    std::unique_ptr<TrendsView> m_trends;
    std::unique_ptr<BoneView> m_bone;
    std::unique_ptr<SummaryView> m_summary;
    std::unique_ptr<LearnView> m_learn;
    std::unique_ptr<SettingsView> m_settings;
};

} // namespace osteon
