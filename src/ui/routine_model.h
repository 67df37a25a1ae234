// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dose.h" // not regimen.h: moc of Qt 6.4 fails where <compare> comes before <algorithm>
#include "ui/row_model.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// A routine in the list in which one changes them.
struct RoutineRow
{
    QString key; ///< the regimen's uid
    QString name;
    QString detail; ///< "1 tablet, every day, evening"
    Regimen regimen;

    friend bool operator==(const RoutineRow &, const RoutineRow &) = default;
};

/// All routines that are not over.
class RoutineModel : public RowModel<RoutineRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    enum Role { uidRole = Qt::UserRole + 1, nameRole, detailRole };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setRegimens(const std::vector<Regimen> &regimens, Day today);
    /// Null where there is no such row.
    const RoutineRow *find(const QString &uid) const;
};

} // namespace osteon
