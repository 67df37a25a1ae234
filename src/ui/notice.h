// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diary.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace osteon {

/// The quiet bar at the bottom: 'Saved 5 entries · Undo'. It goes by itself after ten seconds, except when it
/// says that something could not be saved.
class Notice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(QString text READ text NOTIFY textChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY textChanged)
    Q_PROPERTY(bool isFailure READ isFailure NOTIFY textChanged)

public:
    explicit Notice(Diary &diary, QObject *parent = nullptr);

    QString text() const { return m_text; }
    bool canUndo() const { return m_kind == Kind::undoable; }
    bool isFailure() const { return m_kind == Kind::failure; }

    /// Says what was just done, with a way back.
    void sayDone(const QString &text);

    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismiss();

signals:
    void textChanged();

private:
    enum class Kind { plain, undoable, failure };
    void say(const QString &text, Kind kind);

    Diary &m_diary;
    QString m_text;
    Kind m_kind = Kind::plain;
    QTimer m_timer;
};

} // namespace osteon
