// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routine_model.h"

#include "ui/conversions.h"
#include "ui/words.h"

#include <QStringList>

#include <algorithm>

namespace osteon {

namespace {

bool isOver(const Regimen &regimen, Day today)
{
    const auto &lastDay = regimen.newest().lastDay;
    return lastDay && *lastDay < today;
}

RoutineRow rowOf(const Regimen &regimen, Day today)
{
    const RegimenVersion *inForce = regimen.versionOn(today);
    const RegimenVersion &version = inForce != nullptr ? *inForce : regimen.newest();
    QStringList parts{toQString(version.dose), Words::schedule(version.schedule)};
    parts.removeAll(QString());
    return {toQString(regimen.uid), toQString(version.name),
            parts.join(RoutineModel::tr(", ", "between dose and schedule")), regimen};
}

} // namespace

QVariant RoutineModel::data(const QModelIndex &index, int role) const
{
    const RoutineRow *row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case uidRole:
        return row->key;
    case Qt::DisplayRole:
    case nameRole:
        return row->name;
    case detailRole:
        return row->detail;
    default:
        return {};
    }
}

QHash<int, QByteArray> RoutineModel::roleNames() const
{
    return {{uidRole, "uid"}, {nameRole, "name"}, {detailRole, "detail"}};
}

void RoutineModel::setRegimens(const std::vector<Regimen> &regimens, Day today)
{
    std::vector<RoutineRow> rows;
    for (const Regimen &regimen : regimens) {
        if (!isOver(regimen, today)) {
            rows.push_back(rowOf(regimen, today));
        }
    }
    replaceRows(std::move(rows));
}

const RoutineRow *RoutineModel::find(const QString &uid) const
{
    const auto row = std::ranges::find(rows(), uid, &RoutineRow::key);
    return row == rows().end() ? nullptr : &*row;
}

} // namespace osteon
