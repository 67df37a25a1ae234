// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal.h"

#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace osteon {

/// One thing the user did, as one transaction and one step of undo: all of it is saved or none.
/// Rolls back in its destructor unless committed. A change that changed nothing is no step of undo.
/// A journal has one change at a time. Throws JournalFailure when the disk fails.
class Change
{
public:
    /// `title` says what is done, for 'Undo …': "log", "delete", a stable word that ui and cli translate.
    Change(Journal &journal, Instant now, std::string_view title);
    ~Change();
    Change(const Change &) = delete;
    Change &operator=(const Change &) = delete;

    /// After this returns, the change survives a crash and a loss of power.
    void commit();

    Journal &journal() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
    friend class RowWriter; // how a store of this folder writes a row and its place in the change log
};

/// Thrown when a journal that was open can no longer be read or written.
struct JournalFailure : std::exception
{
    explicit JournalFailure(JournalError reason) : error(std::move(reason)), english(error.message.english())
    {}
    const char *what() const noexcept override { return english.c_str(); }

    JournalError error;
    std::string english;
};

/// Takes back the newest change that is not taken back yet, whole; absent where there is none. Its title.
std::optional<std::string> undoLast(Journal &journal, Instant now);

/// What undoLast would take back.
std::optional<std::string> lastChange(const Journal &journal);

} // namespace osteon
