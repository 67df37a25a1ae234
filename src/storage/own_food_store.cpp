// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/own_food_store.h"

#include "storage/entry_columns.h"

#include <algorithm>
#include <charconv>

namespace osteon {

namespace {

constexpr std::string_view table = "own_food";

/// 'cup=245000,slice=32000'
std::string portionsText(const std::vector<OwnPortion> &portions)
{
    std::string text;
    for (const OwnPortion &portion : portions) {
        text += text.empty() ? "" : ",";
        text.append(key(portion.unit)).append("=").append(std::to_string(portion.mass.milligrams()));
    }
    return text;
}

std::optional<OwnPortion> portionFromText(std::string_view text)
{
    const std::size_t sign = std::min(text.find('='), text.size());
    const auto unit = portionUnitFromKey(text.substr(0, sign));
    const std::string_view number = text.substr(std::min(sign + 1, text.size()));
    std::int64_t milligrams = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), milligrams);
    if (!unit || error != std::errc() || end != number.data() + number.size()) {
        return std::nullopt;
    }
    return OwnPortion{*unit, PortionMass::fromMilligrams(milligrams)};
}

std::vector<OwnPortion> readPortions(const Query &query)
{
    std::vector<OwnPortion> portions;
    const std::string text = query.text("portions");
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        const auto portion = portionFromText(std::string_view(text).substr(begin, end - begin));
        if (!portion) {
            throwUnreadable(query, "portions");
        }
        portions.push_back(*portion);
        begin = end + 1;
    }
    return portions;
}

void setFood(RowWriter &row, const OwnFood &food)
{
    row.set("name", food.name);
    row.set("basis", value(key(food.basis)));
    row.set("serving_mg", food.servingMass ? Value(food.servingMass->milligrams()) : Value());
    row.set("serving_ul", value(food.servingMicrolitres));
    row.set("portions", portionsText(food.portions));
    setAmounts(row, food.amounts);
    row.set("is_archived", value(food.isArchived));
}

OwnFood readFood(const Query &query)
{
    OwnFood food;
    food.uid = query.text("uid");
    food.name = query.text("name");
    food.basis = readKey(query, "basis", labelBasisFromKey);
    food.amounts = readAmounts(query);
    if (const auto milligrams = query.optionalInteger("serving_mg")) {
        food.servingMass = PortionMass::fromMilligrams(*milligrams);
    }
    food.servingMicrolitres = query.optionalInteger("serving_ul");
    food.portions = readPortions(query);
    food.isArchived = query.flag("is_archived");
    return food;
}

} // namespace

OwnFoodStore::OwnFoodStore(Journal &journal) : m_journal(&journal) {}

std::string OwnFoodStore::add(Change &change, const OwnFood &food)
{
    RowWriter row(change, table);
    setFood(row, food);
    return row.insert();
}

bool OwnFoodStore::adopt(Change &change, const OwnFoodRecord &record)
{
    RowWriter row(change, table);
    setFood(row, record.food);
    row.set("merged_into", valueOrNull(record.mergedInto));
    return row.adopt(record.food.uid);
}

bool OwnFoodStore::update(Change &change, const OwnFood &food)
{
    const std::optional<OwnFood> stored = find(food.uid);
    if (!stored || stored->uid != food.uid) { // a merged one is not changed any more
        return false;
    }
    RowWriter row(change, table);
    setFood(row, food);
    return row.replace(food.uid);
}

bool OwnFoodStore::merge(Change &change, std::string_view uid, std::string_view into)
{
    const std::optional<OwnFood> first = find(uid);
    const std::optional<OwnFood> second = find(into);
    if (!first || !second || first->uid == second->uid) {
        return false;
    }
    RowWriter row(change, table);
    setFood(row, *first);
    row.set("merged_into", second->uid);
    return row.replace(first->uid);
}

bool OwnFoodStore::remove(Change &change, std::string_view uid)
{
    return RowWriter(change, table).remove(uid);
}

std::optional<OwnFood> OwnFoodStore::find(std::string_view uid) const
{
    // UNION drops what was seen: two merged journals may have merged two foods in both directions.
    Query query(*m_journal, "WITH RECURSIVE forward (uid) AS (VALUES (:uid) UNION "
                            "SELECT merged_into FROM own_food JOIN forward USING (uid) "
                            "WHERE merged_into IS NOT NULL AND deleted_at IS NULL) "
                            "SELECT own_food.* FROM own_food JOIN forward USING (uid) "
                            "WHERE merged_into IS NULL AND deleted_at IS NULL");
    return query.bind(":uid", value(uid)).next() ? std::optional(readFood(query)) : std::nullopt;
}

std::optional<Food> OwnFoodStore::food(std::string_view key) const
{
    const auto uid = ownFoodUid(key);
    const std::optional<OwnFood> found = uid ? find(*uid) : std::nullopt;
    return found ? std::optional(foodFrom(*found)) : std::nullopt;
}

std::vector<OwnFoodRecord> OwnFoodStore::records() const
{
    std::vector<OwnFoodRecord> records;
    {
        Query query(*m_journal, "SELECT * FROM own_food WHERE deleted_at IS NULL ORDER BY uid");
        while (query.next()) {
            records.push_back({readFood(query), query.text("merged_into")});
        }
    }
    // What stands for nothing any more is gone: the food it was merged into was deleted.
    std::erase_if(records, [this](const OwnFoodRecord &record) {
        return !record.mergedInto.empty() && !find(record.mergedInto);
    });
    return records;
}

std::optional<OwnFoodRecord> OwnFoodStore::record(std::string_view uid) const
{
    Query query(*m_journal, "SELECT * FROM own_food WHERE uid = :uid AND deleted_at IS NULL");
    return query.bind(":uid", value(uid)).next()
               ? std::optional(OwnFoodRecord{readFood(query), query.text("merged_into")})
               : std::nullopt;
}

std::vector<OwnFood> OwnFoodStore::all() const
{
    std::vector<OwnFood> foods;
    Query query(*m_journal,
                "SELECT * FROM own_food WHERE deleted_at IS NULL AND merged_into IS NULL ORDER BY uid");
    while (query.next()) {
        foods.push_back(readFood(query));
    }
    return foods;
}

std::vector<Food> OwnFoodStore::foods() const
{
    std::vector<Food> foods;
    for (const OwnFood &food : all()) {
        if (!food.isArchived) {
            foods.push_back(foodFrom(food));
        }
    }
    return foods;
}

} // namespace osteon
