// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry_editor.h"
#include "ui/entry_model.h"
#include "ui/log_line.h"
#include "ui/repeat_model.h"
#include "ui/routine_view.h"
#include "ui/target_model.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// The page 'Today': one day, which is today until another one is chosen for backdating.
class TodayView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString shortTitle READ shortTitle NOTIFY changed)
    Q_PROPERTY(QString cardTitle READ cardTitle NOTIFY changed)
    Q_PROPERTY(QString coverage READ coverage NOTIFY changed)
    Q_PROPERTY(QString notes READ notes NOTIFY changed)
    Q_PROPERTY(QString alsoLogged READ alsoLogged NOTIFY changed)
    Q_PROPERTY(bool isToday READ isToday NOTIFY changed)
    Q_PROPERTY(bool isComplete READ isComplete NOTIFY changed)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed)
    Q_PROPERTY(bool hasRepeats READ hasRepeats NOTIFY changed)
    Q_PROPERTY(osteon::LogLine *line READ line CONSTANT)
    Q_PROPERTY(osteon::TargetModel *targets READ targets CONSTANT)
    Q_PROPERTY(osteon::EntryModel *entries READ entries CONSTANT)
    Q_PROPERTY(osteon::EntryEditor *editor READ editor CONSTANT)
    Q_PROPERTY(osteon::RoutineView *routines READ routines CONSTANT)
    Q_PROPERTY(osteon::RepeatModel *repeats READ repeats CONSTANT)

public:
    TodayView(Diary &diary, Notice &notice, QObject *parent = nullptr);

    QString title() const;
    QString shortTitle() const;
    QString cardTitle() const;
    QString coverage() const;   ///< "5 of the last 7 days complete"
    QString notes() const;      ///< which items have no value of what
    QString alsoLogged() const; ///< amounts of the day that have neither a target nor a row
    bool isToday() const { return m_day == m_diary.today(); }
    bool isComplete() const { return m_isComplete; }
    bool isEmpty() const { return m_entries.rowCount() == 0; }
    bool hasRepeats() const { return !m_isComplete && m_repeats.rowCount() > 0; }
    LogLine *line() { return &m_line; }
    TargetModel *targets() { return &m_targets; }
    EntryModel *entries() { return &m_entries; }
    EntryEditor *editor() { return &m_editor; }
    RoutineView *routines() { return &m_routines; }
    RepeatModel *repeats() { return &m_repeats; }
    Day day() const { return m_day; }

    Q_INVOKABLE void goToPreviousDay();
    Q_INVOKABLE void goToNextDay();
    Q_INVOKABLE void goToToday();
    Q_INVOKABLE void setComplete(bool isComplete);
    /// Logs a meal or a food of `repeats` again, on the day shown.
    Q_INVOKABLE void repeat(const QString &key);
    Q_INVOKABLE void edit(const QString &uid);
    Q_INVOKABLE void remove(const QString &uid);

signals:
    void changed();

private:
    void show(Day day);
    void reload();
    void read();
    void followToday();

    Diary &m_diary;
    Notice &m_notice;
    LogLine m_line;
    TargetModel m_targets;
    EntryModel m_entries;
    EntryEditor m_editor;
    RoutineView m_routines;
    RepeatModel m_repeats;
    Day m_day;
    bool m_followsToday = true;
    bool m_isComplete = false;
    int m_recentCompleteDays = 0;
    std::vector<IntakeEntry> m_intake;
};

} // namespace osteon
