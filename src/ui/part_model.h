// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring.h"
#include "ui/row_model.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// One part of the week's score.
struct PartRow
{
    QString key;
    QString name;
    QString percent; ///< "93 %"
    QString reason;  ///< "mean 986 mg, target 1000"
    double fraction = 0;
    QString spoken;

    friend bool operator==(const PartRow &, const PartRow &) = default;
};

class PartModel : public RowModel<PartRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    enum Role { nameRole = Qt::UserRole + 1, percentRole, reasonRole, fractionRole, spokenRole };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setWeek(const WeekScore &week);
};

} // namespace osteon
