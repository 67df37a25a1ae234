// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace osteon {

/// BEGIN IMMEDIATE … COMMIT, with the journal's clock. Rolls back in its destructor unless committed.
/// Throws JournalFailure.
class WriteTransaction
{
public:
    WriteTransaction(Journal &journal, Instant now);
    WriteTransaction(const WriteTransaction &) = delete;
    WriteTransaction &operator=(const WriteTransaction &) = delete;

    Journal &journal() const { return *m_journal; }

    /// The number of this transaction in the change log.
    std::int64_t sequence() const { return m_sequence; }

    /// The next value of the hybrid logical clock: the caller's time, or just after the last value where
    /// that is not later. So it grows even when the computer's clock is set back.
    std::int64_t nextClock();

    /// Writes this transaction's row of the change log; once, after everything else.
    void record(std::string_view title, std::optional<std::int64_t> undoes);

    void commit();

private:
    /// A member of its own, so that it rolls back even when the constructor throws after it.
    class Lock
    {
    public:
        explicit Lock(Journal &journal);
        ~Lock();
        Lock(const Lock &) = delete;
        Lock &operator=(const Lock &) = delete;

    private:
        Journal *m_journal;
    };

    Journal *m_journal;
    Lock m_lock;
    Instant m_now;
    std::int64_t m_sequence = 1;
    std::int64_t m_clock = 0;
};

} // namespace osteon
