// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diary.h"
#include "ui/due_model.h"
#include "ui/notice.h"
#include "ui/routine_editor.h"
#include "ui/routine_model.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// What is due on the day shown, with a tick for each dose, and the routines behind it.
class RoutineView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(int openCount READ openCount NOTIFY changed)
    Q_PROPERTY(bool hasRoutines READ hasRoutines NOTIFY changed)
    Q_PROPERTY(bool hasDoses READ hasDoses NOTIFY changed)
    Q_PROPERTY(osteon::DueModel *due READ due CONSTANT)
    Q_PROPERTY(osteon::RoutineModel *routines READ routines CONSTANT)
    Q_PROPERTY(osteon::RoutineEditor *editor READ editor CONSTANT)

public:
    RoutineView(Diary &diary, Notice &notice, QObject *parent = nullptr);

    int openCount() const { return static_cast<int>(m_due.open().size()); }
    bool hasRoutines() const { return m_routines.rowCount() > 0; }
    bool hasDoses() const { return m_due.rowCount() > 0; }
    DueModel *due() { return &m_due; }
    RoutineModel *routines() { return &m_routines; }
    RoutineEditor *editor() { return &m_editor; }

    void setDay(Day day);

    /// Ticks a dose, or takes its tick off.
    Q_INVOKABLE void toggle(const QString &key);
    Q_INVOKABLE void skip(const QString &key);
    Q_INVOKABLE void tickAll();
    Q_INVOKABLE void addRoutine();
    /// The same with the name that somebody typed.
    void addRoutineNamed(const QString &name, bool isMedicine);
    Q_INVOKABLE void changeRoutine(const QString &uid);
    Q_INVOKABLE void removeRoutine(const QString &uid);

signals:
    void changed();

private:
    void reload();
    void record(const std::vector<DueDose> &doses, DoseState state, const QString &done);

    Diary &m_diary;
    Notice &m_notice;
    DueModel m_due;
    RoutineModel m_routines;
    RoutineEditor m_editor;
    Day m_day;
};

} // namespace osteon
