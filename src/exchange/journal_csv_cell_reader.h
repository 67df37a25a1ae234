// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv_reader.h"
#include "exchange/journal_csv_cells.h"
#include "exchange/journal_csv_columns.h"

#include <array>
#include <chrono>
#include <optional>

namespace osteon {

/// Reads the cells of one row into the fields of a piece; keeps the first thing that is wrong. The row has
/// the columns of journalColumnNames.
class JournalCellReader
{
public:
    explicit JournalCellReader(CsvRow row) : m_row(row) {}

    template <typename T>
    void field(JournalColumn column, T &value)
    {
        note(column, readCell(take(column), value));
    }
    void name(JournalColumn column, std::string &text);
    void uid(JournalColumn column, std::string &uid) { note(column, readUid(take(column), uid)); }
    void repeat(JournalColumn column, Schedule &schedule)
    {
        note(column, readRepeatCell(take(column), schedule));
    }

    template <typename T>
    void figure(JournalColumn column, std::optional<T> &value, std::int64_t unit)
    {
        const std::string_view cell = take(column);
        std::int64_t smallestUnits = 0;
        note(column, cell.empty() ? std::nullopt : readFigure(cell, unit, smallestUnits, signOf<T>));
        value = cell.empty() ? std::nullopt : std::optional(amountOf<T>(smallestUnits));
    }
    void figure(JournalColumn column, std::chrono::minutes &value, std::int64_t unit);

    void decimal(JournalColumn column, JournalColumn decimals, Decimal &value);
    void decimal(JournalColumn column, JournalColumn decimals, std::optional<Decimal> &value);
    void optionalUid(JournalColumn column, std::string &text)
    {
        const std::string_view cell = take(column);
        note(column, cell.empty() ? std::nullopt : readUid(cell, text));
    }

    std::string_view cell(JournalColumn column) const { return m_row[placeOf(column)]; }
    void refuse(JournalColumn column, const Message &what) { note(column, what); }

    /// The first problem; a cell that was filled and not asked for is one too, so that nothing is dropped.
    std::optional<CsvProblem> problem() const;

private:
    template <typename T>
    static constexpr FigureSign signOf =
        std::is_same_v<T, BoneScore> ? FigureSign::any : FigureSign::positive;

    template <typename T>
    static T amountOf(std::int64_t smallestUnits)
    {
        if constexpr (std::is_same_v<T, Mass>) {
            return Mass::fromNanograms(smallestUnits);
        } else if constexpr (std::is_same_v<T, PortionMass>) {
            return PortionMass::fromMilligrams(smallestUnits);
        } else if constexpr (std::is_same_v<T, BoneDensity>) {
            return BoneDensity::fromMicrograms(smallestUnits);
        } else if constexpr (std::is_same_v<T, BoneScore> || std::is_same_v<T, Percent>) {
            return T::fromHundredths(smallestUnits);
        } else if constexpr (std::is_same_v<T, BodyHeight>) {
            return BodyHeight::fromMillimetres(smallestUnits);
        } else if constexpr (std::is_same_v<T, BodyWeight>) {
            return BodyWeight::fromGrams(smallestUnits);
        } else {
            return smallestUnits;
        }
    }
    std::string_view take(JournalColumn column)
    {
        m_isTaken.at(placeOf(column)) = true;
        return cell(column);
    }
    void note(JournalColumn column, const CellProblem &problem)
    {
        if (problem && !m_problem) {
            m_problem = CsvProblem{placeOf(column), *problem};
        }
    }

    CsvRow m_row;
    std::array<bool, journalColumnCount> m_isTaken{};
    std::optional<CsvProblem> m_problem;
};

} // namespace osteon
