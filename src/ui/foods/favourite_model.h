// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/row_model.h" // first: moc of Qt 6.4 fails where <compare> comes before <algorithm>

#include "domain/entry.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// A favourite as it is listed.
struct FavouriteRow
{
    QString key; ///< see favouriteKeyOf()
    QString name;
    QString detail; ///< "200 ml, 232 mg calcium"
    QString spoken;

    friend bool operator==(const FavouriteRow &, const FavouriteRow &) = default;
};

/// The foods and supplements that somebody marked as favourites, by name.
class FavouriteModel : public RowModel<FavouriteRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    enum Role { keyRole = Qt::UserRole + 1, nameRole, detailRole, spokenRole };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setFavourites(const std::vector<IntakeEntry> &favourites);
};

} // namespace osteon
