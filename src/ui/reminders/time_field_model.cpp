// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/time_field_model.h"

namespace osteon {

QVariant TimeFieldModel::data(const QModelIndex &index, int role) const
{
    const TimeField *field = rowAt(index);
    if (field == nullptr) {
        return {};
    }
    switch (role) {
    case keyRole:
        return field->key;
    case Qt::DisplayRole:
    case labelRole:
        return field->label;
    case textRole:
        return field->text;
    case hintRole:
        return field->hint;
    case errorRole:
        return field->error;
    default:
        return {};
    }
}

QHash<int, QByteArray> TimeFieldModel::roleNames() const
{
    return {
        {keyRole, "key"}, {labelRole, "name"}, {textRole, "time"}, {hintRole, "hint"}, {errorRole, "error"}};
}

} // namespace osteon
