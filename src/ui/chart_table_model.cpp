// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_table_model.h"

namespace osteon {

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    const ChartTableRow *row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case cellsRole:
        return row->cells;
    case Qt::DisplayRole:
    case spokenRole:
        return row->spoken;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChartTableModel::roleNames() const
{
    return {{cellsRole, "cells"}, {spokenRole, "spoken"}};
}

} // namespace osteon
