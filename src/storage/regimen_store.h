// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/regimen.h"
#include "storage/change.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// The routines: supplements and medicines, each with every version it has had.
class RegimenStore
{
public:
    explicit RegimenStore(Journal &journal);

    /// Stores a new regimen and returns its uid.
    std::string add(Change &change, const Regimen &regimen);
    /// Stores a regimen with its versions under the uids they have, which another journal gave them. One that
    /// was deleted here comes back: true then. There must be no live one.
    bool adopt(Change &change, const Regimen &regimen);
    /// Keeps the place of a regimen that another journal had and deleted, so that its doses may name it. Does
    /// nothing where there is one of that uid.
    void adoptDeleted(Change &change, std::string_view uid, RegimenKind kind);
    /// Makes the stored versions those of the regimen with the same uid: new ones have no uid yet, and what
    /// is not among them is removed. False where there is no such regimen.
    bool update(Change &change, const Regimen &regimen);
    /// The regimen asks for nothing any more; its past doses stay. False where there is none.
    bool remove(Change &change, std::string_view uid);

    /// Whether a version of that uid is stored already, of whatever regimen.
    bool hasVersionOf(const Regimen &regimen) const;
    std::optional<Regimen> find(std::string_view uid) const;
    std::vector<Regimen> all() const; ///< in the order they were written

private:
    Journal *m_journal;
};

} // namespace osteon
