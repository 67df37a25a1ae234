// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/journal_csv_reader.h"

#include "exchange/journal_csv_cell_reader.h"
#include "exchange/journal_csv_definitions.h"
#include "exchange/journal_csv_entries.h"
#include "exchange/table_folder.h"

#include <algorithm>
#include <fstream>
#include <system_error>
#include <vector>

namespace osteon {

namespace fs = std::filesystem;

namespace {

using Result = std::expected<void, ImportError>;
using Problem = std::optional<CsvProblem>;

std::vector<CsvColumn> journalColumns()
{
    std::vector<CsvColumn> columns;
    for (const std::string_view name : journalColumnNames) {
        columns.push_back({name});
    }
    return columns;
}

/// The file from its beginning to its end, once for each purpose.
class JournalCsvFile
{
public:
    JournalCsvFile(const fs::path &file, std::uintmax_t size, const Progress &progress)
        : m_path(file), m_columns(journalColumns()), m_size(std::max<std::uintmax_t>(size, 1)),
          m_progress(progress)
    {}

    CsvTable table() const
    {
        return {m_path.filename().string(), m_columns,
                Message::tr("Nothing was imported; correct it there and import the file again."), false,
                true};
    }

    Result read(const CsvRowHandler &onRow)
    {
        const fs::path folder = m_path.has_parent_path() ? m_path.parent_path() : fs::path(".");
        const auto opened = TableFolder::open(folder);
        if (!opened) {
            return std::unexpected(opened.error());
        }
        const auto file = opened->openTable(m_path.filename().string());
        if (!file) {
            return std::unexpected(file.error());
        }
        return readCsv(**file, table(), onRow, [this](std::size_t bytes) {
            m_bytesRead += bytes;
            constexpr double times = 2;
            return m_progress(
                std::min(1.0, static_cast<double>(m_bytesRead) / (times * static_cast<double>(m_size))));
        });
    }

private:
    fs::path m_path;
    std::vector<CsvColumn> m_columns;
    std::uintmax_t m_size;
    std::uintmax_t m_bytesRead = 0;
    const Progress &m_progress;
};

std::optional<JournalRowKind> kindOf(CsvRow row)
{
    const auto *found = std::ranges::find(journalRowKinds, row[placeOf(JournalColumn::kind)]);
    return found == journalRowKinds.end()
               ? std::nullopt
               : std::optional(static_cast<JournalRowKind>(found - journalRowKinds.begin()));
}

Result readDefinitions(JournalCsvFile &file, JournalSink &sink)
{
    JournalCsvDefinitions definitions;
    auto read = file.read([&](CsvRow row) -> Problem {
        const auto kind = kindOf(row);
        if (!kind) {
            return CsvProblem{placeOf(JournalColumn::kind),
                              Message::tr("is no kind of row that osteon knows")};
        }
        if (!isDefinition(*kind)) {
            return std::nullopt;
        }
        JournalCellReader cells(row);
        definitions.read(*kind, cells, row.line);
        return cells.problem();
    });
    if (!read) {
        return read;
    }
    if (const auto problem = definitions.passOn(sink)) {
        return std::unexpected(
            csvError(file.table(), problem->line, {placeOf(problem->column), problem->what}, problem->cell));
    }
    return {};
}

Result readEntries(JournalCsvFile &file, Day today, JournalSink &sink)
{
    return file.read([&](CsvRow row) -> Problem {
        const auto kind = kindOf(row);
        if (!kind || isDefinition(*kind)) {
            return std::nullopt;
        }
        JournalCellReader cells(row);
        return readJournalEntry(*kind, cells, today, sink);
    });
}

} // namespace

bool isJournalCsv(const fs::path &file)
{
    std::error_code error;
    if (!fs::is_regular_file(file, error)) {
        return false;
    }
    constexpr std::size_t longestHeader = 4096;
    std::string header(longestHeader, '\0');
    std::ifstream stream(file, std::ios::binary);
    stream.read(header.data(), static_cast<std::streamsize>(header.size()));
    header.resize(static_cast<std::size_t>(stream.gcount()));
    header.resize(std::min(header.find_first_of("\r\n"), header.size()));
    return std::ranges::all_of(std::array{"kind", "uid", "vitamin_d_iu", "regimen_kind"},
                               [&](const char *column) { return header.contains(column); });
}

Result readJournalCsv(const fs::path &path, Day today, JournalSink &sink, const Progress &progress)
{
    std::error_code error;
    if (!fs::is_regular_file(path, error)) {
        return std::unexpected(ImportError{
            Message::tr("%1 is not a file that can be read. Nothing was imported; choose another file.")
                .arg(path.string())});
    }
    JournalCsvFile file(path, fs::file_size(path, error), progress);
    if (auto read = readDefinitions(file, sink); !read) {
        return read;
    }
    return readEntries(file, today, sink);
}

} // namespace osteon
