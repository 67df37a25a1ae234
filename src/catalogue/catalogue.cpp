// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include "catalogue/activity_reader.h"
#include "catalogue/catalogue_file.h"
#include "catalogue/food_search.h"
#include "catalogue/imported_food_file.h"
#include "catalogue/imported_foods.h"
#include "catalogue/name_index.h"
#include "catalogue/name_search.h"
#include "catalogue/other_words.h"
#include "catalogue/reference_reader.h"
#include "catalogue/spelling.h"
#include "catalogue/spoken_names.h"
#include "catalogue/supplement_reader.h"
#include "catalogue/target_preset_reader.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace osteon {

bool isImportedFood(std::string_view key)
{
    return importedFoodId(key).has_value();
}

/// What look-ups need of the catalogue, in memory.
struct Contents
{
    Contents(SQLite::Database &database, NameLanguage language)
        : activityNames(database, "activity", language), supplementNames(database, "supplement", language),
          activitySearch(database, activityNames, "activity"), foods(database, language),
          activities(readActivities(database, language)), supplements(readSupplements(database, language)),
          otherWords(database), spokenNames(database)
    {}

    void speak(SQLite::Database &database, NameLanguage language)
    {
        activityNames.speak(database, "activity", language);
        supplementNames.speak(database, "supplement", language);
        foods.speak(database, language);
        activities = readActivities(database, language);
        supplements = readSupplements(database, language);
    }

    NameIndex activityNames;
    NameIndex supplementNames;
    NameSearch activitySearch;
    FoodSearch foods;
    std::vector<Activity> activities;
    std::vector<SupplementSubstance> supplements;
    OtherWords otherWords;
    SpokenNames spokenNames;
};

namespace {

/// Of an entry or of a part of a saved meal.
template <typename Eaten>
void retell(Contents &contents, Eaten &eaten)
{
    SpokenNames &names = contents.spokenNames;
    const auto food = eaten.food.empty() ? std::nullopt : contents.foods.food(eaten.food);
    if (food && !food->englishName.empty()) {
        eaten.name = names.retold({"food", food->key, food->englishName, food->name}, eaten.name);
        for (const HouseholdPortion &one : food->portions) {
            eaten.portionText =
                names.retold({"portion", one.englishLabel, one.englishLabel, one.label}, eaten.portionText);
        }
    }
    for (const SupplementSubstance &one : contents.supplements) {
        if (eaten.isSupplement && eaten.food.empty()) {
            eaten.name = names.retold({"supplement", one.key, one.englishName, one.name}, eaten.name);
        }
    }
}

} // namespace

struct Catalogue::Parts
{
    explicit Parts(SQLite::Database &&opened) : database(std::move(opened)) {}

    /// Read at the first look-up: a window shows its first frame without them.
    Contents &contents()
    {
        if (!read) {
            read = std::make_unique<Contents>(database, language);
            for (const auto &step : std::exchange(stepsToDo, {})) {
                step(read->foods);
            }
        }
        return *read;
    }

    /// Read once: the limits of a dose are asked for at every keystroke of the log line.
    const std::vector<TargetPreset> &targetPresets()
    {
        if (!presets) {
            presets = readTargetPresets(database);
        }
        return *presets;
    }

    void withFoods(std::function<void(FoodSearch &)> step)
    {
        if (read) {
            step(read->foods);
        } else {
            stepsToDo.push_back(std::move(step));
        }
    }

    SQLite::Database database;
    NameLanguage language = NameLanguage::english;
    std::unique_ptr<Contents> read;
    std::optional<std::vector<TargetPreset>> presets;
    std::vector<std::function<void(FoodSearch &)>> stepsToDo; ///< when the contents are read
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

void Catalogue::prepare() const
{
    m_parts->contents();
}

std::filesystem::path Catalogue::locate(const std::filesystem::path &executableFolder)
{
    return locateCatalogueFile(executableFolder);
}

void Catalogue::setLanguage(NameLanguage language)
{
    if (language == m_parts->language) {
        return;
    }
    m_parts->language = language;
    if (m_parts->read) {
        m_parts->read->speak(m_parts->database, language);
    }
}

NameLanguage Catalogue::language() const
{
    return m_parts->language;
}

IntakeEntry Catalogue::retold(IntakeEntry entry) const
{
    retell(m_parts->contents(), entry);
    return entry;
}

SavedMeal Catalogue::retold(SavedMeal meal) const
{
    for (SavedMealItem &item : meal.items) {
        retell(m_parts->contents(), item);
    }
    return meal;
}

ExerciseSession Catalogue::retold(ExerciseSession session) const
{
    if (const auto known = activity(session.activity)) {
        session.name = m_parts->contents().spokenNames.retold(
            {"activity", known->key, known->englishName, known->name}, session.name);
    }
    return session;
}

void Catalogue::setOwnFoods(std::vector<Food> foods)
{
    m_parts->withFoods([own = std::move(foods)](FoodSearch &search) { search.setOwnFoods(own); });
}

void Catalogue::setUsage(const std::map<std::string, int> &timesByKey)
{
    m_parts->withFoods([timesByKey](FoodSearch &search) { search.setUsage(timesByKey); });
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
    m_parts->withFoods([file](FoodSearch &search) { search.openImported(file); });
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
    return m_parts->contents().foods.food(key);
}

std::vector<Food> Catalogue::partsOf(std::string_view key) const
{
    std::vector<Food> parts;
    SQLite::Statement keys(m_parts->database, "SELECT part_key FROM mixture WHERE food_key = ?");
    keys.bind(1, std::string(key));
    while (keys.executeStep()) {
        parts.push_back(food(keys.getColumn("part_key").getString()).value());
    }
    return parts;
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
    return m_parts->contents().foods.search(text, limit);
}

std::vector<Food> Catalogue::searchFoodsTolerantly(std::string_view text, int limit) const
{
    return m_parts->contents().foods.searchTolerantly(text, limit);
}

std::optional<Food> Catalogue::exactFood(std::string_view nameOrWord) const
{
    return m_parts->contents().foods.exact(nameOrWord);
}

std::vector<std::string> Catalogue::nearestFoodNames(std::string_view text, int limit) const
{
    return m_parts->contents().foods.nearestNames(text, limit);
}

std::optional<Food> Catalogue::correctedFood(std::string_view text) const
{
    Contents &contents = m_parts->contents();
    return contents.otherWords.isAnyIn(text) ? std::nullopt : contents.foods.corrected(text);
}

std::vector<Activity> Catalogue::activities() const
{
    return m_parts->contents().activities;
}

std::optional<Activity> Catalogue::activity(std::string_view key) const
{
    const auto found = std::ranges::find(m_parts->contents().activities, key, &Activity::key);
    return found == m_parts->contents().activities.end() ? std::nullopt : std::optional(*found);
}

std::optional<Activity> Catalogue::exactActivity(std::string_view nameOrWord) const
{
    const auto place = m_parts->contents().activityNames.exact(nameOrWord);
    return place ? std::optional(m_parts->contents().activities[*place]) : std::nullopt;
}

std::optional<Activity> Catalogue::correctedActivity(std::string_view text) const
{
    const Contents &contents = m_parts->contents();
    const auto place =
        contents.otherWords.isAnyIn(text) ? std::nullopt : correctedSpelling(contents.activityNames, text);
    return place ? std::optional(contents.activities[*place]) : std::nullopt;
}

std::vector<Activity> Catalogue::searchActivities(std::string_view text, int limit) const
{
    std::vector<Activity> activities;
    for (const auto place : m_parts->contents().activitySearch.search(text, limit)) {
        activities.push_back(m_parts->contents().activities[place]);
    }
    return activities;
}

std::optional<SupplementSubstance> Catalogue::exactSupplement(std::string_view nameOrWord) const
{
    const auto place = m_parts->contents().supplementNames.exact(nameOrWord);
    return place ? std::optional(m_parts->contents().supplements[*place]) : std::nullopt;
}

std::vector<SupplementTablet> Catalogue::tablets() const
{
    return readTablets(m_parts->database);
}

std::vector<TargetPreset> Catalogue::targetPresets() const
{
    return m_parts->targetPresets();
}

std::map<std::string, std::string> Catalogue::presetTitles(NameLanguage language) const
{
    return presetTitlesIn(m_parts->database, language);
}

std::vector<Reference> Catalogue::references() const
{
    return readReferences(m_parts->database);
}

} // namespace osteon
