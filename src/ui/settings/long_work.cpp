// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/long_work.h"

#include "ui/message_text.h"

#include <QThread>

#include <chrono>
#include <utility>

namespace osteon {

namespace {

/// A machine that broke becomes a sentence here, as it does in Diary for what the window does itself.
LongWork::Outcome outcomeOf(const LongWork::Work &work, const Progress &progress,
                            const std::function<void(const QString &)> &onFailure)
{
    try {
        return work(progress);
    } catch (const std::exception &failure) {
        return [onFailure, sentence = inWords(failure)] { onFailure(sentence); };
    }
}

} // namespace

LongWork::LongWork(QObject *parent) : QObject(parent) {}

LongWork::~LongWork()
{
    cancel();
    if (m_thread) {
        m_thread->wait();
    }
}

void LongWork::start(const QString &title, Stops stops, Work work,
                     std::function<void(const QString &)> onFailure)
{
    if (m_isRunning) {
        return;
    }
    m_isRunning = true;
    m_canCancel = stops == Stops::anywhere;
    m_title = title;
    tell(0);
    emit isRunningChanged();
    m_thread.reset(QThread::create([this, work = std::move(work), onFailure = std::move(onFailure)] {
        constexpr auto pause = std::chrono::milliseconds(50); // a bar need not move oftener
        auto told = std::chrono::steady_clock::now();
        const Progress progress = [&](double fraction) {
            if (const auto now = std::chrono::steady_clock::now(); now - told > pause) {
                told = now;
                QMetaObject::invokeMethod(this, [this, fraction] { tell(fraction); });
            }
            return !QThread::currentThread()->isInterruptionRequested();
        };
        const Outcome outcome = outcomeOf(work, progress, onFailure);
        QMetaObject::invokeMethod(this, [this, outcome] { finish(outcome); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void LongWork::cancel()
{
    if (m_thread) {
        m_thread->requestInterruption();
    }
}

void LongWork::tell(double progress)
{
    m_progress = progress;
    emit progressChanged();
}

void LongWork::finish(const Outcome &outcome)
{
    m_thread->wait();
    m_isRunning = false;
    emit isRunningChanged();
    outcome();
}

} // namespace osteon
