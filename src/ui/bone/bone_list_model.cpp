// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bone/bone_list_model.h"

namespace osteon {

QVariant BoneListModel::data(const QModelIndex &index, int role) const
{
    const BoneListRow *row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case uidRole:
        return row->key;
    case headingRole:
        return row->heading;
    case Qt::DisplayRole:
    case titleRole:
        return row->title;
    case detailRole:
        return row->detail;
    case spokenRole:
        return row->spoken;
    default:
        return {};
    }
}

QHash<int, QByteArray> BoneListModel::roleNames() const
{
    return {{uidRole, "uid"},
            {headingRole, "heading"},
            {titleRole, "title"},
            {detailRole, "detail"},
            {spokenRole, "spoken"}};
}

} // namespace osteon
