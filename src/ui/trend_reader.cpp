// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trend_reader.h"

#include "storage/change.h"
#include "storage/totals_store.h"

#include <exception>
#include <memory>

namespace osteon {

namespace {

constexpr int mostDaysAtOnce = 2 * 366;

/// All that is needed besides the journal, as it was when the trend was asked for.
struct Circumstances
{
    TargetHistory targets;
    std::vector<Regimen> regimens;
    Day today;

    Trend trendOf(const DiaryTotals &totals) const
    {
        return osteon::trendOf(totals, targets, regimens, today);
    }
};

DiaryTotals totalsIn(const std::filesystem::path &file, Period period)
{
    auto journal = Journal::open(file, MissingFile::refuse);
    if (!journal) {
        throw JournalFailure(journal.error());
    }
    return readTotals(*journal, period);
}

} // namespace

/// What the thread found, or why it could not.
struct TrendReader::Answer
{
    Trend trend;
    std::exception_ptr failure;
};

TrendReader::TrendReader(Diary &diary, QObject *parent) : QObject(parent), m_diary(diary)
{
    // A journal that is restored or left must have no other connection.
    connect(&diary, &Diary::aboutToClose, this, [this] {
        m_next.reset();
        m_worker = {};
    });
}

bool TrendReader::read(Period period, Taker take)
{
    m_next.reset();
    if (!m_isBusy && daysBetween(period.first, period.last) < mostDaysAtOnce) {
        take(Circumstances{m_diary.targets(), m_diary.regimens(), m_diary.today()}.trendOf(
            m_diary.totals(period)));
        return true;
    }
    m_next = Question{period, std::move(take)};
    if (!m_isBusy) {
        start(*std::exchange(m_next, std::nullopt));
    }
    return false;
}

void TrendReader::start(Question question)
{
    m_isBusy = true;
    Circumstances now{m_diary.targets(), m_diary.regimens(), m_diary.today()};
    m_worker = std::jthread(
        [this, question = std::move(question), now = std::move(now), file = m_diary.journal().file()] {
            const auto answer = std::make_shared<Answer>();
            try {
                answer->trend = now.trendOf(totalsIn(file, question.period));
            } catch (...) { // said in the window's thread
                answer->failure = std::current_exception();
            }
            QMetaObject::invokeMethod(
                this, [this, question, answer] { finish(question, *answer); }, Qt::QueuedConnection);
        });
}

void TrendReader::finish(const Question &question, const Answer &answer)
{
    m_isBusy = false;
    if (m_next) { // what was read is out of date
        start(*std::exchange(m_next, std::nullopt));
        return;
    }
    m_diary.attempt([&] {
        if (answer.failure) {
            std::rethrow_exception(answer.failure);
        }
        question.take(answer.trend);
    });
}

} // namespace osteon
