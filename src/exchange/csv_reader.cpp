// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"

#include <csv.h>

#include <algorithm>
#include <new>
#include <utility>
#include <vector>

namespace osteon {

namespace {

constexpr std::size_t longestCell = std::size_t{64} * 1024;
constexpr std::size_t absent = static_cast<std::size_t>(-1);

/// Fit to be printed, whatever the cell holds.
std::string shown(std::string_view cell)
{
    constexpr std::size_t longestShown = 40;
    std::string text(cell.substr(0, longestShown));
    std::ranges::replace_if(text, [](char c) { return c < ' ' || c > '~'; }, '?');
    return text;
}

ImportError errorIn(const CsvTable &table, std::uint64_t line, const Message &what)
{
    return {Message::tr("%1, line %2: %3. %4").arg(table.name).arg(line).arg(what).arg(table.advice)};
}

/// What libcsv calls back; it hands out one cell after another and tells where a row ends.
class RowCollector
{
public:
    RowCollector(const CsvTable &table, const CsvRowHandler &onRow)
        : m_table(table), m_onRow(onRow), m_cells(table.columns.size())
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

    /// Is told of every line end that is not part of a cell, those of blank lines among them.
    void endRow(int lineEnd)
    {
        if (m_count > 0 && !m_error) {
            m_header.empty() ? readHeader() : readRow();
        }
        m_line += m_count == 0 && lineEnd == '\n' && m_lastLineEnd == '\r' ? 0 : 1;
        m_rowLine = m_line;
        m_lastLineEnd = lineEnd;
        m_text.clear();
        m_count = 0;
    }

    bool hasHeader() const { return !m_header.empty(); }
    const std::optional<ImportError> &error() const { return m_error; }
    void refuse(const Message &what) { m_error = errorIn(m_table, m_rowLine, what); }

private:
    void readHeader()
    {
        const auto &columns = m_table.columns;
        m_header.assign(m_headerCells.size(), absent);
        m_bounds.resize(columns.size());
        for (std::size_t wanted = 0; wanted < columns.size(); ++wanted) {
            const auto found = std::ranges::find(m_headerCells, columns[wanted].name);
            if (found != m_headerCells.end()) {
                m_header[static_cast<std::size_t>(found - m_headerCells.begin())] = wanted;
            } else if (columns[wanted].isRequired) {
                refuse(Message::tr("the column %1 is missing").arg(columns[wanted].name));
                return;
            }
        }
        const auto other = std::ranges::find(m_header, absent);
        if (!m_table.mayHaveOtherColumns && other != m_header.end()) {
            refuse(Message::tr("'%1' is not a column of this table, or it stands there twice")
                       .arg(shown(m_headerCells[static_cast<std::size_t>(other - m_header.begin())])));
        }
    }

    void readRow()
    {
        if (m_count != m_header.size()) {
            refuse(Message::tr("the row has %1 cells, but there are %2 columns")
                       .arg(m_count)
                       .arg(m_header.size()));
            return;
        }
        const std::string_view text = m_text;
        std::ranges::transform(m_bounds, m_cells.begin(),
                               [&](const auto &bounds) { return text.substr(bounds.first, bounds.second); });
        if (const auto problem = m_onRow({m_cells, m_rowLine})) {
            m_error = csvError(m_table, m_rowLine, *problem, m_cells[problem->column]);
        }
    }

    const CsvTable &m_table;
    const CsvRowHandler &m_onRow;
    std::vector<std::string> m_headerCells;
    std::vector<std::size_t> m_header; ///< for each column of the table its place among the wanted ones
    std::vector<std::pair<std::size_t, std::size_t>>
        m_bounds; ///< begin and length in m_text, of wanted columns
    std::vector<std::string_view> m_cells;
    std::string m_text; ///< the wanted cells of the row that is being read
    std::size_t m_count = 0;
    std::uint64_t m_line = 1;
    std::uint64_t m_rowLine = 1; ///< on which the row that is being read begins
    int m_lastLineEnd = 0;
    std::optional<ImportError> m_error;
};

/// Owns the parser of libcsv.
class Parser
{
public:
    Parser(RowCollector &rows, bool keepsSpaces) : m_rows(rows)
    {
        if (csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL) != 0) {
            throw std::bad_alloc();
        }
        if (keepsSpaces) {
            csv_set_space_func(&m_parser, [](unsigned char) { return 0; });
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
            m_rows.refuse(Message::tr("a cell is longer than 64 KB, or a quotation mark is not closed"));
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
    static void onRowEnd(int lineEnd, void *rows) { static_cast<RowCollector *>(rows)->endRow(lineEnd); }

    void refuse()
    {
        if (csv_error(&m_parser) == CSV_ENOMEM) {
            throw std::bad_alloc();
        }
        m_rows.refuse(Message::tr("a quotation mark stands where none can"));
    }

    csv_parser m_parser{};
    RowCollector &m_rows;
    bool m_isAtBeginning = true;
};

} // namespace

ImportError csvError(const CsvTable &table, std::uint64_t line, const CsvProblem &problem,
                     std::string_view cell)
{
    return errorIn(table, line,
                   Message::tr("the %1 '%2' %3")
                       .arg(table.columns[problem.column].name)
                       .arg(shown(cell))
                       .arg(problem.what));
}

std::expected<void, ImportError> readCsv(TableFile &file, const CsvTable &table, const CsvRowHandler &onRow,
                                         const BytesRead &onBytes)
{
    RowCollector rows(table, onRow);
    Parser parser(rows, table.keepsSpaces);
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
        rows.refuse(Message::tr("the table is empty"));
    }
    return rows.error() ? std::expected<void, ImportError>(std::unexpected(*rows.error()))
                        : std::expected<void, ImportError>();
}

} // namespace osteon
