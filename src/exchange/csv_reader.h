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
using CsvRow = std::span<const std::string_view>;

/// Why a row cannot be used: which of the wanted columns, and what is wrong with its cell ("is not a
/// number").
struct CsvProblem
{
    std::size_t column;
    std::string_view what;
};

using CsvRowHandler = std::function<std::optional<CsvProblem>(CsvRow)>;

/// Is told how many bytes were read, and says whether to go on.
using BytesRead = std::function<bool(std::size_t)>;

/// Reads a comma-separated table (RFC 4180, UTF-8, with or without a byte order mark) row by row; its memory
/// does not grow with the table. The first row names the columns, in any order. Refuses, with file, line and
/// column, a missing column, a row with more or fewer cells than the first one, a quotation mark that is not
/// closed, a cell over 64 KB, and what the handler finds wrong.
std::expected<void, ImportError> readCsv(TableFile &file, const std::string &name,
                                         std::span<const CsvColumn> columns, const CsvRowHandler &onRow,
                                         const BytesRead &onBytes);

} // namespace osteon
