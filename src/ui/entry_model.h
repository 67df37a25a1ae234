// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring.h"
#include "ui/diary.h"
#include "ui/row_model.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// One entry of the day as it is listed.
struct EntryRow
{
    QString key;     ///< its uid
    QString heading; ///< "Breakfast": on the first row of a group only
    QString name;    ///< "Milk, whole"
    QString portion; ///< "200 ml"; may be empty
    QString amount;  ///< "233 mg calcium", "30 min", "calcium not known"
    QString note;    ///< what its owner wrote beside it; may have several lines
    int part = -1;   ///< on the first row of a meal: the meal, as EntryCopier counts
    QString spoken;
    DiaryEntry entry;

    friend bool operator==(const EntryRow &, const EntryRow &) = default;
};

/// The day's entries: meals in their order, then supplements, then movement.
class EntryModel : public RowModel<EntryRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    enum Role {
        uidRole = Qt::UserRole + 1,
        headingRole,
        nameRole,
        portionRole,
        amountRole,
        noteRole,
        partRole,
        spokenRole
    };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setDay(const DiaryRecord &record, Day day);
    const DiaryEntry *find(const QString &uid) const;
};

} // namespace osteon
