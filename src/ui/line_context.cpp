// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/line_context.h"

namespace osteon {

const std::vector<Regimen> &LineContext::regimens()
{
    if (!m_regimens) {
        m_regimens = m_diary.regimens();
    }
    return *m_regimens;
}

const LineContext::OfDay &LineContext::on(Day day)
{
    const auto known = m_days.find(day);
    if (known != m_days.end()) {
        return known->second;
    }
    const TargetHistory targets = m_diary.targets();
    return m_days
        .emplace(day, OfDay{m_diary.doses({day, day}), amountsOf(m_diary.read({day, day}).intake),
                            targets.targetsOn(day), targets.profile()})
        .first->second;
}

void LineContext::forget()
{
    m_regimens.reset();
    m_days.clear();
}

} // namespace osteon
