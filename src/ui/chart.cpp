// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart.h"

#include <utility>

namespace osteon {

void Chart::show(ChartContent content)
{
    m_table.setRows(std::exchange(content.rows, {}));
    m_content = std::move(content);
    emit changed();
}

} // namespace osteon
