// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/food_shelves.h"

#include "storage/own_food_store.h"
#include "storage/saved_meal_store.h"

#include <QtGlobal>

#include <sys/stat.h>

#include <utility>

namespace osteon {

namespace {

std::vector<Food> offered(const std::vector<OwnFood> &all)
{
    std::vector<Food> foods;
    for (const OwnFood &food : all) {
        if (!food.isArchived) {
            foods.push_back(foodFrom(food));
        }
    }
    return foods;
}

} // namespace

FoodShelves::FoodShelves(Journal &journal, Catalogue &catalogue)
    : m_journal(journal), m_catalogue(catalogue), m_importedFile(Catalogue::importedFoodsOf(journal.file()))
{
    refresh();
}

bool FoodShelves::refresh()
{
    bool hasChanged = refreshImported();
    if (auto foods = OwnFoodStore(m_journal).all(); foods != m_ownFoods) {
        m_ownFoods = std::move(foods);
        m_catalogue.setOwnFoods(offered(m_ownFoods));
        hasChanged = true;
    }
    if (auto meals = SavedMealStore(m_journal).all(); meals != m_storedMeals) {
        m_storedMeals = std::move(meals);
        retell();
        hasChanged = true;
    }
    return hasChanged;
}

void FoodShelves::retell()
{
    m_savedMeals.clear();
    for (const SavedMeal &meal : m_storedMeals) {
        m_savedMeals.push_back(m_catalogue.retold(meal));
    }
}

bool FoodShelves::refreshImported()
{
    m_importedFile = Catalogue::importedFoodsOf(m_journal.file()); // another one where the journal is another
    const FileMark mark = markOf(m_importedFile);
    if (mark == m_importedMark) {
        return false;
    }
    m_importedMark = mark;
    const auto opened = m_catalogue.openImportedFoods(m_importedFile);
    m_importedFault = opened ? std::nullopt : std::optional(opened.error().sentence());
    return true;
}

FoodShelves::FileMark FoodShelves::markOf(const std::filesystem::path &file)
{
    struct stat status = {};
    if (::stat(file.c_str(), &status) != 0) {
        return {};
    }
    constexpr std::int64_t nanosecondsInSecond = 1'000'000'000;
    return {status.st_ino, status.st_mtim.tv_sec * nanosecondsInSecond + status.st_mtim.tv_nsec,
            status.st_size};
}

} // namespace osteon
