// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/target_model.h"

#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/words.h"

#include <algorithm>

namespace osteon {

namespace {

/// The bar ends a fifth beyond the last mark, so that a target is never its edge.
constexpr double roomBeyond = 1.2;

double lastMark(const Bounds &bounds)
{
    if (bounds.lower) {
        return static_cast<double>(bounds.upper.value_or(*bounds.lower));
    }
    return static_cast<double>(bounds.upper.value_or(bounds.limit.value_or(0)));
}

/// Where the marks and the total stand on a bar. A total far beyond every mark is the bar's end.
void layOut(TargetRow &row, const Bounds &bounds, double solid, double striped)
{
    const double total = solid + striped;
    const double end = std::max(lastMark(bounds) * roomBeyond, total * (bounds.limit ? 1.05 : 1.0));
    if (end <= 0) {
        return;
    }
    const auto fraction = [&](std::optional<std::int64_t> bound) {
        const double at = bound ? static_cast<double>(*bound) / end : -1.0;
        return at <= 1.0 ? at : -1.0;
    };
    row.hasBar = true;
    row.solid = solid / end;
    row.striped = striped / end;
    row.lower = fraction(bounds.lower);
    row.upper = bounds.upper && bounds.lower ? std::min(static_cast<double>(*bounds.upper) / end, 1.0) : -1.0;
    row.limit = fraction(bounds.limit);
}

QString shapeOf(DayStatus status)
{
    switch (status) {
    case DayStatus::below:
        return QStringLiteral("status-below");
    case DayStatus::within:
        return QStringLiteral("status-within");
    case DayStatus::aboveRange:
        return QStringLiteral("status-above");
    case DayStatus::overLimit:
        return QStringLiteral("status-over");
    case DayStatus::noRecord:
    case DayStatus::unknown:
        break;
    }
    return {};
}

/// What stands below the amount: "target 1000 mg", "range 400–800 IU", "limit 2300 mg", "no target".
QString ofTargetText(Quantity quantity, const Bounds &bounds)
{
    const auto unit = [&](std::int64_t count) { return unitText(quantity, count); };
    if (bounds.lower && bounds.upper) {
        return TargetModel::tr("range %1–%2 %3", "from, to, unit")
            .arg(numberText(quantity, *bounds.lower), numberText(quantity, *bounds.upper),
                 unit(*bounds.upper));
    }
    if (bounds.lower) {
        return TargetModel::tr("target %1 %2", "target and unit")
            .arg(numberText(quantity, *bounds.lower), unit(*bounds.lower));
    }
    if (bounds.limit && bounds.limitScope == LimitScope::all) {
        return TargetModel::tr("limit %1 %2", "limit and unit")
            .arg(numberText(quantity, *bounds.limit), unit(*bounds.limit));
    }
    return TargetModel::tr("no target");
}

QString amountOf(Nutrient nutrient, const NutrientDay &day)
{
    if (!day.total) {
        return QStringLiteral("–");
    }
    const QString amount = amountText(nutrient, *day.total);
    return day.unknownItems > 0 ? TargetModel::tr("at least %1").arg(amount) : amount;
}

QString spokenOf(const TargetRow &row, const std::optional<Mass> &supplement, Nutrient nutrient)
{
    const bool isKnown = row.amount != QStringLiteral("–");
    QString text = TargetModel::tr("%1, %2, %3", "name, amount, target")
                       .arg(row.name, isKnown ? row.amount : TargetModel::tr("no amount"), row.ofTarget);
    if (!row.status.isEmpty()) {
        text += TargetModel::tr(", %1", "status").arg(row.status);
    }
    if (supplement.value_or(Mass()) > Mass()) {
        text += TargetModel::tr(", %1 from supplements").arg(amountText(nutrient, *supplement));
    }
    return text;
}

} // namespace

TargetRow rowOf(Nutrient nutrient, const NutrientDay &day)
{
    const Bounds bounds = day.bounds.value_or(Bounds());
    const bool hasTarget = bounds.lower || bounds.upper || bounds.limit;
    TargetRow row;
    row.key = toQString(key(nutrient));
    row.name = Words::name(nutrient);
    row.amount = amountOf(nutrient, day);
    row.ofTarget = ofTargetText(quantityOf(nutrient), bounds);
    if (hasTarget || !day.total) {
        row.status = Words::status(day.status);
        row.statusShape = shapeOf(day.status);
    }
    row.isOver = day.status == DayStatus::overLimit;
    row.isBelow = day.status == DayStatus::below;
    if (hasTarget) {
        layOut(row, bounds, static_cast<double>(day.food.value_or(Mass()).nanograms()),
               static_cast<double>(day.supplement.value_or(Mass()).nanograms()));
    }
    row.spoken = spokenOf(row, day.supplement, nutrient);
    return row;
}

TargetRow rowOf(const MovementSummary &movement)
{
    const Bounds bounds = movement.target ? movement.target->bounds : Bounds();
    TargetRow row;
    row.key = toQString(key(movement.quantity));
    row.name = Words::name(movement.quantity);
    row.amount =
        TargetModel::tr("%1 %2", "number and unit")
            .arg(numberText(movement.quantity, movement.total), unitText(movement.quantity, movement.total));
    row.ofTarget = ofTargetText(movement.quantity, bounds);
    const bool isReached = bounds.lower && movement.total >= *bounds.lower;
    row.status = isReached ? TargetModel::tr("reached this week") : TargetModel::tr("week so far");
    row.statusShape = isReached ? QStringLiteral("status-within") : QString();
    if (bounds.lower) {
        layOut(row, bounds, static_cast<double>(movement.total), 0);
    }
    row.spoken = TargetModel::tr("%1, %2, %3, %4", "name, amount, target, status")
                     .arg(row.name, row.amount, row.ofTarget, row.status);
    return row;
}

QVariant TargetModel::data(const QModelIndex &index, int role) const
{
    const TargetRow *row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case nameRole:
        return row->name;
    case amountRole:
        return row->amount;
    case ofTargetRole:
        return row->ofTarget;
    case statusRole:
        return row->status;
    case statusShapeRole:
        return row->statusShape;
    case isOverRole:
        return row->isOver;
    case isBelowRole:
        return row->isBelow;
    case hasBarRole:
        return row->hasBar;
    case solidRole:
        return row->solid;
    case stripedRole:
        return row->striped;
    case lowerRole:
        return row->lower;
    case upperRole:
        return row->upper;
    case limitRole:
        return row->limit;
    case spokenRole:
        return row->spoken;
    default:
        return {};
    }
}

QHash<int, QByteArray> TargetModel::roleNames() const
{
    return {{nameRole, "name"},
            {amountRole, "amount"},
            {ofTargetRole, "ofTarget"},
            {statusRole, "status"},
            {statusShapeRole, "statusShape"},
            {isOverRole, "isOver"},
            {isBelowRole, "isBelow"},
            {hasBarRole, "hasBar"},
            {solidRole, "solid"},
            {stripedRole, "striped"},
            {lowerRole, "lower"},
            {upperRole, "upper"},
            {limitRole, "limit"},
            {spokenRole, "spoken"}};
}

} // namespace osteon
