// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/diary_settings.h"
#include "storage/change.h"

namespace osteon {

/// The settings that belong to the diary. What a later version may have stored besides is left as it is.
class SettingStore
{
public:
    explicit SettingStore(Journal &journal);

    /// Stores what differs from what is there.
    void put(Change &change, const DiarySettings &settings);
    DiarySettings settings() const; ///< the usual ones where nothing was set

private:
    Journal *m_journal;
};

} // namespace osteon
