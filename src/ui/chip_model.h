// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/supplement_caution.h"
#include "logging/reading.h"
#include "logging/routine_reading.h"
#include "ui/diary.h"
#include "ui/row_model.h"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace osteon {

/// What was understood of one part of the line, or why it was not.
struct Chip
{
    QString key;
    std::string text;                 ///< the part of the line
    std::size_t offset = 0;           ///< in bytes of the line
    std::vector<DiaryEntry> readings; ///< all possible ones, likeliest first; none for a problem
    std::size_t chosen = 0;
    std::optional<Caution> caution;
    Taken taken = Taken::atOnce;   ///< as ReadItem has it
    SupplementCautions supplement; ///< of the reading that is chosen
    bool isToday = true;           ///< whether the line is for today
    std::optional<ReadDose> dose;  ///< a dose of a routine instead of an entry
    std::optional<ProblemReason> problem;
    QStringList suggestions;
    QString unknownName; ///< of what could be somebody's own food; else empty
    QString routineName; ///< of what could be a routine: a medicine, a multivitamin; else empty

    bool isTicked() const { return dose && !dose->due; } ///< already, so that it is not saved again
    bool isProblem() const { return problem || isTicked(); }
    /// What it adds to its day, as an entry or as a dose; nullptr for an activity or a problem.
    const NutrientAmounts *amounts() const;
    bool isSupplement() const;
    const DiaryEntry *entry() const { return readings.empty() ? nullptr : &readings[chosen]; }
    friend bool operator==(const Chip &, const Chip &) = default;
};

/// The parts of the line in the order written, each as a chip.
class ChipModel : public RowModel<Chip>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")

public:
    enum Role {
        nameRole = Qt::UserRole + 1,
        detailRole,
        cautionRole,
        isProblemRole,
        suggestionsRole,
        unknownNameRole,
        routineNameRole,
        alternativeCountRole,
        spokenRole
    };

    using RowModel::RowModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Takes over a new reading of the line. A reading chosen by hand stays with a part that stayed the same.
    void setReading(const LineReading &reading, const std::vector<ReadDose> &doses, bool isToday);

    /// The same in the language of now.
    void retell();

    /// Goes on to the next or previous reading of a chip, round and round; false where there is only one.
    bool chooseNext(int row, int step);

    /// Works out what is to be said of each supplement, in the order of the line: what stands before it
    /// counts.
    void setCautions(DayAmounts before, std::span<const Target> targets, const Profile &profile);
};

} // namespace osteon
