// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring.h"
#include "ui/row_model.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// One quantity of the day (or of the week so far) against its target.
struct TargetRow
{
    QString key;
    QString name;
    QString amount;      ///< "840 mg", "at least 620 IU"
    QString ofTarget;    ///< "target 1000 mg", "range 400–800 IU", "no target"
    QString status;      ///< in words
    QString statusShape; ///< name of the icon that says the same without colour; empty for none
    bool isOver = false;
    bool isBelow = false;
    bool hasBar = false;
    double solid = 0; ///< all of these are fractions of the bar's width
    double striped = 0;
    double lower = -1; ///< -1 where there is none
    double upper = -1;
    double limit = -1;
    QString spoken; ///< "Calcium, 233 mg, target 1000 mg, below"

    friend bool operator==(const TargetRow &, const TargetRow &) = default;
};

/// The rows of 'Today so far'.
class TargetModel : public RowModel<TargetRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    enum Role {
        nameRole = Qt::UserRole + 1,
        amountRole,
        ofTargetRole,
        statusRole,
        statusShapeRole,
        isOverRole,
        isBelowRole,
        hasBarRole,
        solidRole,
        stripedRole,
        lowerRole,
        upperRole,
        limitRole,
        spokenRole
    };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setRows(std::vector<TargetRow> rows) { replaceRows(std::move(rows)); }
};

/// The row of a nutrient on one day.
TargetRow rowOf(Nutrient nutrient, const NutrientDay &day);
/// The row of a movement target in the week so far.
TargetRow rowOf(const MovementSummary &movement);

} // namespace osteon
