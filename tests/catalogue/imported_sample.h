// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/imported_food_writer.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <string>

namespace osteon {

/// A file of imported foods in a folder of its own, both removed afterwards.
class ImportedSample
{
public:
    ImportedSample()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "osteon-imported-XXXXXX").string();
        REQUIRE(mkdtemp(pattern.data()) != nullptr);
        m_folder = pattern;
    }
    ~ImportedSample() { std::filesystem::remove_all(m_folder); }
    ImportedSample(const ImportedSample &) = delete;
    ImportedSample &operator=(const ImportedSample &) = delete;

    const std::filesystem::path &folder() const { return m_folder; }
    std::filesystem::path file() const { return m_folder / "journal.foods"; }

    /// Imports what `fill` adds.
    template <typename Fill>
    ImportedFoodCounts import(Fill fill) const
    {
        auto writer = ImportedFoodWriter::begin(file());
        REQUIRE(writer.has_value());
        fill(**writer);
        const auto counts = (*writer)->finish([](double) { return true; });
        REQUIRE(counts.has_value());
        return *counts;
    }

    /// Imports foods of one kind that have nothing but names, numbered from `first` on.
    ImportedFoodCounts importNames(const std::vector<std::string> &names, std::int64_t first = 1) const
    {
        return import([&](ImportedFoodSink &sink) {
            for (std::size_t at = 0; at < names.size(); ++at) {
                sink.add(ImportedFood{first + static_cast<std::int64_t>(at), ImportedFoodKind::legacy,
                                      names[at], "Test foods"});
            }
        });
    }

private:
    std::filesystem::path m_folder;
};

} // namespace osteon
