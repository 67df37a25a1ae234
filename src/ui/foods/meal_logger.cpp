// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foods/meal_logger.h"

#include "domain/limits.h"
#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/foods/saved_meal_model.h"
#include "ui/words.h"

#include <algorithm>
#include <utility>

namespace osteon {

namespace {

constexpr std::int64_t thousandths = 1000;
constexpr std::int64_t mostEaten = 100; // servings at once

/// What was last logged with this meal says when it is eaten; before that, the entries it was made of do.
int usualMealOf(const SavedMeal &meal, const std::vector<IntakeEntry> &logged)
{
    const auto mealOfLast = [&](const auto &isIt) -> std::optional<Meal> {
        const auto last = std::find_if(logged.rbegin(), logged.rend(),
                                       [&](const IntakeEntry &entry) { return entry.meal && isIt(entry); });
        return last == logged.rend() ? std::nullopt : last->meal;
    };
    auto usual = mealOfLast([&](const IntakeEntry &entry) { return entry.dish == meal.name; });
    if (!usual && !meal.items.empty()) {
        usual = mealOfLast([&](const IntakeEntry &entry) { return entry.name == meal.items.front().name; });
    }
    return usual ? static_cast<int>(*usual) : MealLogger::noMeal;
}

} // namespace

MealLogger::MealLogger(Diary &diary, Notice &notice, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(notice)
{}

QString MealLogger::name() const
{
    return toQString(m_meal.name);
}

QString MealLogger::day() const
{
    return dayTitle(m_day, m_diary.today());
}

QString MealLogger::preview() const
{
    const auto servings = count();
    return servings ? totalsText(savedMealFrom(m_meal.name, 1, entries(*servings))) : QString();
}

void MealLogger::begin(SavedMeal meal, Day day)
{
    constexpr int weeksBack = 4;
    m_meal = std::move(meal);
    m_day = day;
    m_servings = QStringLiteral("1");
    m_at = usualMealOf(m_meal, m_diary.read({addDays(day, -7 * weeksBack), day}).intake);
    refuse({});
    emit fieldsChanged();
    setOpen(true);
}

bool MealLogger::save()
{
    const auto servings = count();
    if (!servings) {
        refuse(tr("Write a number above 0 and at most %1.").arg(mostEaten));
        return false;
    }
    std::vector<DiaryEntry> logged;
    for (IntakeEntry &entry : entries(*servings)) {
        if (const auto refusal = refusalOf(entry, m_diary.today())) {
            refuse(tr("%1: %2", "name of a food, why so much of it cannot be stored")
                       .arg(toQString(entry.name), Words::refusal(*refusal)));
            return false;
        }
        logged.emplace_back(std::move(entry));
    }
    if (!m_diary.add(std::move(logged))) {
        return false;
    }
    m_notice.sayDone(tr("Logged %1").arg(name()));
    setOpen(false);
    return true;
}

void MealLogger::cancel()
{
    setOpen(false);
}

void MealLogger::setOpen(bool isOpen)
{
    if (isOpen != m_isOpen) {
        m_isOpen = isOpen;
        emit isOpenChanged();
    }
}

void MealLogger::refuse(const QString &sentence)
{
    m_error = sentence;
    emit errorChanged();
}

std::optional<ServingCount> MealLogger::count() const
{
    const auto number = numberFromText(m_servings, thousandths);
    if (!number || *number <= 0 || *number > mostEaten * thousandths) {
        return std::nullopt;
    }
    return ServingCount{*number, thousandths};
}

std::vector<IntakeEntry> MealLogger::entries(ServingCount count) const
{
    const EntryStamp stamp{.uid = {}, .day = m_day, .time = std::nullopt, .zone = {}};
    return entriesOf(m_meal, count, stamp,
                     m_at == noMeal ? std::nullopt : std::optional(static_cast<Meal>(m_at)));
}

} // namespace osteon
