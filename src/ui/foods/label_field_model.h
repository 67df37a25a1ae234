// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/row_model.h" // first: moc of Qt 6.4 fails where <compare> comes before <algorithm>

#include "domain/daily_value.h"
#include "domain/label_unit.h"
#include "domain/own_food.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// One line of a label in a form. An empty text is an unknown amount, not zero.
struct LabelField
{
    QString key;
    Nutrient nutrient{};
    LabelUnit unit{};           ///< of a bare number
    std::optional<Mass> before; ///< kept to the nanogram while nothing is touched
    QString textBefore;
    LabelUnit unitBefore{};
    QString text;
    QString hint; ///< what a percentage or another unit comes to
    QString error;

    friend bool operator==(const LabelField &, const LabelField &) = default;
};

/// The figures of a label, one row for each nutrient that osteon knows.
class LabelFieldModel : public RowModel<LabelField>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    enum Role { nameRole = Qt::UserRole + 1, unitRole, otherUnitRole, textRole, hintRole, errorRole };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setAmounts(const NutrientAmounts &amounts);
    /// Whose daily values a percentage is of.
    void setDailyValues(DailyValueRule rule);
    Q_INVOKABLE void setText(int row, const QString &text);
    /// The next unit that labels give this in; the number stays as it was typed.
    Q_INVOKABLE void chooseNextUnit(int row);

    /// Writes what was typed into the amounts; false where a text is no amount, which its row then says.
    bool readInto(NutrientAmounts &amounts);
    /// Puts a refusal at the field it is about.
    void showRefusal(Nutrient nutrient, const QString &sentence);

private:
    void explain(LabelField &field) const;

    DailyValueRule m_rule = DailyValueRule::fda2016;
};

} // namespace osteon
