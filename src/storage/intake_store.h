// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "storage/change.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// Something that is eaten again and again.
struct FrequentEntry
{
    IntakeEntry entry; ///< as it was logged last
    int times = 0;

    friend bool operator==(const FrequentEntry &, const FrequentEntry &) = default;
};

/// Which entries to count.
struct FrequentQuery
{
    Period period;
    std::optional<Meal> meal;        ///< of this meal only
    std::optional<TimeOfDay> around; ///< logged within 90 minutes of this time of day only
    int most = 20;                   ///< how many to return
};

/// Foods and supplements that were taken. An entry that a tick of a regimen made is changed and removed
/// together with that tick.
class IntakeStore
{
public:
    explicit IntakeStore(Journal &journal);

    /// Stores a new entry and returns its uid.
    std::string add(Change &change, const IntakeEntry &entry);
    /// Stores an entry under the uid it has, which another journal gave it. One that was deleted here
    /// comes back: true then. There must be no live one.
    bool adopt(Change &change, const IntakeEntry &entry);
    /// Replaces the entry with the same uid; false where there is none.
    bool update(Change &change, const IntakeEntry &entry);
    /// False where there is none.
    bool remove(Change &change, std::string_view uid);

    std::optional<IntakeEntry> find(std::string_view uid) const;
    /// By day, then in the order they were written.
    std::vector<IntakeEntry> inPeriod(Period period) const;
    /// What was logged most often, then most recently; the same food in another portion is the same. What
    /// ticks of regimens made is not among them.
    std::vector<FrequentEntry> frequent(const FrequentQuery &wanted) const;
    /// The newest entry with this key of a food, or, where it has none, with this name.
    std::optional<IntakeEntry> newestOf(std::string_view foodOrName) const;
    /// How often each food was logged in a period, by its key; without what ticks of regimens made.
    std::map<std::string, int> timesEaten(Period period) const;

private:
    Journal *m_journal;
};

} // namespace osteon
