// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_error.h"
#include "exchange/table_folder.h"

#include <cstddef>
#include <cstdint>
#include <expected>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace osteon {

struct CsvColumn
{
    std::string_view name;
    bool isRequired = true;
};

/// The cells of the wanted columns, in the order they were asked for. Of an optional column that the table
/// does not have the cell is empty.
struct CsvRow : std::span<const std::string_view>
{
    CsvRow(std::span<const std::string_view> cells, std::uint64_t beginsOn) : span(cells), line(beginsOn) {}

    std::uint64_t line; ///< on which the row begins, 1 for the first
};

/// Why a row cannot be used: which of the wanted columns, and what is wrong with its cell ("is not a
/// number").
struct CsvProblem
{
    std::size_t column;
    Message what;
};

/// What is expected of a table, and what to say of it.
struct CsvTable
{
    std::string name;
    std::span<const CsvColumn> columns;
    Message advice; ///< ends each refusal: "Nothing was imported; download the file again."
    bool mayHaveOtherColumns = true;
    bool keepsSpaces = false; ///< around cells without quotation marks: they are part of the cell (RFC 4180)
};

using CsvRowHandler = std::function<std::optional<CsvProblem>(CsvRow)>;

/// Is told how many bytes were read, and says whether to go on.
using BytesRead = std::function<bool(std::size_t)>;

/// One sentence with file, line, column and cell, and the advice.
ImportError csvError(const CsvTable &table, std::uint64_t line, const CsvProblem &problem,
                     std::string_view cell);

/// Reads a comma-separated table (RFC 4180, UTF-8, with or without a byte order mark) row by row; its memory
/// does not grow with the table. The first row names the columns, in any
/// order. Refuses, with file, line and column, a missing column, one that is not expected where there may be
/// no other, a row with more or fewer cells than the first one, a quotation mark that is not closed, a cell
/// over 64 KB, and what the handler finds wrong.
std::expected<void, ImportError> readCsv(TableFile &file, const CsvTable &table, const CsvRowHandler &onRow,
                                         const BytesRead &onBytes);

} // namespace osteon
