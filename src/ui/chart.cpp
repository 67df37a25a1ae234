// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart.h"

#include <algorithm>
#include <utility>

namespace osteon {

namespace {

void keepLonger(QString &longest, const QString &text)
{
    if (text.size() > longest.size()) {
        longest = text;
    }
}

/// Of signs and digits alone. The first column says the day.
bool isOfFigures(const std::vector<ChartTableRow> &rows, qsizetype column)
{
    const auto hasLetter = [column](const ChartTableRow &row) {
        return std::ranges::any_of(row.cells.value(column), [](QChar sign) { return sign.isLetter(); });
    };
    const auto isEmpty = [column](const ChartTableRow &row) { return row.cells.value(column).isEmpty(); };
    return column > 0 && std::ranges::none_of(rows, hasLetter) && !std::ranges::all_of(rows, isEmpty);
}

} // namespace

void Chart::show(ChartContent content)
{
    m_content = std::move(content);
    measureColumns();
    m_table.setRows(std::exchange(m_content.rows, {}));
    emit changed();
}

void Chart::measureColumns()
{
    m_longestTexts = QStringList(m_content.tableHeader.size(), QString());
    m_longestWords = m_longestTexts;
    const auto add = [this](const QStringList &cells) {
        for (qsizetype column = 0; column < std::min(cells.size(), m_longestTexts.size()); ++column) {
            keepLonger(m_longestTexts[column], cells[column]);
            for (const QString &word : cells[column].split(QLatin1Char(' '))) {
                keepLonger(m_longestWords[column], word);
            }
        }
    };
    std::ranges::for_each(m_content.rows, add, &ChartTableRow::cells);
    m_figureColumns.clear();
    for (qsizetype column = 0; column < m_content.tableHeader.size(); ++column) {
        m_figureColumns << isOfFigures(m_content.rows, column);
    }
}

} // namespace osteon
