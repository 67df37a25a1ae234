// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/limits.h"
#include "ui/row_model.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// One amount in a form. An empty text is an unknown amount, not zero.
struct AmountField
{
    QString key;
    Nutrient nutrient{};
    std::optional<Mass> before; ///< kept to the nanogram while its text is not touched
    QString textBefore;
    QString text;
    QString error;

    friend bool operator==(const AmountField &, const AmountField &) = default;
};

/// The amounts of a form: the four main nutrients, and any other that has a value.
class AmountFieldModel : public RowModel<AmountField>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    enum Role { nameRole = Qt::UserRole + 1, unitRole, textRole, errorRole };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setAmounts(const NutrientAmounts &amounts);
    Q_INVOKABLE void setText(int row, const QString &text);

    /// Writes what was typed into the amounts; false where a text is no amount, which its row then says.
    bool readInto(NutrientAmounts &amounts);
    /// Puts a refusal at the field it is about.
    void showRefusal(const EntryRefusal &refusal);
};

} // namespace osteon
