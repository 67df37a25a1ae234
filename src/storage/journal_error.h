// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

namespace osteon {

/// Why a journal cannot be opened, read or written.
struct JournalError
{
    enum class Kind {
        missing,     ///< there is no file, or its folder does not exist
        notAJournal, ///< a stranger's database, an empty file, a picture, a directory
        newer,       ///< written by a newer osteon
        damaged,     ///< is a journal, but its content is broken
        unwritable,  ///< no permission, read-only disk
        diskFull,
        busy, ///< another program holds it longer than we wait
        other
    };
    Kind kind;
    Message message; ///< one sentence: what, where, and what to do now
};

} // namespace osteon
