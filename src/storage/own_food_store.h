// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal_sink.h"
#include "storage/change.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// The foods that somebody typed from labels. Entries are snapshots: nothing here changes a past day.
class OwnFoodStore
{
public:
    explicit OwnFoodStore(Journal &journal);

    /// Stores a new food and returns its uid.
    std::string add(Change &change, const OwnFood &food);
    /// Stores a food under the uid it has, which another journal gave it, merged or not. One that was deleted
    /// here comes back: true then. There must be no live one.
    bool adopt(Change &change, const OwnFoodRecord &record);
    /// Replaces the food with the same uid; false where there is none.
    bool update(Change &change, const OwnFood &food);
    /// From now on the second food stands for the first: the first one's uid finds it. False where either is
    /// missing, or where they are one already.
    bool merge(Change &change, std::string_view uid, std::string_view into);
    /// False where there is none. What was merged into it is gone with it.
    bool remove(Change &change, std::string_view uid);

    /// An archived food too; of a merged one, the food that stands for it now.
    std::optional<OwnFood> find(std::string_view uid) const;
    /// Likewise by its key "own-<uid>", as entries name it, and ready to be logged.
    std::optional<Food> food(std::string_view key) const;

    /// Every food that entries may name, also those that another one stands for now.
    std::vector<OwnFoodRecord> records() const;
    /// One of them, as it is stored.
    std::optional<OwnFoodRecord> record(std::string_view uid) const;
    std::vector<OwnFood> all() const; ///< in the order they were written, archived ones among them
    std::vector<Food> foods() const;  ///< those that are offered, for the search

private:
    Journal *m_journal;
};

} // namespace osteon
