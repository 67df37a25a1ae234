// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/journal_csv_cell_reader.h"
#include "exchange/journal_csv_rows.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace osteon {

/// What is wrong with a row that was read before.
struct JournalCsvProblem
{
    std::uint64_t line;
    JournalColumn column;
    std::string cell;
    Message what;
};

/// Collects the rows of what was set up, in any order, and makes whole pieces of them: a plan of its targets,
/// a regimen of its versions, a meal of its items. They are few, so they are kept in memory.
class JournalCsvDefinitions
{
public:
    /// Reads a row; the reader knows what is wrong with it.
    void read(JournalRowKind kind, JournalCellReader &cells, std::uint64_t line);

    /// Passes the pieces on once every row was read.
    std::optional<JournalCsvProblem> passOn(JournalSink &sink);

private:
    /// A row and the line it begins on.
    template <typename Row>
    struct Located
    {
        std::uint64_t line = 0;
        Row row;
    };
    template <typename Row>
    using ByUid = std::map<std::string, Located<Row>>;
    using Problem = std::optional<JournalCsvProblem>;

    void readValue(JournalRowKind kind, JournalCellReader &cells);
    CellProblem readProfile(const ProfileRow &row, JournalCellReader &cells);
    CellProblem readSetting(const ProfileRow &row, JournalCellReader &cells);
    void readTarget(JournalCellReader &cells, std::uint64_t line);
    void readOwnFood(JournalCellReader &cells, std::uint64_t line);

    Problem joinTargets();
    Problem joinVersions();
    Problem joinItems();
    Problem checkMergers();

    std::set<std::string> m_valuesRead; ///< of profile and settings
    Profile m_profile;
    DiarySettings m_settings;
    ByUid<TargetPlan> m_plans;
    std::vector<Located<TargetRow>> m_targets;
    ByUid<Regimen> m_regimens;
    std::vector<Located<RegimenVersionRow>> m_versions;
    ByUid<OwnFoodRecord> m_foods;
    ByUid<SavedMeal> m_meals;
    std::vector<Located<SavedMealItemRow>> m_items;
    std::size_t m_rowCount = 0;
};

} // namespace osteon
