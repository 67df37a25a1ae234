// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "storage/change.h"

#include <optional>
#include <string_view>
#include <vector>

namespace osteon {

/// Foods and supplements that were taken.
class IntakeStore
{
public:
    explicit IntakeStore(Journal &journal);

    /// Stores a new entry and returns its uid.
    std::string add(Change &change, const IntakeEntry &entry);
    /// Replaces the entry with the same uid; false where there is none.
    bool update(Change &change, const IntakeEntry &entry);
    /// False where there is none.
    bool remove(Change &change, std::string_view uid);

    std::optional<IntakeEntry> find(std::string_view uid) const;
    /// By day, then in the order they were written.
    std::vector<IntakeEntry> inPeriod(Period period) const;

private:
    Journal *m_journal;
};

} // namespace osteon
