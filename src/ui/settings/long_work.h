// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

class QThread;

namespace osteon {

/// One piece of long work at a time, on a thread of its own, so that the window goes on: it says how far it
/// is and can be cancelled. The work must not touch what belongs to the window's thread; it opens the journal
/// for itself. When this goes, the work is cancelled and waited for.
class LongWork : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY isRunningChanged)
    Q_PROPERTY(QString title READ title NOTIFY isRunningChanged)
    Q_PROPERTY(bool canCancel READ canCancel NOTIFY isRunningChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)

public:
    using Outcome = std::function<void()>; ///< done in the window's thread once the work has ended
    using Work = std::function<Outcome(const Progress &)>;

    explicit LongWork(QObject *parent = nullptr);
    ~LongWork() override;

    bool isRunning() const { return m_isRunning; }
    QString title() const { return m_title; } ///< "The backup is saved …"
    bool canCancel() const { return m_canCancel; }
    double progress() const { return m_progress; } ///< from 0 to 1; 0 where nobody can know

    /// Whether the work asks for its progress, and so can be stopped on its way.
    enum class Stops { anywhere, atItsEnd };

    /// Does nothing while other work is on its way. `onFailure` gets the sentence of a broken machine.
    void start(const QString &title, Stops stops, Work work, std::function<void(const QString &)> onFailure);
    Q_INVOKABLE void cancel();

signals:
    void isRunningChanged();
    void progressChanged();

private:
    void tell(double progress);
    void finish(const Outcome &outcome);

    bool m_isRunning = false;
    bool m_canCancel = false;
    QString m_title;
    double m_progress = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace osteon
