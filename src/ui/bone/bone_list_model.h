// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/row_model.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// One entry of the bone record as it is listed.
struct BoneListRow
{
    QString key;     ///< its uid
    QString heading; ///< "Lumbar spine": on the first row of a group only
    QString title;   ///< "18 March 2026: 0.912 g/cm² · T-score −1.3"
    QString detail;  ///< "Hologic Horizon, Sample clinic"; may be empty
    QString spoken;

    friend bool operator==(const BoneListRow &, const BoneListRow &) = default;
};

class BoneListModel : public RowModel<BoneListRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    enum Role { uidRole = Qt::UserRole + 1, headingRole, titleRole, detailRole, spokenRole };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setEntries(std::vector<BoneListRow> rows) { replaceRows(std::move(rows)); }
};

} // namespace osteon
