// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/row_model.h" // first: moc of Qt 6.4 fails where <compare> comes before <algorithm>

#include "domain/saved_meal.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// "calcium 402 mg · vitamin D 120 IU" of a whole meal; a sum that leaves items out is an 'at least'. Empty
/// where nothing is known.
QString totalsText(const SavedMeal &meal);

/// A saved meal as it is listed.
struct SavedMealRow
{
    QString key; ///< its uid
    QString name;
    QString detail; ///< "Milk, whole; Oats · makes 4 servings · calcium 402 mg"
    QString spoken;

    friend bool operator==(const SavedMealRow &, const SavedMealRow &) = default;
};

/// The saved meals and recipes, by name.
class SavedMealModel : public RowModel<SavedMealRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    enum Role { uidRole = Qt::UserRole + 1, nameRole, detailRole, spokenRole };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setMeals(const std::vector<SavedMeal> &meals);
};

} // namespace osteon
