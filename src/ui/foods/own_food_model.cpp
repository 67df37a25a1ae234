// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foods/own_food_model.h"

#include "ui/amount_text.h"
#include "ui/conversions.h"

#include <QCollator>

#include <algorithm>

namespace osteon {

namespace {

QString basisText(const OwnFood &food)
{
    switch (food.basis) {
    case LabelBasis::perServing:
        return OwnFoodModel::tr("per serving (%1 g)").arg(thousandthsText(food.servingMass->milligrams()));
    case LabelBasis::per100Millilitres:
        return OwnFoodModel::tr("per 100 ml");
    case LabelBasis::per100Grams:
        break;
    }
    return OwnFoodModel::tr("per 100 g");
}

QString detailOf(const OwnFood &food)
{
    constexpr int most = 3;
    const QString amounts = mainAmountsText(food.amounts, most);
    const QString label =
        amounts.isEmpty() ? basisText(food)
                          : OwnFoodModel::tr("%1: %2", "per 100 g: calcium …").arg(basisText(food), amounts);
    return food.isArchived ? OwnFoodModel::tr("not offered any more · %1").arg(label) : label;
}

} // namespace

QVariant OwnFoodModel::data(const QModelIndex &index, int role) const
{
    const OwnFoodRow *row = rowAt(index);
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

QHash<int, QByteArray> OwnFoodModel::roleNames() const
{
    return {{uidRole, "uid"}, {nameRole, "name"}, {detailRole, "detail"}, {spokenRole, "spoken"}};
}

void OwnFoodModel::setFoods(std::vector<OwnFood> foods)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(foods, [&](const OwnFood &left, const OwnFood &right) {
        return left.isArchived != right.isArchived
                   ? right.isArchived
                   : collator.compare(toQString(left.name), toQString(right.name)) < 0;
    });
    std::vector<OwnFoodRow> rows;
    for (const OwnFood &food : foods) {
        const QString name = toQString(food.name);
        const QString detail = detailOf(food);
        rows.push_back(
            {toQString(food.uid), name, detail, tr("%1, %2", "name of a food, detail").arg(name, detail)});
    }
    replaceRows(std::move(rows));
}

} // namespace osteon
