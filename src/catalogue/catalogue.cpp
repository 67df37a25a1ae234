// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include "catalogue/activity_reader.h"
#include "catalogue/catalogue_file.h"
#include "catalogue/food_search.h"
#include "catalogue/imported_food_file.h"
#include "catalogue/imported_foods.h"
#include "catalogue/name_index.h"
#include "catalogue/name_search.h"
#include "catalogue/supplement_reader.h"
#include "catalogue/target_preset_reader.h"

#include <algorithm>
#include <utility>

namespace osteon {

bool isImportedFood(std::string_view key)
{
    return importedFoodId(key).has_value();
}

struct Catalogue::Parts
{
    explicit Parts(SQLite::Database &&opened) : database(std::move(opened)) {}

    SQLite::Database database;
    NameIndex activityNames{database, "activity"};
    NameIndex supplementNames{database, "supplement"};
    NameSearch activitySearch{database, activityNames, "activity"};
    FoodSearch foods{database};
    std::vector<Activity> activities = readActivities(database);
    std::vector<SupplementSubstance> supplements = readSupplements(database);
};

Catalogue::Catalogue(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Catalogue::Catalogue(Catalogue &&) noexcept = default;
Catalogue &Catalogue::operator=(Catalogue &&) noexcept = default;
Catalogue::~Catalogue() = default;

std::expected<Catalogue, CatalogueError> Catalogue::open(const std::filesystem::path &file)
{
    auto database = openCatalogueFile(file);
    if (!database) {
        return std::unexpected(database.error());
    }
    return Catalogue(std::make_unique<Parts>(std::move(*database)));
}

std::filesystem::path Catalogue::locate(const std::filesystem::path &executableFolder)
{
    return locateCatalogueFile(executableFolder);
}

void Catalogue::setOwnFoods(std::vector<Food> foods)
{
    m_parts->foods.setOwnFoods(std::move(foods));
}

void Catalogue::setUsage(const std::map<std::string, int> &timesByKey)
{
    m_parts->foods.setUsage(timesByKey);
}

std::expected<void, CatalogueError> Catalogue::openImportedFoods(const std::filesystem::path &file)
{
    std::error_code unseen;
    if (!std::filesystem::exists(file, unseen)) {
        return {};
    }
    if (!isImportedFoodFile(file)) {
        return std::unexpected(CatalogueError{CatalogueError::Reason::notImportedFoods, file});
    }
    m_parts->foods.openImported(file);
    return {};
}

std::filesystem::path Catalogue::importedFoodsOf(const std::filesystem::path &journal)
{
    auto file = journal;
    file.replace_extension(".foods");
    return file == journal ? std::filesystem::path(journal.string() + ".foods") : file;
}

std::optional<Food> Catalogue::food(std::string_view key) const
{
    return m_parts->foods.food(key);
}

std::vector<Food> Catalogue::foods() const
{
    std::vector<Food> foods;
    SQLite::Statement keys(m_parts->database, "SELECT key FROM food ORDER BY key");
    while (keys.executeStep()) {
        foods.push_back(food(keys.getColumn("key").getString()).value());
    }
    return foods;
}

std::vector<Food> Catalogue::searchFoods(std::string_view text, int limit) const
{
    return m_parts->foods.search(text, limit);
}

std::vector<Food> Catalogue::searchFoodsTolerantly(std::string_view text, int limit) const
{
    return m_parts->foods.searchTolerantly(text, limit);
}

std::optional<Food> Catalogue::exactFood(std::string_view nameOrWord) const
{
    return m_parts->foods.exact(nameOrWord);
}

std::vector<std::string> Catalogue::nearestFoodNames(std::string_view text, int limit) const
{
    return m_parts->foods.nearestNames(text, limit);
}

std::optional<Food> Catalogue::correctedFood(std::string_view text) const
{
    return m_parts->foods.corrected(text);
}

std::vector<Activity> Catalogue::activities() const
{
    return m_parts->activities;
}

std::optional<Activity> Catalogue::activity(std::string_view key) const
{
    const auto found = std::ranges::find(m_parts->activities, key, &Activity::key);
    return found == m_parts->activities.end() ? std::nullopt : std::optional(*found);
}

std::optional<Activity> Catalogue::exactActivity(std::string_view nameOrWord) const
{
    const auto place = m_parts->activityNames.exact(nameOrWord);
    return place ? std::optional(m_parts->activities[*place]) : std::nullopt;
}

std::optional<Activity> Catalogue::correctedActivity(std::string_view text) const
{
    const auto place = correctedSpelling(m_parts->activityNames, text);
    return place ? std::optional(m_parts->activities[*place]) : std::nullopt;
}

std::vector<Activity> Catalogue::searchActivities(std::string_view text, int limit) const
{
    std::vector<Activity> activities;
    for (const auto place : m_parts->activitySearch.search(text, limit)) {
        activities.push_back(m_parts->activities[place]);
    }
    return activities;
}

std::optional<SupplementSubstance> Catalogue::exactSupplement(std::string_view nameOrWord) const
{
    const auto place = m_parts->supplementNames.exact(nameOrWord);
    return place ? std::optional(m_parts->supplements[*place]) : std::nullopt;
}

std::vector<TargetPreset> Catalogue::targetPresets() const
{
    return readTargetPresets(m_parts->database);
}

} // namespace osteon
