// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "storage/journal.h"

#include <filesystem>

namespace osteon::benchmarks {

inline constexpr int entriesPerDay = 12;

/// A folder that is removed with everything in it.
class TemporaryFolder
{
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    std::filesystem::path file(const char *name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

/// A journal, new or as it is; ends the program where it cannot be opened.
Journal openJournal(const std::filesystem::path &file);

IntakeEntry sampleEntry(Day day);

/// A journal of whole years that end on the last day, with entriesPerDay entries on every day.
Journal yearsOfEntries(const std::filesystem::path &file, Day lastDay, int years);

Instant instantOn(Day day);

} // namespace osteon::benchmarks
