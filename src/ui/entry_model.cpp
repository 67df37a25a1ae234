// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry_model.h"

#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/words.h"

#include <algorithm>

namespace osteon {

namespace {

/// Groups in the order they are shown: the four meals, food without a meal, supplements, movement.
enum Group { otherFood = 4, supplements, movement };

int groupOf(const DiaryEntry &entry)
{
    const auto *intake = std::get_if<IntakeEntry>(&entry);
    if (intake == nullptr) {
        return movement;
    }
    if (intake->isSupplement) {
        return supplements;
    }
    return intake->meal ? static_cast<int>(*intake->meal) : otherFood;
}

QString headingOf(int group)
{
    switch (group) {
    case otherFood:
        return EntryModel::tr("Food");
    case supplements:
        return EntryModel::tr("Supplements");
    case movement:
        return EntryModel::tr("Movement");
    default:
        return Words::name(static_cast<Meal>(group));
    }
}

void describe(EntryRow &row, const IntakeEntry &entry)
{
    row.portion = portionText(entry);
    row.amount = entryAmountText(entry);
    row.note = toQString(entry.note.value_or(std::string()));
}

void describe(EntryRow &row, const ExerciseSession &session)
{
    row.amount = EntryModel::tr("%1 min, %2", "duration and intensity")
                     .arg(session.duration.count())
                     .arg(Words::name(session.intensity));
    row.note = toQString(session.note.value_or(std::string()));
}

EntryRow rowOf(const DiaryEntry &entry)
{
    EntryRow row;
    row.entry = entry;
    row.key = toQString(stampOf(entry).uid);
    row.name = std::visit([](const auto &one) { return toQString(one.name); }, entry);
    std::visit([&](const auto &one) { describe(row, one); }, entry);
    const QString note = row.note.isEmpty() ? QString() : EntryModel::tr("note: %1").arg(row.note);
    QStringList parts{row.name, row.portion, row.amount, note};
    parts.removeAll(QString());
    row.spoken = parts.join(EntryModel::tr(", ", "between the parts of what a screen reader says"));
    return row;
}

} // namespace

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    const EntryRow *row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case uidRole:
        return row->key;
    case headingRole:
        return row->heading;
    case Qt::DisplayRole:
    case nameRole:
        return row->name;
    case portionRole:
        return row->portion;
    case amountRole:
        return row->amount;
    case noteRole:
        return row->note;
    case partRole:
        return row->part;
    case spokenRole:
        return row->spoken;
    default:
        return {};
    }
}

QHash<int, QByteArray> EntryModel::roleNames() const
{
    return {{uidRole, "uid"},       {headingRole, "heading"}, {nameRole, "name"}, {portionRole, "portion"},
            {amountRole, "amount"}, {noteRole, "note"},       {partRole, "part"}, {spokenRole, "spoken"}};
}

void EntryModel::setDay(const DiaryRecord &record, Day day)
{
    std::vector<DiaryEntry> entries(record.intake.begin(), record.intake.end());
    entries.insert(entries.end(), record.exercise.begin(), record.exercise.end());
    std::erase_if(entries, [&](const DiaryEntry &entry) { return stampOf(entry).day != day; });
    std::ranges::stable_sort(entries, {}, groupOf);
    std::vector<EntryRow> rows;
    int group = -1;
    for (const DiaryEntry &entry : entries) {
        rows.push_back(rowOf(entry));
        if (groupOf(entry) != group) {
            group = groupOf(entry);
            rows.back().heading = headingOf(group);
            rows.back().part = group < otherFood ? group : -1;
        }
    }
    replaceRows(std::move(rows));
}

const DiaryEntry *EntryModel::find(const QString &uid) const
{
    const auto row = std::ranges::find(rows(), uid, &EntryRow::key);
    return row == rows().end() ? nullptr : &row->entry;
}

} // namespace osteon
