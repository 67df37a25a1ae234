// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dose.h"
#include "ui/row_model.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// One dose that is due on the day shown, or that may be taken as needed.
struct DueRow
{
    QString key; ///< stays the same when the dose is ticked
    QString name;
    QString detail; ///< "1 tablet, evening"
    QString spoken; ///< "Calcium citrate, 1 tablet, evening"
    DueDose dose;
    bool isAsNeeded = false; ///< the dose that would be the next one

    bool isTaken() const { return dose.given && dose.given->state == DoseState::taken; }
    bool isSkipped() const { return dose.given && dose.given->state == DoseState::skipped; }

    friend bool operator==(const DueRow &, const DueRow &) = default;
};

/// The routines of a day, earliest first; what is taken as needed comes last.
class DueModel : public RowModel<DueRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    enum Role {
        keyRole = Qt::UserRole + 1,
        nameRole,
        detailRole,
        isTakenRole,
        isSkippedRole,
        isAsNeededRole,
        spokenRole
    };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setDoses(const std::vector<DueDose> &due, const std::vector<DueDose> &asNeeded);
    /// Null where there is no such row.
    const DueRow *find(const QString &key) const;
    /// What is due and neither taken nor skipped yet.
    std::vector<DueDose> open() const;
};

} // namespace osteon
