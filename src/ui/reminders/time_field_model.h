// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace osteon {

/// A field for a time of the day: what stands in it, and what is to be said about that.
struct TimeField
{
    QString key; ///< "morning", "from"
    QString label;
    QString text;
    QString hint;
    QString error;

    friend bool operator==(const TimeField &, const TimeField &) = default;
};

class TimeFieldModel : public RowModel<TimeField>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    using RowModel::RowModel;
    enum Roles { keyRole = Qt::UserRole + 1, labelRole, textRole, hintRole, errorRole };

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void show(std::vector<TimeField> fields) { replaceRows(std::move(fields)); }
};

} // namespace osteon
