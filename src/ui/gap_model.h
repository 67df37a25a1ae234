// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "ui/row_model.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

struct GapSuggestion;

/// A portion that would fill some of what is missing, with the reason.
struct GapRow
{
    QString key;
    QString title;     ///< "Kefir, 1 glass (250 ml)"
    QString adds;      ///< "+240 mg calcium"
    QString detail;    ///< "also +12 mg magnesium · 4 times in 30 days"; may be empty
    QString spoken;    ///< what a screen reader says of its button
    IntakeEntry entry; ///< that logging it makes

    friend bool operator==(const GapRow &, const GapRow &) = default;
};

/// Suggested portions, best first.
class GapModel : public RowModel<GapRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    enum Role { keyRole = Qt::UserRole + 1, titleRole, addsRole, detailRole, spokenRole };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setSuggestions(const std::vector<GapSuggestion> &suggestions, Day day);
    /// Null where there is no such row.
    const GapRow *find(const QString &key) const;
};

} // namespace osteon
