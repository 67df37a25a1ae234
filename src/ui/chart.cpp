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
    m_longestTexts = m_content.tableHeader;
    m_longestWords = QStringList(m_content.tableHeader.size(), QString());
    const auto add = [this](const QStringList &cells) {
        for (qsizetype column = 0; column < std::min(cells.size(), m_longestTexts.size()); ++column) {
            keepLonger(m_longestTexts[column], cells[column]);
            for (const QString &word : cells[column].split(QLatin1Char(' '))) {
                keepLonger(m_longestWords[column], word);
            }
        }
    };
    add(m_content.tableHeader);
    std::ranges::for_each(m_content.rows, add, &ChartTableRow::cells);
}

} // namespace osteon
