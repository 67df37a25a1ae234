// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "domain/dose.h"
#include "domain/entry.h"

#include <array>
#include <map>
#include <set>
#include <vector>

namespace osteon {

struct DiaryRecord;

/// The sum of one part of a day, food or supplements.
struct PartTotal
{
    Mass known;
    int knownItems = 0;
    int unknownItems = 0;

    void add(const std::optional<Mass> &amount);
    /// Nothing of this kind was logged: that is zero. Something without a value: that is not.
    std::optional<Mass> total() const;
};

/// One nutrient of one day, summed over the day's entries.
struct DayTotal
{
    PartTotal food;
    PartTotal supplement;

    PartTotal &part(bool isSupplement) { return isSupplement ? supplement : food; }
    int items() const { return knownItems() + unknownItems(); }
    int knownItems() const { return food.knownItems + supplement.knownItems; }
    int unknownItems() const { return food.unknownItems + supplement.unknownItems; }
};

/// Every nutrient of a day that has at least one intake entry.
class DayIntake
{
public:
    DayTotal &operator[](Nutrient nutrient) { return m_totals[static_cast<std::size_t>(nutrient)]; }
    const DayTotal &operator[](Nutrient nutrient) const
    {
        return m_totals[static_cast<std::size_t>(nutrient)];
    }
    void add(const IntakeEntry &entry);

private:
    std::array<DayTotal, allNutrients.size()> m_totals;
};

/// What scores and trends need of a diary: the days' sums instead of their entries, so that twenty years are
/// held in little room and can be summed by the database.
struct DiaryTotals
{
    Period period;
    std::map<Day, DayIntake> intake; ///< the days of the period with at least one entry
    std::vector<ExerciseSession> exercise;
    std::set<Day> completeDays;
    std::vector<Dose> doses;

    DiaryTotals() = default;
    /// Any record can be summed, and is wherever a calculation asks for totals.
    DiaryTotals(const DiaryRecord &record);

    /// Whether anything was logged, or a day was marked complete.
    bool hasRecord() const { return !intake.empty() || !exercise.empty() || !completeDays.empty(); }
};

/// The weeks that the period touches, oldest first, each with what lies in it.
std::vector<DiaryTotals> byWeek(const DiaryTotals &totals);

} // namespace osteon
