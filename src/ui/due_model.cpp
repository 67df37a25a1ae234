// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/due_model.h"

#include "ui/conversions.h"
#include "ui/words.h"

#include <QStringList>

#include <algorithm>

namespace osteon {

namespace {

/// When the dose is taken, in words; nothing for the only dose of a day.
QString slotText(const DueDose &dose, bool isOneOfSeveral)
{
    return std::holds_alternative<int>(dose.slot) && !isOneOfSeveral ? QString() : Words::slot(dose.slot);
}

/// "as needed", "as needed, 2 today"
QString asNeededText(const DueDose &next)
{
    const auto *number = std::get_if<int>(&next.slot);
    const int taken = number != nullptr ? *number - 1 : 0;
    return taken == 0 ? DueModel::tr("as needed") : DueModel::tr("as needed, %1 today").arg(taken);
}

DueRow rowOf(const DueDose &dose, const QString &when)
{
    DueRow row;
    row.key = toQString(dose.regimen) + QLatin1Char(' ') + toQString(toText(dose.slot));
    row.name = toQString(dose.name);
    QStringList parts{toQString(dose.dose), when};
    parts.removeAll(QString());
    row.detail = parts.join(DueModel::tr(", ", "between dose and time of day"));
    parts.prepend(row.name);
    row.spoken = parts.join(DueModel::tr(", ", "between the parts of what a screen reader says"));
    row.dose = dose;
    return row;
}

} // namespace

QVariant DueModel::data(const QModelIndex &index, int role) const
{
    const DueRow *row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case keyRole:
        return row->key;
    case Qt::DisplayRole:
    case nameRole:
        return row->name;
    case detailRole:
        return row->detail;
    case isTakenRole:
        return row->isTaken();
    case isSkippedRole:
        return row->isSkipped();
    case isAsNeededRole:
        return row->isAsNeeded;
    case spokenRole:
        return row->spoken;
    default:
        return {};
    }
}

QHash<int, QByteArray> DueModel::roleNames() const
{
    return {{keyRole, "key"},         {nameRole, "name"},           {detailRole, "detail"},
            {isTakenRole, "isTaken"}, {isSkippedRole, "isSkipped"}, {isAsNeededRole, "isAsNeeded"},
            {spokenRole, "spoken"}};
}

void DueModel::setDoses(const std::vector<DueDose> &due, const std::vector<DueDose> &asNeeded)
{
    std::vector<DueRow> all;
    for (const DueDose &dose : due) {
        const bool isOneOfSeveral = std::ranges::count(due, dose.regimen, &DueDose::regimen) > 1;
        all.push_back(rowOf(dose, slotText(dose, isOneOfSeveral)));
    }
    for (const DueDose &dose : asNeeded) {
        DueRow row = rowOf(dose, asNeededText(dose));
        row.key = toQString(dose.regimen); // one row, whichever dose is the next
        row.isAsNeeded = true;
        all.push_back(std::move(row));
    }
    replaceRows(std::move(all));
}

const DueRow *DueModel::find(const QString &key) const
{
    const auto row = std::ranges::find(rows(), key, &DueRow::key);
    return row == rows().end() ? nullptr : &*row;
}

std::vector<DueDose> DueModel::open() const
{
    std::vector<DueDose> doses;
    for (const DueRow &row : rows()) {
        if (!row.dose.given && !row.isAsNeeded) {
            doses.push_back(row.dose);
        }
    }
    return doses;
}

} // namespace osteon
