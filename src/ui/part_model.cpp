// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/part_model.h"

#include "domain/rounding.h"
#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/week_charts.h"
#include "ui/words.h"

namespace osteon {

namespace {

PartRow rowOf(Quantity quantity, long double attainment, const QString &reason)
{
    PartRow row;
    row.key = toQString(key(quantity));
    row.name = Words::name(quantity);
    row.fraction = static_cast<double>(attainment);
    row.percent = PartModel::tr("%1 %", "per cent").arg(roundHalfUp(100.0L * attainment));
    row.reason = reason;
    row.spoken = PartModel::tr("%1 %2, %3", "part, per cent, reason").arg(row.name, row.percent, reason);
    return row;
}

QString reasonOf(const NutrientSummary &summary)
{
    const Mass mean = Mass::fromNanograms(roundHalfUp(summary.meanNanograms().value_or(0)));
    const QString amount = amountText(summary.nutrient, mean);
    const QString target =
        WeekCharts::targetNote(summary.nutrient, summary.target ? summary.target->bounds : Bounds());
    const QString pattern = summary.unknownItems > 0 ? PartModel::tr("mean at least %1, %2", "amount, target")
                                                     : PartModel::tr("mean %1, %2", "amount, target");
    return pattern.arg(amount, target);
}

QString reasonOf(const MovementSummary &movement)
{
    const std::int64_t lower = movement.target->bounds.lower.value_or(0);
    if (movement.quantity == Quantity::strengthDays) {
        return PartModel::tr("%1 of %n days", "", static_cast<int>(lower)).arg(movement.total);
    }
    return PartModel::tr("%1 of %2 %3", "done, target, unit")
        .arg(numberText(movement.quantity, movement.total), numberText(movement.quantity, lower),
             unitText(movement.quantity, lower));
}

} // namespace

QVariant PartModel::data(const QModelIndex &index, int role) const
{
    const PartRow *row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case nameRole:
        return row->name;
    case percentRole:
        return row->percent;
    case reasonRole:
        return row->reason;
    case fractionRole:
        return row->fraction;
    case spokenRole:
        return row->spoken;
    default:
        return {};
    }
}

QHash<int, QByteArray> PartModel::roleNames() const
{
    return {{nameRole, "name"},
            {percentRole, "percent"},
            {reasonRole, "reason"},
            {fractionRole, "fraction"},
            {spokenRole, "spoken"}};
}

void PartModel::setWeek(const WeekScore &week)
{
    std::vector<PartRow> rows;
    for (const NutrientSummary &summary : week.nutrients) {
        if (summary.attainment) {
            rows.push_back(rowOf(quantityOf(summary.nutrient), *summary.attainment, reasonOf(summary)));
        }
    }
    for (const MovementSummary &movement : {week.activity, week.strength}) {
        if (movement.attainment && movement.target) {
            rows.push_back(rowOf(movement.quantity, *movement.attainment, reasonOf(movement)));
        }
    }
    replaceRows(std::move(rows));
}

} // namespace osteon
