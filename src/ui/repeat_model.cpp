// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repeat_model.h"

#include "domain/copying.h"
#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/words.h"

#include <algorithm>

namespace osteon {

namespace {

constexpr auto mostFavourites = std::size_t{5};
constexpr auto mostFoods = std::size_t{3};

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

QString entriesText(std::size_t count)
{
    return RepeatModel::tr("%n entries", "", static_cast<int>(count));
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
    row.detail =
        copies.intake.size() == 1 ? toQString(copies.intake.front().name) : entriesText(copies.intake.size());
    row.entries.assign(copies.intake.begin(), copies.intake.end());
    return row;
}

/// The whole day before, movement included; nothing where there is no more than one meal of it.
std::optional<RepeatRow> dayRow(Day day, const DiaryRecord &recent)
{
    const Day source = addDays(day, -1);
    DiaryRecord last = recent;
    const auto isOther = [&](const auto &entry) { return entry.stamp.day != source; };
    std::erase_if(last.intake, isOther);
    std::erase_if(last.exercise, isOther);
    const Copies copies = copiesOf(last, std::nullopt, day);
    const std::size_t count = copies.intake.size() + copies.exercise.size();
    const auto isOfFirstMeal = [&](const IntakeEntry &entry) {
        return entry.meal == copies.intake.front().meal;
    };
    if (count < 2 || (copies.exercise.empty() && std::ranges::all_of(copies.intake, isOfFirstMeal))) {
        return std::nullopt;
    }
    RepeatRow row;
    row.key = QStringLiteral("day");
    row.title = RepeatModel::tr("The whole day as yesterday");
    row.detail = entriesText(count);
    row.entries.assign(copies.intake.begin(), copies.intake.end());
    row.entries.insert(row.entries.end(), copies.exercise.begin(), copies.exercise.end());
    return row;
}

/// The meals in their order, beginning with one.
std::array<Meal, allMeals.size()> mealsFrom(std::optional<Meal> first)
{
    std::array meals = allMeals;
    std::ranges::rotate(meals, std::ranges::find(meals, first.value_or(meals.front())));
    return meals;
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

void addFoods(std::vector<RepeatRow> &rows, const RepeatSource &source, const std::vector<IntakeEntry> &foods,
              std::size_t atMost)
{
    const std::size_t most = rows.size() + atMost;
    for (const IntakeEntry &entry : foods) {
        const bool isLogged = std::ranges::any_of(source.logged, [&](const IntakeEntry &logged) {
            return entry.food.empty() ? logged.name == entry.name : logged.food == entry.food;
        });
        RepeatRow row = foodRow(entry, source.day);
        const bool isListed = std::ranges::find(rows, row.key, &RepeatRow::key) != rows.end();
        if (!isLogged && !isListed && rows.size() < most) {
            rows.push_back(std::move(row));
        }
    }
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
    case isFavouriteRole:
        return row->isFavourite;
    case spokenRole:
        return tr("Log again: %1, %2", "title, detail").arg(row->title, row->detail);
    default:
        return {};
    }
}

QHash<int, QByteArray> RepeatModel::roleNames() const
{
    return {{keyRole, "key"},
            {titleRole, "title"},
            {detailRole, "detail"},
            {isFavouriteRole, "isFavourite"},
            {spokenRole, "spoken"}};
}

void RepeatModel::setSource(const RepeatSource &source)
{
    std::vector<RepeatRow> all;
    for (const Meal meal : mealsFrom(source.mealNow)) {
        const bool isLogged =
            std::ranges::find(source.logged, meal, &IntakeEntry::meal) != source.logged.end();
        if (auto row = isLogged ? std::nullopt : mealRow(meal, source.day, source.recent)) {
            all.push_back(std::move(*row));
        }
    }
    if (auto row = source.isEmptyDay ? dayRow(source.day, source.recent) : std::nullopt) {
        all.push_back(std::move(*row));
    }
    const std::size_t meals = all.size();
    addFoods(all, source, source.favourites, mostFavourites);
    std::for_each(all.begin() + static_cast<std::ptrdiff_t>(meals), all.end(),
                  [](RepeatRow &row) { row.isFavourite = true; });
    addFoods(all, source, source.frequent, mostFoods);
    replaceRows(std::move(all));
}

const RepeatRow *RepeatModel::find(const QString &key) const
{
    const auto row = std::ranges::find(rows(), key, &RepeatRow::key);
    return row == rows().end() ? nullptr : &*row;
}

} // namespace osteon
