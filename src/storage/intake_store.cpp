// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/intake_store.h"

#include "storage/dose_store.h"
#include "storage/entry_columns.h"

namespace osteon {

namespace {

constexpr std::string_view table = "intake";

constexpr std::string_view selectInPeriod =
    "SELECT * FROM intake WHERE day BETWEEN :first AND :last AND deleted_at IS NULL ORDER BY day, uid";
constexpr std::string_view selectByUid = "SELECT * FROM intake WHERE uid = :uid AND deleted_at IS NULL";

/// SQLite takes the other columns of a group from the row that max() found: the one logged last.
constexpr std::string_view selectFrequent = R"(
    SELECT *, count(*) AS times, max(day || uid) AS newest FROM intake
    WHERE day BETWEEN :first AND :last AND deleted_at IS NULL AND (:meal IS NULL OR meal = :meal)
        AND (:around IS NULL
            OR min(abs(time_min - :around), 1440 - abs(time_min - :around)) <= 90)
        AND NOT EXISTS (SELECT 1 FROM dose WHERE dose.intake = intake.uid AND dose.deleted_at IS NULL)
    GROUP BY food, CASE WHEN food IS NULL THEN name END, is_supplement
    ORDER BY times DESC, newest DESC LIMIT :most)";

constexpr std::string_view selectNewestOf =
    "SELECT * FROM intake WHERE coalesce(food, name) = :key AND deleted_at IS NULL "
    "ORDER BY day DESC, uid DESC LIMIT 1";

void setEntry(RowWriter &row, const IntakeEntry &entry)
{
    setStamp(row, entry.stamp);
    row.set("meal", entry.meal ? value(key(*entry.meal)) : Value());
    row.set("name", entry.name);
    row.set("food", valueOrNull(entry.food));
    row.set("portion_mg", entry.portion ? Value(entry.portion->milligrams()) : Value());
    row.set("portion_text", valueOrNull(entry.portionText));
    row.set("is_supplement", value(entry.isSupplement));
    setAmounts(row, entry.amounts);
    setNote(row, entry.note);
    row.set("dish", valueOrNull(entry.dish));
}

IntakeEntry readEntry(const Query &query)
{
    IntakeEntry entry;
    entry.stamp = readStamp(query);
    if (!query.isNull("meal")) {
        entry.meal = readKey(query, "meal", mealFromKey);
    }
    entry.name = query.text("name");
    entry.food = query.text("food");
    if (const auto milligrams = query.optionalInteger("portion_mg")) {
        entry.portion = PortionMass::fromMilligrams(*milligrams);
    }
    entry.portionText = query.text("portion_text");
    entry.isSupplement = query.flag("is_supplement");
    entry.amounts = readAmounts(query);
    entry.note = readNote(query);
    entry.dish = query.text("dish");
    return entry;
}

} // namespace

IntakeStore::IntakeStore(Journal &journal) : m_journal(&journal) {}

std::string IntakeStore::add(Change &change, const IntakeEntry &entry)
{
    RowWriter row(change, table);
    setEntry(row, entry);
    return row.insert();
}

bool IntakeStore::adopt(Change &change, const IntakeEntry &entry)
{
    RowWriter row(change, table);
    setEntry(row, entry);
    return row.adopt(entry.stamp.uid);
}

bool IntakeStore::update(Change &change, const IntakeEntry &entry)
{
    RowWriter row(change, table);
    setEntry(row, entry);
    if (!row.replace(entry.stamp.uid)) {
        return false;
    }
    DoseStore doses(*m_journal);
    if (const auto dose = doses.findByIntake(entry.stamp.uid)) {
        doses.writeStamp(change, *dose, entry.stamp);
    }
    return true;
}

bool IntakeStore::remove(Change &change, std::string_view uid)
{
    DoseStore doses(*m_journal);
    const auto dose = doses.findByIntake(uid);
    return dose ? doses.remove(change, dose->stamp.uid) : RowWriter(change, table).remove(uid);
}

std::optional<IntakeEntry> IntakeStore::find(std::string_view uid) const
{
    Query query(*m_journal, selectByUid);
    return query.bind(":uid", value(uid)).next() ? std::optional(readEntry(query)) : std::nullopt;
}

std::vector<IntakeEntry> IntakeStore::inPeriod(Period period) const
{
    std::vector<IntakeEntry> entries;
    Query query(*m_journal, selectInPeriod);
    query.bind(":first", value(toText(period.first))).bind(":last", value(toText(period.last)));
    while (query.next()) {
        entries.push_back(readEntry(query));
    }
    return entries;
}

std::vector<FrequentEntry> IntakeStore::frequent(const FrequentQuery &wanted) const
{
    std::vector<FrequentEntry> entries;
    Query query(*m_journal, selectFrequent);
    query.bind(":first", value(toText(wanted.period.first)))
        .bind(":last", value(toText(wanted.period.last)))
        .bind(":meal", wanted.meal ? value(key(*wanted.meal)) : Value())
        .bind(":around", wanted.around ? Value(std::int64_t{wanted.around->count()}) : Value())
        .bind(":most", std::int64_t{wanted.most});
    while (query.next()) {
        entries.push_back({readEntry(query), static_cast<int>(query.integer("times"))});
    }
    return entries;
}

std::optional<IntakeEntry> IntakeStore::newestOf(std::string_view foodOrName) const
{
    Query query(*m_journal, selectNewestOf);
    return query.bind(":key", value(foodOrName)).next() ? std::optional(readEntry(query)) : std::nullopt;
}

std::map<std::string, int> IntakeStore::timesEaten(Period period) const
{
    constexpr int all = 10'000;
    std::map<std::string, int> times;
    for (const FrequentEntry &frequent :
         this->frequent({.period = period, .meal = {}, .around = {}, .most = all})) {
        if (!frequent.entry.food.empty()) {
            times[frequent.entry.food] += frequent.times;
        }
    }
    return times;
}

} // namespace osteon
