// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"
#include "storage/change.h"

#include <vector>

namespace osteon {

/// The plans somebody chose, each with its own copy of its rules.
class TargetStore
{
public:
    explicit TargetStore(Journal &journal);

    /// Stores a plan; one that begins on the same day, or has the same uid, is replaced. Returns the new uid.
    std::string put(Change &change, const TargetPlan &plan);
    /// Stores a plan under the uid it has, which another journal gave it. One that was deleted here comes
    /// back: true then. There must be no live one, nor one that begins on the same day.
    bool adopt(Change &change, const TargetPlan &plan);
    std::vector<TargetPlan> plans() const; ///< oldest first

private:
    Journal *m_journal;
};

} // namespace osteon
