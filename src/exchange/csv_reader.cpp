// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"

#include <csv.h>
#include <fmt/format.h>

#include <algorithm>
#include <new>
#include <utility>
#include <vector>

namespace osteon {

namespace {

constexpr std::size_t longestCell = 64 * 1024;
constexpr std::size_t absent = static_cast<std::size_t>(-1);

/// What libcsv calls back; it hands out one cell after another and tells where a row ends.
class RowCollector
{
public:
    RowCollector(std::string name, std::span<const CsvColumn> columns, const CsvRowHandler &onRow)
        : m_name(std::move(name)), m_columns(columns), m_onRow(onRow), m_cells(columns.size())
    {}

    void addCell(std::string_view cell)
    {
        m_line += static_cast<std::uint64_t>(std::ranges::count(cell, '\n'));
        if (m_header.empty()) {
            m_headerCells.emplace_back(cell);
        } else if (m_count < m_header.size() && m_header[m_count] != absent) {
            m_bounds[m_header[m_count]] = {m_text.size(), cell.size()};
            m_text += cell;
        }
        ++m_count;
    }

    void endRow()
    {
        if (!m_error) {
            m_header.empty() ? readHeader() : readRow();
        }
        m_text.clear();
        m_count = 0;
        ++m_line;
    }

    bool hasHeader() const { return !m_header.empty(); }
    const std::optional<ImportError> &error() const { return m_error; }

    void refuse(const std::string &what)
    {
        m_error = ImportError{fmt::format("{}, line {}: {}. Nothing was imported; download the file again.",
                                          m_name, m_line, what)};
    }

private:
    void readHeader()
    {
        m_header.assign(m_headerCells.size(), absent);
        m_bounds.resize(m_columns.size());
        for (std::size_t wanted = 0; wanted < m_columns.size(); ++wanted) {
            const auto found = std::ranges::find(m_headerCells, m_columns[wanted].name);
            if (found != m_headerCells.end()) {
                m_header[static_cast<std::size_t>(found - m_headerCells.begin())] = wanted;
            } else if (m_columns[wanted].isRequired) {
                refuse(fmt::format("the column {} is missing", m_columns[wanted].name));
            }
        }
    }

    void readRow()
    {
        if (m_count != m_header.size()) {
            refuse(fmt::format("the row has {} cells, but there are {} columns", m_count, m_header.size()));
            return;
        }
        const std::string_view text = m_text;
        std::ranges::transform(m_bounds, m_cells.begin(),
                               [&](const auto &bounds) { return text.substr(bounds.first, bounds.second); });
        if (const auto problem = m_onRow(m_cells)) {
            constexpr std::size_t longestShown = 40;
            refuse(fmt::format("the {} '{}' {}", m_columns[problem->column].name,
                               shown(m_cells[problem->column].substr(0, longestShown)), problem->what));
        }
    }

    /// Fit to be printed, whatever the cell holds.
    static std::string shown(std::string_view cell)
    {
        std::string text(cell);
        std::ranges::replace_if(text, [](char c) { return c < ' ' || c > '~'; }, '?');
        return text;
    }

    std::string m_name;
    std::span<const CsvColumn> m_columns;
    const CsvRowHandler &m_onRow;
    std::vector<std::string> m_headerCells;
    std::vector<std::size_t> m_header; ///< for each column of the table its place among the wanted ones
    std::vector<std::pair<std::size_t, std::size_t>>
        m_bounds; ///< begin and length in m_text, of wanted columns
    std::vector<std::string_view> m_cells;
    std::string m_text; ///< the wanted cells of the row that is being read
    std::size_t m_count = 0;
    std::uint64_t m_line = 1;
    std::optional<ImportError> m_error;
};

/// Owns the parser of libcsv.
class Parser
{
public:
    explicit Parser(RowCollector &rows) : m_rows(rows)
    {
        if (csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI) != 0) {
            throw std::bad_alloc();
        }
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    void parse(std::string_view bytes)
    {
        constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
        if (std::exchange(m_isAtBeginning, false) && bytes.starts_with(byteOrderMark)) {
            bytes.remove_prefix(byteOrderMark.size());
        }
        const std::size_t done =
            csv_parse(&m_parser, bytes.data(), bytes.size(), &Parser::onCell, &Parser::onRowEnd, &m_rows);
        if (!m_rows.error() && done != bytes.size()) {
            refuse();
        } else if (!m_rows.error() && m_parser.entry_pos > longestCell) {
            m_rows.refuse("a cell is longer than 64 KB, or a quotation mark is not closed");
        }
    }

    void finish()
    {
        if (csv_fini(&m_parser, &Parser::onCell, &Parser::onRowEnd, &m_rows) != 0 && !m_rows.error()) {
            refuse();
        }
    }

private:
    static void onCell(void *text, std::size_t length, void *rows)
    {
        static_cast<RowCollector *>(rows)->addCell({static_cast<const char *>(text), length});
    }
    static void onRowEnd(int, void *rows) { static_cast<RowCollector *>(rows)->endRow(); }

    void refuse()
    {
        if (csv_error(&m_parser) == CSV_ENOMEM) {
            throw std::bad_alloc();
        }
        m_rows.refuse("a quotation mark stands where none can");
    }

    csv_parser m_parser{};
    RowCollector &m_rows;
    bool m_isAtBeginning = true;
};

} // namespace

std::expected<void, ImportError> readCsv(TableFile &file, const std::string &name,
                                         std::span<const CsvColumn> columns, const CsvRowHandler &onRow,
                                         const BytesRead &onBytes)
{
    RowCollector rows(name, columns, onRow);
    Parser parser(rows);
    std::vector<char> buffer(longestCell);
    while (!rows.error()) {
        const auto count = file.read(buffer);
        if (!count) {
            return std::unexpected(count.error());
        }
        if (*count == 0) {
            break;
        }
        parser.parse({buffer.data(), *count});
        if (!rows.error() && !onBytes(*count)) {
            return std::unexpected(ImportError{.sentence = {}, .isCancelled = true});
        }
    }
    if (!rows.error()) {
        parser.finish();
    }
    if (!rows.error() && !rows.hasHeader()) {
        rows.refuse("the table is empty");
    }
    return rows.error() ? std::expected<void, ImportError>(std::unexpected(*rows.error()))
                        : std::expected<void, ImportError>();
}

} // namespace osteon
