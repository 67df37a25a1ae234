// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diary.h"
#include "ui/foods/favourite_model.h"
#include "ui/foods/food_import.h"
#include "ui/foods/meal_logger.h"
#include "ui/foods/own_food_editor.h"
#include "ui/foods/own_food_model.h"
#include "ui/foods/saved_meal_editor.h"
#include "ui/foods/saved_meal_model.h"
#include "ui/notice.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace osteon {

/// 'My foods and meals': what somebody added to the foods that osteon knows. It opens over any page.
class FoodsView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in C++")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY isOpenChanged)
    Q_PROPERTY(bool isNeeded READ isNeeded NOTIFY isOpenChanged)
    Q_PROPERTY(QString dayTitle READ dayTitle NOTIFY mealsOfDayChanged)
    Q_PROPERTY(QVariantList mealsOfDay READ mealsOfDay NOTIFY mealsOfDayChanged)
    Q_PROPERTY(osteon::Notice *notice READ notice CONSTANT)
    Q_PROPERTY(osteon::FavouriteModel *favourites READ favourites CONSTANT)
    Q_PROPERTY(osteon::OwnFoodModel *foods READ foods CONSTANT)
    Q_PROPERTY(osteon::OwnFoodEditor *foodEditor READ foodEditor CONSTANT)
    Q_PROPERTY(osteon::SavedMealModel *meals READ meals CONSTANT)
    Q_PROPERTY(osteon::SavedMealEditor *mealEditor READ mealEditor CONSTANT)
    Q_PROPERTY(osteon::MealLogger *mealLogger READ mealLogger CONSTANT)
    Q_PROPERTY(osteon::FoodImport *imports READ imports CONSTANT)

public:
    FoodsView(Diary &diary, Notice &notice, QObject *parent = nullptr);

    bool isOpen() const { return m_isOpen; }
    bool isNeeded() const; ///< whether any of its forms is open, which is when they are made
    QString dayTitle() const;
    /// { text, value }: the meals of the day shown that could be saved, while the sheet is open.
    QVariantList mealsOfDay() const { return m_mealsOfDay; }
    Notice *notice() { return &m_notice; }
    FavouriteModel *favourites() { return &m_favourites; } ///< read while the sheet is open
    OwnFoodModel *foods() { return &m_foods; }
    OwnFoodEditor *foodEditor() { return &m_foodEditor; }
    SavedMealModel *meals() { return &m_meals; }
    SavedMealEditor *mealEditor() { return &m_mealEditor; }
    MealLogger *mealLogger() { return &m_mealLogger; }
    FoodImport *imports() { return &m_imports; }

    /// The day that the page shows: whose meals can be saved, and on which saved ones are logged.
    void setDay(Day day) { m_day = day; }

    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    Q_INVOKABLE void addFood(const QString &name = {});
    Q_INVOKABLE void changeFood(const QString &uid);
    Q_INVOKABLE void removeFavourite(const QString &key);
    /// Saves what was logged for this meal of the day shown, by the number of the meal.
    Q_INVOKABLE void saveMeal(int meal);
    Q_INVOKABLE void changeMeal(const QString &uid);
    Q_INVOKABLE void logMeal(const QString &uid);

signals:
    void isOpenChanged();
    void mealsOfDayChanged();

private:
    void reload();
    void readFavourites();
    void readMealsOfDay();
    void setOpen(bool isOpen);
    const SavedMeal *mealWith(const QString &uid) const;

    Diary &m_diary;
    Notice &m_notice;
    FavouriteModel m_favourites;
    OwnFoodModel m_foods;
    OwnFoodEditor m_foodEditor;
    SavedMealModel m_meals;
    SavedMealEditor m_mealEditor;
    MealLogger m_mealLogger;
    QVariantList m_mealsOfDay;
    FoodImport m_imports;
    Day m_day;
    bool m_isOpen = false;
};

} // namespace osteon
