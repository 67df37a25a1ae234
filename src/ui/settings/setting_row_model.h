// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/row_model.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// A line of a list in Settings: what it is called, what it says, and where that comes from.
struct SettingRow
{
    QString key;
    QString title;
    QString text;
    QString source;

    friend bool operator==(const SettingRow &, const SettingRow &) = default;
};

class SettingRowModel : public RowModel<SettingRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    using RowModel::RowModel;
    enum Roles { keyRole = Qt::UserRole + 1, titleRole, textRole, sourceRole };

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void show(std::vector<SettingRow> rows) { replaceRows(std::move(rows)); }
};

} // namespace osteon
