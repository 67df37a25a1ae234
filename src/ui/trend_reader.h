// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trend.h"
#include "ui/diary.h"

#include <QObject>

#include <functional>
#include <optional>
#include <thread>

namespace osteon {

/// Reads the trend of a period: two years and less at once, more by a thread beside the window, from a
/// connection of its own, because twenty years take longer than a frame may.
class TrendReader : public QObject
{
    Q_OBJECT

public:
    using Taker = std::function<void(const Trend &)>;

    /// The diary must outlive it.
    explicit TrendReader(Diary &diary, QObject *parent = nullptr);

    /// Gives the trend to `take` in the window's thread, at once or later; whether it was at once. Of several
    /// that are asked for while one is being read, only the last one is given.
    bool read(Period period, Taker take);

private:
    struct Question
    {
        Period period;
        Taker take;
    };
    struct Answer;

    void start(Question question);
    void finish(const Question &question, const Answer &answer);

    Diary &m_diary;
    std::optional<Question> m_next;
    bool m_isBusy = false;
    std::jthread m_worker; // last: ends before anything it tells is gone
};

} // namespace osteon
