// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/food_usage.h"
#include "storage/intake_store.h"
#include "ui/diary.h"

#include <algorithm>

namespace osteon {

namespace {

constexpr int frequentDays = 56;
constexpr int mostFrequent = 12;
constexpr int fewestTimes = 3; // what was eaten once or twice is no habit

/// A food that was not logged yet, in its usual portion.
std::optional<IntakeEntry> entryOf(const std::optional<Food> &food)
{
    if (!food || food->portions.empty()) {
        return std::nullopt;
    }
    const HouseholdPortion &usual = food->portions.front();
    IntakeEntry entry;
    entry.name = food->name;
    entry.food = food->key;
    entry.portion = usual.mass;
    entry.portionText = usual.label;
    entry.amounts = amountsOf(*food, usual.mass);
    return entry;
}

} // namespace

const Catalogue &Diary::rankedCatalogue() const
{
    if (m_isUsageOld) {
        m_isUsageOld = false;
        try {
            m_catalogue.setUsage(foodUsage(m_journal, m_today));
        } catch (const JournalFailure &) { // it is only an order; whoever reads entries says what is wrong
            m_catalogue.setUsage({});
        }
    }
    return m_catalogue;
}

std::vector<IntakeEntry> Diary::frequentFoods(Day day, std::optional<Meal> meal) const
{
    FrequentQuery query;
    query.period = {addDays(day, -frequentDays), day};
    query.meal = meal;
    query.most = mostFrequent;
    std::vector<IntakeEntry> entries;
    for (FrequentEntry &frequent : IntakeStore(m_journal).frequent(query)) {
        if (frequent.times >= fewestTimes) {
            entries.push_back(std::move(frequent.entry));
        }
    }
    return entries;
}

std::vector<IntakeEntry> Diary::favourites(std::optional<Meal> meal) const
{
    std::vector<IntakeEntry> entries;
    for (const std::string &key : m_settings.favourites) {
        auto entry = IntakeStore(m_journal).newestOf(key);
        entry = entry ? std::move(entry) : entryOf(catalogue().food(key));
        if (entry) {
            entries.push_back(std::move(*entry));
        }
    }
    std::ranges::stable_partition(entries,
                                  [&](const IntakeEntry &entry) { return !meal || entry.meal == meal; });
    return entries;
}

} // namespace osteon
