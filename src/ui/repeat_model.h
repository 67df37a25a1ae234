// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diary.h"
#include "ui/row_model.h"

#include <QtQml/qqmlregistration.h>

namespace osteon {

/// Something that was logged before and can be logged again in one action: a meal, or a single food.
struct RepeatRow
{
    QString key;
    QString title;  ///< "Breakfast as yesterday", "Milk, whole, 200 ml"
    QString detail; ///< "4 entries", "233 mg calcium"
    bool isFavourite = false;
    std::vector<DiaryEntry> entries;

    friend bool operator==(const RepeatRow &, const RepeatRow &) = default;
};

/// What a list of likely entries is made from.
struct RepeatSource
{
    Day day{};
    bool isEmptyDay = true;
    std::vector<IntakeEntry> logged;     ///< on the day
    DiaryRecord recent;                  ///< of the days before the day
    std::vector<IntakeEntry> favourites; ///< likeliest first; so are the next
    std::vector<IntakeEntry> frequent;
    std::optional<Meal> mealNow; ///< where the day is today and the time is known
};

/// What is likely to be logged next: the meals that the day does not have yet, as they were the last time,
/// the one of this time of day first; all of yesterday; the favourites; and the foods that are logged most
/// often.
class RepeatModel : public RowModel<RepeatRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    enum Role { keyRole = Qt::UserRole + 1, titleRole, detailRole, isFavouriteRole, spokenRole };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setSource(const RepeatSource &source);
    /// Null where there is no such row.
    const RepeatRow *find(const QString &key) const;
};

} // namespace osteon
