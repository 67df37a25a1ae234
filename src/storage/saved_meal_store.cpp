// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/saved_meal_store.h"

#include "storage/entry_columns.h"
#include "storage/read_transaction.h"

namespace osteon {

namespace {

constexpr std::string_view table = "saved_meal";
constexpr std::string_view itemTable = "saved_meal_item";

void setMeal(RowWriter &row, const SavedMeal &meal)
{
    row.set("name", meal.name);
    row.set("servings", std::int64_t{meal.servings});
}

void addItems(Change &change, std::string_view meal, const std::vector<SavedMealItem> &items)
{
    std::int64_t position = 0;
    for (const SavedMealItem &item : items) {
        RowWriter row(change, itemTable);
        row.set("saved_meal", value(meal));
        row.set("position", position++);
        row.set("name", item.name);
        row.set("food", valueOrNull(item.food));
        row.set("portion_mg", item.portion ? Value(item.portion->milligrams()) : Value());
        row.set("portion_text", valueOrNull(item.portionText));
        row.set("is_supplement", value(item.isSupplement));
        setAmounts(row, item.amounts);
        row.insert();
    }
}

void removeItems(Change &change, std::string_view meal)
{
    std::vector<std::string> uids;
    {
        Query query(change.journal(),
                    "SELECT uid FROM saved_meal_item WHERE saved_meal = :meal AND deleted_at IS NULL");
        query.bind(":meal", value(meal));
        while (query.next()) {
            uids.push_back(query.text("uid"));
        }
    }
    for (const std::string &uid : uids) {
        RowWriter(change, itemTable).remove(uid);
    }
}

SavedMealItem readItem(const Query &query)
{
    SavedMealItem item;
    item.name = query.text("name");
    item.food = query.text("food");
    if (const auto milligrams = query.optionalInteger("portion_mg")) {
        item.portion = PortionMass::fromMilligrams(*milligrams);
    }
    item.portionText = query.text("portion_text");
    item.isSupplement = query.flag("is_supplement");
    item.amounts = readAmounts(query);
    return item;
}

SavedMeal readMeal(const Query &query)
{
    SavedMeal meal{.uid = query.text("uid"),
                   .name = query.text("name"),
                   .servings = static_cast<int>(query.integer("servings")),
                   .items = {}};
    Query items(query.journal(), "SELECT * FROM saved_meal_item WHERE saved_meal = :meal "
                                 "AND deleted_at IS NULL ORDER BY position, uid");
    items.bind(":meal", meal.uid);
    while (items.next()) {
        meal.items.push_back(readItem(items));
    }
    return meal;
}

} // namespace

SavedMealStore::SavedMealStore(Journal &journal) : m_journal(&journal) {}

std::string SavedMealStore::add(Change &change, const SavedMeal &meal)
{
    RowWriter row(change, table);
    setMeal(row, meal);
    const std::string uid = row.insert();
    addItems(change, uid, meal.items);
    return uid;
}

bool SavedMealStore::adopt(Change &change, const SavedMeal &meal)
{
    RowWriter row(change, table);
    setMeal(row, meal);
    const bool wasDeleted = row.adopt(meal.uid);
    addItems(change, meal.uid, meal.items);
    return wasDeleted;
}

bool SavedMealStore::update(Change &change, const SavedMeal &meal)
{
    const std::optional<SavedMeal> stored = find(meal.uid);
    if (!stored) {
        return false;
    }
    RowWriter row(change, table);
    setMeal(row, meal);
    row.replace(meal.uid);
    if (stored->items != meal.items) {
        removeItems(change, meal.uid);
        addItems(change, meal.uid, meal.items);
    }
    return true;
}

bool SavedMealStore::remove(Change &change, std::string_view uid)
{
    removeItems(change, uid);
    return RowWriter(change, table).remove(uid);
}

std::optional<SavedMeal> SavedMealStore::find(std::string_view uid) const
{
    const ReadTransaction transaction(*m_journal);
    Query query(*m_journal, "SELECT * FROM saved_meal WHERE uid = :uid AND deleted_at IS NULL");
    return query.bind(":uid", value(uid)).next() ? std::optional(readMeal(query)) : std::nullopt;
}

std::vector<SavedMeal> SavedMealStore::all() const
{
    const ReadTransaction transaction(*m_journal);
    std::vector<SavedMeal> meals;
    Query query(*m_journal, "SELECT * FROM saved_meal WHERE deleted_at IS NULL ORDER BY uid");
    while (query.next()) {
        meals.push_back(readMeal(query));
    }
    return meals;
}

} // namespace osteon
