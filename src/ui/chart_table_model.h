// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/row_model.h"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace osteon {

/// "≥ 936", where items without a value would add to the figure: one sign in drawings and tables.
inline QString atLeastFigure(const QString &figure)
{
    return QStringLiteral("≥\u00a0") + figure;
}

struct ChartTableRow
{
    QString key;
    QStringList cells;
    QString spoken; ///< "Monday, 860 mg, 360 from food, 500 from supplements, below"

    friend bool operator==(const ChartTableRow &, const ChartTableRow &) = default;
};

/// What a chart shows, as rows a screen reader can read.
class ChartTableModel : public RowModel<ChartTableRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    enum Role { cellsRole = Qt::UserRole + 1, spokenRole };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setRows(std::vector<ChartTableRow> rows) { replaceRows(std::move(rows)); }
};

} // namespace osteon
