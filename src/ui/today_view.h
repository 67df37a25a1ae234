// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/day_field.h"
#include "ui/day_notes.h"
#include "ui/entry_copier.h"
#include "ui/entry_editor.h"
#include "ui/entry_model.h"
#include "ui/gap_view.h"
#include "ui/log_line.h"
#include "ui/repeat_model.h"
#include "ui/routine_view.h"
#include "ui/target_model.h"

#include <QTimer>
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
    Q_PROPERTY(QString unknown READ unknown NOTIFY changed)
    Q_PROPERTY(QString unknownItems READ unknownItems NOTIFY changed)
    Q_PROPERTY(QString alsoLogged READ alsoLogged NOTIFY changed)
    Q_PROPERTY(QString legend READ legend NOTIFY changed)
    Q_PROPERTY(bool isToday READ isToday NOTIFY changed)
    Q_PROPERTY(bool isComplete READ isComplete NOTIFY changed)
    Q_PROPERTY(bool isChoosingDay READ isChoosingDay NOTIFY choosingDayChanged)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed)
    Q_PROPERTY(bool hasRepeats READ hasRepeats NOTIFY changed)
    Q_PROPERTY(osteon::LogLine *line READ line CONSTANT)
    Q_PROPERTY(osteon::TargetModel *targets READ targets CONSTANT)
    Q_PROPERTY(osteon::EntryModel *entries READ entries CONSTANT)
    Q_PROPERTY(osteon::EntryEditor *editor READ editor CONSTANT)
    Q_PROPERTY(osteon::EntryCopier *copier READ copier CONSTANT)
    Q_PROPERTY(osteon::GapView *gap READ gap CONSTANT)
    Q_PROPERTY(osteon::DayField *chosenDay READ chosenDay CONSTANT)
    Q_PROPERTY(osteon::RoutineView *routines READ routines CONSTANT)
    Q_PROPERTY(osteon::RepeatModel *repeats READ repeats CONSTANT)

public:
    TodayView(Diary &diary, Notice &notice, QObject *parent = nullptr);

    QString title() const;
    QString shortTitle() const;
    QString cardTitle() const;
    QString coverage() const; ///< "5 of the last 7 days complete"
    QString unknown() const { return m_notes.unknown(); }
    QString unknownItems() const { return m_notes.unknownItems(); }
    QString alsoLogged() const { return m_notes.alsoLogged(); }
    QString legend() const { return m_notes.legend(); }
    bool isToday() const { return m_day == m_diary.today(); }
    bool isComplete() const { return m_isComplete; }
    bool isChoosingDay() const { return m_isChoosingDay; }
    bool isEmpty() const { return m_entries.rowCount() == 0; }
    bool hasRepeats() const { return !m_isComplete && m_repeats.rowCount() > 0; }
    LogLine *line() { return &m_line; }
    TargetModel *targets() { return &m_targets; }
    EntryModel *entries() { return &m_entries; }
    EntryEditor *editor() { return &m_editor; }
    EntryCopier *copier() { return &m_copier; }
    GapView *gap() { return &m_gap; }
    DayField *chosenDay() { return &m_chosenDay; }
    RoutineView *routines() { return &m_routines; }
    RepeatModel *repeats() { return &m_repeats; }
    Day day() const { return m_day; }

    Q_INVOKABLE void goToPreviousDay();
    Q_INVOKABLE void goToNextDay();
    Q_INVOKABLE void goToToday();
    /// Opens the form for a day with the day shown in its field, `chosenDay`.
    Q_INVOKABLE void chooseDay();
    /// Shows the day that stands in the field and closes the form; false where it is no day.
    Q_INVOKABLE bool goToChosenDay();
    Q_INVOKABLE void leaveDay();
    Q_INVOKABLE void setComplete(bool isComplete);
    /// Logs a meal or a food of `repeats` again, on the day shown.
    Q_INVOKABLE void repeat(const QString &key);
    Q_INVOKABLE void edit(const QString &uid);
    /// Opens the form that copies a meal, or the whole day, to another day.
    Q_INVOKABLE void copy(int part);
    /// The same for the entry that is in the editor, which is closed.
    Q_INVOKABLE void copyEdited();
    Q_INVOKABLE void remove(const QString &uid);

signals:
    void changed();
    void choosingDayChanged();

private:
    void show(Day day);
    void setChoosingDay(bool isChoosing);
    void reload();
    void read();
    void readRepeats();
    RepeatSource repeatSource() const;
    void followToday();

    Diary &m_diary;
    Notice &m_notice;
    LogLine m_line;
    TargetModel m_targets;
    EntryModel m_entries;
    EntryEditor m_editor;
    EntryCopier m_copier;
    RoutineView m_routines;
    RepeatModel m_repeats;
    GapView m_gap;
    DayField m_chosenDay;
    DayNotes m_notes;
    Day m_day;
    bool m_isChoosingDay = false;
    bool m_followsToday = true;
    bool m_isComplete = false;
    int m_recentCompleteDays = 0;
    QTimer m_repeatsAfterFrame; // what to log next is not read in the frame that shows what was logged
    std::vector<IntakeEntry> m_intake;
};

} // namespace osteon
