// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repeat_model.h"

#include "domain/copying.h"
#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/words.h"

#include <algorithm>

namespace osteon {

namespace {

constexpr std::size_t mostFoods = 3;

/// "yesterday", or the day of the week.
QString dayWord(Day day, Day today)
{
    return day == addDays(today, -1) ? RepeatModel::tr("yesterday")
                                     : RepeatModel::tr("on %1", "on Friday")
                                           .arg(QLocale().toString(toQDate(day), QStringLiteral("dddd")));
}

QString asBefore(Meal meal, const QString &day)
{
    switch (meal) {
    case Meal::breakfast:
        return RepeatModel::tr("Breakfast as %1", "yesterday").arg(day);
    case Meal::lunch:
        return RepeatModel::tr("Lunch as %1", "yesterday").arg(day);
    case Meal::dinner:
        return RepeatModel::tr("Dinner as %1", "yesterday").arg(day);
    case Meal::snack:
        break;
    }
    return RepeatModel::tr("Snack as %1", "yesterday").arg(day);
}

/// The meal as it was on the last day that had it; nothing where no day had.
std::optional<RepeatRow> mealRow(Meal meal, Day day, const DiaryRecord &recent)
{
    DiaryRecord last = recent;
    std::erase_if(last.intake, [&](const IntakeEntry &entry) { return entry.meal != meal; });
    const auto newest =
        std::ranges::max_element(last.intake, {}, [](const IntakeEntry &entry) { return entry.stamp.day; });
    if (newest == last.intake.end()) {
        return std::nullopt;
    }
    const Day source = newest->stamp.day;
    std::erase_if(last.intake, [&](const IntakeEntry &entry) { return entry.stamp.day != source; });
    const Copies copies = copiesOf(last, meal, day);
    if (copies.intake.empty()) {
        return std::nullopt;
    }
    RepeatRow row;
    row.key = toQString(key(meal));
    row.title = asBefore(meal, dayWord(source, day));
    row.detail = copies.intake.size() == 1 ? toQString(copies.intake.front().name)
                                           : RepeatModel::tr("%1 entries").arg(copies.intake.size());
    row.entries.assign(copies.intake.begin(), copies.intake.end());
    return row;
}

RepeatRow foodRow(IntakeEntry entry, Day day)
{
    entry.stamp = EntryStamp();
    entry.stamp.day = day;
    entry.note.reset();
    entry.dish.clear();
    RepeatRow row;
    row.key = entry.food.empty() ? toQString(entry.name) : toQString(entry.food);
    row.title =
        entry.portionText.empty()
            ? toQString(entry.name)
            : RepeatModel::tr("%1, %2", "name, portion").arg(toQString(entry.name), portionText(entry));
    row.detail = entry.isSupplement ? QString() : mainAmountText(entry.amounts); // its portion says it
    row.entries = {std::move(entry)};
    return row;
}

} // namespace

QVariant RepeatModel::data(const QModelIndex &index, int role) const
{
    const RepeatRow *row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case keyRole:
        return row->key;
    case Qt::DisplayRole:
    case titleRole:
        return row->title;
    case detailRole:
        return row->detail;
    case spokenRole:
        return tr("Log again: %1, %2", "title, detail").arg(row->title, row->detail);
    default:
        return {};
    }
}

QHash<int, QByteArray> RepeatModel::roleNames() const
{
    return {{keyRole, "key"}, {titleRole, "title"}, {detailRole, "detail"}, {spokenRole, "spoken"}};
}

void RepeatModel::setDay(Day day, const std::vector<IntakeEntry> &logged, const DiaryRecord &recent,
                         const std::vector<IntakeEntry> &frequent)
{
    std::vector<RepeatRow> all;
    for (const Meal meal : allMeals) {
        const bool isLogged = std::ranges::find(logged, meal, &IntakeEntry::meal) != logged.end();
        if (auto row = isLogged ? std::nullopt : mealRow(meal, day, recent)) {
            all.push_back(std::move(*row));
        }
    }
    for (const IntakeEntry &entry : frequent) {
        const bool isLogged = std::ranges::find(logged, entry.name, &IntakeEntry::name) != logged.end();
        if (!isLogged && all.size() < mostFoods + allMeals.size()) {
            all.push_back(foodRow(entry, day));
        }
    }
    replaceRows(std::move(all));
}

const RepeatRow *RepeatModel::find(const QString &key) const
{
    const auto row = std::ranges::find(rows(), key, &RepeatRow::key);
    return row == rows().end() ? nullptr : &*row;
}

} // namespace osteon
