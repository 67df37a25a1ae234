// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foods/favourite_model.h"

#include "domain/diary_settings.h"
#include "ui/amount_text.h"
#include "ui/conversions.h"

#include <QCollator>

#include <algorithm>

namespace osteon {

namespace {

FavouriteRow rowOf(const IntakeEntry &favourite)
{
    FavouriteRow row;
    row.key = toQString(favouriteKeyOf(favourite));
    row.name = toQString(favourite.name);
    const QString portion = favourite.portionText.empty() ? QString() : portionText(favourite);
    const QString amount = favourite.isSupplement ? QString() : mainAmountText(favourite.amounts);
    row.detail = portion.isEmpty() || amount.isEmpty()
                     ? portion + amount
                     : FavouriteModel::tr("%1, %2", "portion, amount").arg(portion, amount);
    row.spoken = row.detail.isEmpty()
                     ? row.name
                     : FavouriteModel::tr("%1, %2", "name, detail").arg(row.name, row.detail);
    return row;
}

} // namespace

QVariant FavouriteModel::data(const QModelIndex &index, int role) const
{
    const FavouriteRow *row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case keyRole:
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

QHash<int, QByteArray> FavouriteModel::roleNames() const
{
    return {{keyRole, "key"}, {nameRole, "name"}, {detailRole, "detail"}, {spokenRole, "spoken"}};
}

void FavouriteModel::setFavourites(const std::vector<IntakeEntry> &favourites)
{
    std::vector<FavouriteRow> rows;
    std::ranges::transform(favourites, std::back_inserter(rows), rowOf);
    const QCollator collator;
    std::ranges::stable_sort(rows, [&](const FavouriteRow &left, const FavouriteRow &right) {
        return collator.compare(left.name, right.name) < 0;
    });
    replaceRows(std::move(rows));
}

} // namespace osteon
