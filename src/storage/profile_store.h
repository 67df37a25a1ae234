// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "storage/change.h"

namespace osteon {

class ProfileStore
{
public:
    explicit ProfileStore(Journal &journal);

    void put(Change &change, const Profile &profile);
    Profile profile() const; ///< an empty one where nothing was told

private:
    Journal *m_journal;
};

} // namespace osteon
