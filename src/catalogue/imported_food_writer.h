// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/imported_food.h"
#include "domain/message.h"

#include <array>
#include <cstdint>
#include <expected>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace osteon {

/// What a table of foods added, and what its foods have a figure for.
struct ImportedFoodCounts
{
    std::int64_t foods = 0;
    std::int64_t portions = 0;
    std::array<std::int64_t, allNutrients.size()> known{}; ///< in the order of allNutrients
    std::int64_t knownMenaquinone4 = 0;
    std::int64_t allFoods = 0; ///< in the file, with those of earlier imports
};

/// How many foods a file of imported foods has; 0 where there is none.
std::int64_t countImportedFoods(const std::filesystem::path &file);

/// Writes the imported foods beside a journal: a new file beside its final name, which it gets only when it
/// is whole. Foods of earlier imports are kept, but a food that is imported again is replaced with all it
/// has.
///
/// Each function throws std::runtime_error where the disk is full or fails; what was there stays as it was.
class ImportedFoodWriter : public ImportedFoodSink
{
public:
    /// Begins a file; one sentence where none can be made there, or where another program's file has the
    /// name.
    static std::expected<std::unique_ptr<ImportedFoodWriter>, Message>
    begin(const std::filesystem::path &target);

    ~ImportedFoodWriter() override; ///< Without finish() nothing is left behind.

    void add(const ImportedFood &food) override;
    void add(const ImportedBrand &brand) override;
    void add(const ImportedAmounts &amounts) override;
    void add(const ImportedPortion &portion) override;

    /// Joins the foods with those that are there, indexes the names and puts the file in its place. Absent
    /// where `progress` said stop; then everything is as before.
    std::optional<ImportedFoodCounts> finish(const Progress &progress);

private:
    struct Parts;
    explicit ImportedFoodWriter(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace osteon
