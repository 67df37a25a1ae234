// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/intake_store.h"

#include "storage/entry_columns.h"

#include <array>

namespace osteon {

namespace {

constexpr std::string_view table = "intake";

constexpr std::string_view selectInPeriod =
    "SELECT * FROM intake WHERE day BETWEEN :first AND :last AND deleted_at IS NULL ORDER BY day, uid";
constexpr std::string_view selectByUid = "SELECT * FROM intake WHERE uid = :uid AND deleted_at IS NULL";

/// In the order of allNutrients.
constexpr std::array amountColumns{"calcium_ng",    "vitamin_d_ng",  "magnesium_ng",
                                   "vitamin_k2_ng", "vitamin_k1_ng", "protein_ng",
                                   "sodium_ng",     "sugars_ng",     "alcohol_ng"};
static_assert(amountColumns.size() == allNutrients.size());

void setAmounts(RowWriter &row, const NutrientAmounts &amounts)
{
    for (const Nutrient nutrient : allNutrients) {
        const std::optional<Mass> amount = amounts[nutrient];
        row.set(amountColumns[static_cast<std::size_t>(nutrient)],
                amount ? Value(amount->nanograms()) : Value());
    }
}

NutrientAmounts readAmounts(const Query &query)
{
    NutrientAmounts amounts;
    for (const Nutrient nutrient : allNutrients) {
        if (const auto nanograms = query.optionalInteger(amountColumns[static_cast<std::size_t>(nutrient)])) {
            amounts[nutrient] = Mass::fromNanograms(*nanograms);
        }
    }
    return amounts;
}

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

bool IntakeStore::update(Change &change, const IntakeEntry &entry)
{
    RowWriter row(change, table);
    setEntry(row, entry);
    return row.replace(entry.stamp.uid);
}

bool IntakeStore::remove(Change &change, std::string_view uid)
{
    return RowWriter(change, table).remove(uid);
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

} // namespace osteon
