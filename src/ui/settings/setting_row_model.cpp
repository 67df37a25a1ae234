// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_row_model.h"

namespace osteon {

QVariant SettingRowModel::data(const QModelIndex &index, int role) const
{
    const SettingRow *row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case keyRole:
        return row->key;
    case Qt::DisplayRole:
    case titleRole:
        return row->title;
    case textRole:
        return row->text;
    case sourceRole:
        return row->source;
    default:
        return {};
    }
}

QHash<int, QByteArray> SettingRowModel::roleNames() const
{
    return {{keyRole, "key"}, {titleRole, "title"}, {textRole, "text"}, {sourceRole, "source"}};
}

} // namespace osteon
