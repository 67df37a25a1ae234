// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "storage/change.h"

#include <optional>
#include <string_view>
#include <vector>

namespace osteon {

/// What was done: walks, weights, a dance.
class ExerciseStore
{
public:
    explicit ExerciseStore(Journal &journal);

    std::string add(Change &change, const ExerciseSession &session);
    /// Stores a session under the uid it has, which another journal gave it. One that was deleted here
    /// comes back: true then. There must be no live one.
    bool adopt(Change &change, const ExerciseSession &session);
    bool update(Change &change, const ExerciseSession &session);
    bool remove(Change &change, std::string_view uid);

    std::optional<ExerciseSession> find(std::string_view uid) const;
    std::vector<ExerciseSession> inPeriod(Period period) const;

private:
    Journal *m_journal;
};

} // namespace osteon
