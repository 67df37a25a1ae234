// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/change.h"

#include "storage/change_parts.h"

namespace osteon {

Change::Change(Journal &journal, Instant now, std::string_view title)
    : m_parts(new Parts{{journal, now}, std::string(title)})
{}

Change::~Change() = default;

void Change::commit()
{
    if (m_parts->rowCount > 0) {
        m_parts->transaction.record(m_parts->title, std::nullopt);
    }
    m_parts->transaction.commit();
}

Journal &Change::journal() const
{
    return m_parts->transaction.journal();
}

} // namespace osteon
