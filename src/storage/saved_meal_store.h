// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/saved_meal.h"
#include "storage/change.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// Saved meals and recipes. What was logged with one is entries of their own: nothing here changes them.
class SavedMealStore
{
public:
    explicit SavedMealStore(Journal &journal);

    /// Stores a new meal and returns its uid.
    std::string add(Change &change, const SavedMeal &meal);
    /// Stores a meal under the uid it has, which another journal gave it. One that was deleted here
    /// comes back: true then. There must be no live one.
    bool adopt(Change &change, const SavedMeal &meal);
    /// Replaces the meal with the same uid, with its items; false where there is none.
    bool update(Change &change, const SavedMeal &meal);
    /// False where there is none.
    bool remove(Change &change, std::string_view uid);

    std::optional<SavedMeal> find(std::string_view uid) const;
    std::vector<SavedMeal> all() const; ///< in the order they were written

private:
    Journal *m_journal;
};

} // namespace osteon
