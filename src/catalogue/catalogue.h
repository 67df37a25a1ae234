// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/activity.h"
#include "catalogue/catalogue_error.h"
#include "catalogue/name_language.h"
#include "catalogue/reference.h"
#include "catalogue/supplement_substance.h"
#include "catalogue/supplement_tablet.h"
#include "domain/entry.h"
#include "domain/food.h"
#include "domain/saved_meal.h"
#include "domain/target.h"

#include <expected>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// Whether the key is that of a food that was imported, about which nobody of ours has thought.
bool isImportedFood(std::string_view key);

/// The foods, activities, supplement substances and target presets that ship with osteon, read-only; and two
/// more shelves of foods, own and imported ones, so that one search finds all.
///
/// Names and labels come out in the language that was set, English at first, and in English where they have
/// no other name. What is found does not depend on it: a name of any language is understood in each.
///
/// Texts are compared without regard to case, accents, punctuation and plural: "KASE", "Käse" and "kase" are
/// one word. A catalogue belongs to one thread, because its prepared statements are shared by all its
/// functions. A file that turns out to be damaged while it is read throws SQLite::Exception.
class Catalogue
{
public:
    /// Opens a file as the build made it. Never writes, and takes the name as a plain file name.
    static std::expected<Catalogue, CatalogueError> open(const std::filesystem::path &file);

    /// Where the catalogue lies for a program in this folder: `../share/osteon` or `share/osteon` seen from
    /// it or from a folder above it (the build tree has its programs one or two levels down), else the
    /// installed place. The file returned need not exist; open() says so then.
    static std::filesystem::path locate(const std::filesystem::path &executableFolder);

    /// Reads what look-ups need, which takes some milliseconds; else the first look-up does.
    void prepare() const;

    Catalogue(Catalogue &&) noexcept;
    Catalogue &operator=(Catalogue &&) noexcept;
    ~Catalogue();

    void setLanguage(NameLanguage language);
    NameLanguage language() const;

    /// The entry with the name and the portion in the language of now, where they are the catalogue's own;
    /// what its owner wrote stays. For an entry that is to be logged once more: what is logged keeps its
    /// name.
    IntakeEntry retold(IntakeEntry entry) const;
    ExerciseSession retold(ExerciseSession session) const;
    SavedMeal retold(SavedMeal meal) const;

    /// The foods that somebody typed from labels. They are found with those of the catalogue, and before
    /// them.
    void setOwnFoods(std::vector<Food> foods);

    /// How often somebody logged each food, by its key: what is used is found first.
    void setUsage(const std::map<std::string, int> &timesByKey);

    /// Puts the foods of a file of imported foods on a last shelf, in place of what was there. Without such a
    /// file there is nothing to find; a file that is damaged or another program's is refused.
    std::expected<void, CatalogueError> openImportedFoods(const std::filesystem::path &file);

    /// Where the imported foods of a journal are: beside it, "journal.foods" for "journal.osteon".
    static std::filesystem::path importedFoodsOf(const std::filesystem::path &journal);

    /// Of whatever shelf.
    std::optional<Food> food(std::string_view key) const;

    /// What a food of the catalogue is mixed of; empty for most.
    std::vector<Food> partsOf(std::string_view key) const;

    /// Every food of the catalogue, by key.
    std::vector<Food> foods() const;

    /// Foods that have every word of the text, at least as the beginning of a word; best first. A whole name
    /// or synonym comes first, then what somebody logs most. Then own foods come before the catalogue and
    /// that before imported ones; of one shelf, a name that starts with the text before a name that has its
    /// words elsewhere, that before a match through synonyms, and plain foods before special ones.
    std::vector<Food> searchFoods(std::string_view text, int limit) const;

    /// As searchFoods, and after that what has the words at the ends of longer ones, as "Brot" is in
    /// "Roggenbrot"; where that finds nothing, words that are misspelt are taken for the nearest known ones.
    std::vector<Food> searchFoodsTolerantly(std::string_view text, int limit) const;

    /// The food whose whole name, or one of whose whole synonyms, is the text: an own one, else one of the
    /// catalogue. An imported one only where no food of the catalogue has these words and no other has that
    /// name.
    std::optional<Food> exactFood(std::string_view nameOrWord) const;

    /// Names of foods that are spelt like the text, nearest first; none where nothing is near.
    std::vector<std::string> nearestFoodNames(std::string_view text, int limit) const;

    /// The food that a misspelt name or synonym must mean: it starts with the same letter, is one edit away
    /// (two from eight letters on; below five letters only two letters swapped), no other food is as near,
    /// and no word of it means something else: "horse" is no millet, though that is "Hirse" in German.
    std::optional<Food> correctedFood(std::string_view text) const;

    std::vector<Activity> activities() const;
    std::optional<Activity> activity(std::string_view key) const;
    std::optional<Activity> exactActivity(std::string_view nameOrWord) const;

    /// As correctedFood.
    std::optional<Activity> correctedActivity(std::string_view text) const;

    /// As searchFoods.
    std::vector<Activity> searchActivities(std::string_view text, int limit) const;

    std::optional<SupplementSubstance> exactSupplement(std::string_view nameOrWord) const;

    /// Tablets of usual compositions, single and combined, in the order of the catalogue.
    std::vector<SupplementTablet> tablets() const;

    /// All presets in the order of the catalogue, the default one (`article`) first. The rules of a preset
    /// stand in the order in which they hold: per quantity the last one that fits the person wins.
    std::vector<TargetPreset> targetPresets() const;

    /// What each preset is called in a language, which need not be that of the catalogue, by its key.
    std::map<std::string, std::string> presetTitles(NameLanguage language) const;

    /// The publications that osteon's own texts refer to, in the order of the catalogue.
    std::vector<Reference> references() const;

private:
    struct Parts;
    explicit Catalogue(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace osteon
