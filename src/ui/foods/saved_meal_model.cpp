// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foods/saved_meal_model.h"

#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/words.h"

#include <QCollator>

#include <algorithm>

namespace osteon {

namespace {

QString itemsText(const SavedMeal &meal)
{
    QStringList names;
    for (const SavedMealItem &item : meal.items) {
        names << toQString(item.name);
    }
    return names.join(SavedMealModel::tr("; ", "between the foods of a meal"));
}

QString detailOf(const SavedMeal &meal)
{
    QStringList parts{itemsText(meal)};
    if (meal.servings > 1) {
        parts << SavedMealModel::tr("makes %n servings", "", meal.servings);
    }
    parts << totalsText(meal);
    parts.removeAll(QString());
    return parts.join(SavedMealModel::tr(" · ", "between the parts of a line about a meal"));
}

} // namespace

QString totalsText(const SavedMeal &meal)
{
    QStringList parts;
    for (const Nutrient nutrient : allNutrients) {
        const SavedMealTotal total = totalOf(meal, nutrient);
        if (nutrient > Nutrient::vitaminK2 || !total.known) {
            continue;
        }
        const QString amount = amountText(nutrient, *total.known);
        parts << (total.unknownItems > 0
                      ? SavedMealModel::tr("%1 at least %2", "calcium at least 402 mg")
                            .arg(Words::inText(nutrient), amount)
                      : SavedMealModel::tr("%1 %2", "calcium 402 mg").arg(Words::inText(nutrient), amount));
    }
    return parts.join(SavedMealModel::tr(" · ", "between the parts of a line about a meal"));
}

QVariant SavedMealModel::data(const QModelIndex &index, int role) const
{
    const SavedMealRow *row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case uidRole:
        return row->key;
    case Qt::DisplayRole:
    case nameRole:
        return row->name;
    case detailRole:
        return row->detail;
    case spokenRole:
        return row->spoken;
    default:
        return {};
    }
}

QHash<int, QByteArray> SavedMealModel::roleNames() const
{
    return {{uidRole, "uid"}, {nameRole, "name"}, {detailRole, "detail"}, {spokenRole, "spoken"}};
}

void SavedMealModel::setMeals(const std::vector<SavedMeal> &meals)
{
    std::vector<SavedMealRow> rows;
    for (const SavedMeal &meal : meals) {
        const QString name = toQString(meal.name);
        const QString detail = detailOf(meal);
        rows.push_back(
            {toQString(meal.uid), name, detail, tr("%1, %2", "name of a meal, detail").arg(name, detail)});
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(rows, [&](const SavedMealRow &left, const SavedMealRow &right) {
        return collator.compare(left.name, right.name) < 0;
    });
    replaceRows(std::move(rows));
}

} // namespace osteon
