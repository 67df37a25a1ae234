// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "domain/message.h"
#include "domain/own_food.h"
#include "domain/saved_meal.h"
#include "storage/journal.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace osteon {

/// Keeps what the catalogue finds true to the files: the own foods and saved meals of the journal and the
/// imported foods beside it, whoever changed them. Journal and catalogue must outlive it.
class FoodShelves
{
public:
    FoodShelves(Journal &journal, Catalogue &catalogue);

    /// Reads again what may have changed; whether anything had. Throws JournalFailure.
    bool refresh();
    /// Looks only whether there is another file of imported foods, which costs next to nothing.
    bool refreshImported();

    /// Names what is in the saved meals in the language of the catalogue.
    void retell();

    const std::vector<OwnFood> &ownFoods() const { return m_ownFoods; }
    const std::vector<SavedMeal> &savedMeals() const { return m_savedMeals; }
    const std::filesystem::path &importedFile() const { return m_importedFile; }
    /// Why no imported food is found, where there is a file of them.
    const std::optional<Message> &importedFault() const { return m_importedFault; }

private:
    /// What tells one file from another that took its name.
    struct FileMark
    {
        std::uint64_t number = 0; ///< the inode
        std::int64_t writtenAt = 0;
        std::int64_t size = 0;

        friend bool operator==(const FileMark &, const FileMark &) = default;
    };
    static FileMark markOf(const std::filesystem::path &file);

    Journal &m_journal;
    Catalogue &m_catalogue;
    std::vector<OwnFood> m_ownFoods;
    std::vector<SavedMeal> m_storedMeals;
    std::vector<SavedMeal> m_savedMeals; ///< the same in the language of the catalogue
    std::filesystem::path m_importedFile;
    FileMark m_importedMark;
    std::optional<Message> m_importedFault;
};

} // namespace osteon
