// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/row_model.h" // first: moc of Qt 6.4 fails where <compare> comes before <algorithm>

#include "domain/own_food.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// A food of somebody's own as it is listed.
struct OwnFoodRow
{
    QString key; ///< its uid
    QString name;
    QString detail; ///< "per serving (30 g): calcium 120 mg"
    QString spoken;

    friend bool operator==(const OwnFoodRow &, const OwnFoodRow &) = default;
};

/// The foods that somebody typed from labels, by name; those that are not offered any more last.
class OwnFoodModel : public RowModel<OwnFoodRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    enum Role { uidRole = Qt::UserRole + 1, nameRole, detailRole, spokenRole };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setFoods(std::vector<OwnFood> foods);
};

} // namespace osteon
