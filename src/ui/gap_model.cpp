// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gap_model.h"

#include "domain/gap.h"
#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/words.h"

#include <algorithm>
#include <iterator>

namespace osteon {

namespace {

constexpr auto mostReasons = std::size_t{2};

QString addsText(const GapReason &reason)
{
    return GapModel::tr("+%1 %2", "amount and nutrient: +240 mg calcium")
        .arg(amountText(reason.nutrient, reason.added), Words::inText(reason.nutrient));
}

QString detailOf(const GapSuggestion &suggestion)
{
    QStringList parts;
    for (std::size_t at = 1; at < std::min(suggestion.reasons.size(), mostReasons); ++at) {
        parts << addsText(suggestion.reasons[at]);
    }
    if (const int times = suggestion.candidate.timesEaten; times > 0) {
        parts << GapModel::tr("%n times in %1 days", "how often it was eaten", times).arg(gapMemoryDays);
    }
    return parts.join(QStringLiteral(" · "));
}

IntakeEntry entryOf(const GapSuggestion &suggestion, Day day)
{
    const GapCandidate &candidate = suggestion.candidate;
    IntakeEntry entry;
    entry.stamp.day = day;
    entry.name = candidate.food.name;
    entry.food = candidate.food.key;
    entry.portion = candidate.portion.mass;
    entry.portionText = candidate.portion.label;
    entry.amounts = amountsOf(candidate.food, candidate.portion.mass);
    return entry;
}

GapRow rowOf(const GapSuggestion &suggestion, Day day)
{
    GapRow row;
    row.key = toQString(suggestion.candidate.food.key);
    row.title =
        GapModel::tr("%1, %2", "name, portion")
            .arg(toQString(suggestion.candidate.food.name), toQString(suggestion.candidate.portion.label));
    row.adds = addsText(suggestion.reasons.front());
    row.detail = detailOf(suggestion);
    QStringList parts{row.adds, row.detail};
    parts.removeAll(QString());
    row.spoken = GapModel::tr("Log %1: %2", "portion, what it adds")
                     .arg(row.title, parts.join(GapModel::tr(", ", "between reasons")));
    row.entry = entryOf(suggestion, day);
    return row;
}

} // namespace

QVariant GapModel::data(const QModelIndex &index, int role) const
{
    const GapRow *row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case keyRole:
        return row->key;
    case Qt::DisplayRole:
    case titleRole:
        return row->title;
    case addsRole:
        return row->adds;
    case detailRole:
        return row->detail;
    case spokenRole:
        return row->spoken;
    default:
        return {};
    }
}

QHash<int, QByteArray> GapModel::roleNames() const
{
    return {{keyRole, "key"},
            {titleRole, "title"},
            {addsRole, "adds"},
            {detailRole, "detail"},
            {spokenRole, "spoken"}};
}

void GapModel::setSuggestions(const std::vector<GapSuggestion> &suggestions, Day day)
{
    std::vector<GapRow> rows;
    std::ranges::transform(suggestions, std::back_inserter(rows),
                           [day](const GapSuggestion &suggestion) { return rowOf(suggestion, day); });
    replaceRows(std::move(rows));
}

const GapRow *GapModel::find(const QString &key) const
{
    const auto row = std::ranges::find(rows(), key, &GapRow::key);
    return row == rows().end() ? nullptr : &*row;
}

} // namespace osteon
