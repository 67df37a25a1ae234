// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foods/foods_view.h"

#include "domain/copying.h"
#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/words.h"

#include <algorithm>
#include <utility>

namespace osteon {

FoodsView::FoodsView(Diary &diary, Notice &notice, QObject *parent)
    : QObject(parent), m_diary(diary), m_notice(notice), m_foodEditor(diary, notice),
      m_mealEditor(diary, notice), m_mealLogger(diary, notice), m_imports(diary), m_day(diary.today())
{
    connect(&diary, &Diary::foodsChanged, this, &FoodsView::reload);
    connect(&diary, &Diary::retold, this, &FoodsView::reload);
    connect(&diary, &Diary::changed, this, &FoodsView::readMealsOfDay);
    connect(&diary, &Diary::changed, this, &FoodsView::readFavourites);
    connect(&m_foodEditor, &OwnFoodEditor::isOpenChanged, this, &FoodsView::isOpenChanged);
    connect(&m_mealEditor, &SavedMealEditor::isOpenChanged, this, &FoodsView::isOpenChanged);
    connect(&m_mealLogger, &MealLogger::isOpenChanged, this, &FoodsView::isOpenChanged);
    connect(&m_imports, &FoodImport::isOpenChanged, this, &FoodsView::isOpenChanged);
    reload();
}

bool FoodsView::isNeeded() const
{
    return m_isOpen || m_foodEditor.isOpen() || m_mealEditor.isOpen() || m_mealLogger.isOpen() ||
           m_imports.isOpen();
}

QString FoodsView::dayTitle() const
{
    return osteon::dayTitle(m_day, m_diary.today());
}

void FoodsView::open()
{
    setOpen(true);
    readFavourites();
    readMealsOfDay();
}

void FoodsView::close()
{
    setOpen(false);
}

void FoodsView::addFood(const QString &name)
{
    m_foodEditor.beginNew(name);
}

void FoodsView::changeFood(const QString &uid)
{
    const auto &foods = m_diary.ownFoods();
    const auto found = std::ranges::find(foods, uid.toStdString(), &OwnFood::uid);
    if (found != foods.end()) {
        m_foodEditor.beginChange(*found);
    }
}

void FoodsView::removeFavourite(const QString &key)
{
    if (m_diary.setFavourite(key.toStdString(), false)) {
        m_notice.sayDone(tr("Taken from the favourites"));
    }
}

void FoodsView::readFavourites()
{
    if (m_isOpen) {
        m_diary.attempt([this] { m_favourites.setFavourites(m_diary.favourites()); });
    }
}

void FoodsView::saveMeal(int meal)
{
    m_diary.attempt([&] {
        const DiaryRecord record = m_diary.read({m_day, m_day});
        m_mealEditor.begin(savedMealFrom({}, 1, copiesOf(record, static_cast<Meal>(meal), m_day).intake));
    });
}

void FoodsView::changeMeal(const QString &uid)
{
    if (const SavedMeal *meal = mealWith(uid)) {
        m_mealEditor.begin(*meal);
    }
}

void FoodsView::logMeal(const QString &uid)
{
    if (const SavedMeal *meal = mealWith(uid)) {
        m_diary.attempt([&] { m_mealLogger.begin(*meal, m_day); });
    }
}

void FoodsView::reload()
{
    m_foods.setFoods(m_diary.ownFoods());
    m_meals.setMeals(m_diary.savedMeals());
}

void FoodsView::readMealsOfDay()
{
    if (!m_isOpen) {
        return;
    }
    QVariantList meals;
    m_diary.attempt([&] {
        const DiaryRecord record = m_diary.read({m_day, m_day});
        for (const Meal meal : allMeals) {
            if (!copiesOf(record, meal, m_day).intake.empty()) {
                meals << QVariantMap{{QStringLiteral("text"), Words::name(meal)},
                                     {QStringLiteral("value"), static_cast<int>(meal)}};
            }
        }
    });
    m_mealsOfDay = std::move(meals);
    emit mealsOfDayChanged();
}

void FoodsView::setOpen(bool isOpen)
{
    if (isOpen != m_isOpen) {
        m_isOpen = isOpen;
        emit isOpenChanged();
    }
}

const SavedMeal *FoodsView::mealWith(const QString &uid) const
{
    const auto &meals = m_diary.savedMeals();
    const auto found = std::ranges::find(meals, uid.toStdString(), &SavedMeal::uid);
    return found == meals.end() ? nullptr : &*found;
}

} // namespace osteon
