// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incubation.h"

namespace osteon {

namespace {

constexpr int sliceMilliseconds = 3;
constexpr int pauseMilliseconds = 4;

} // namespace

void Incubation::incubatingObjectCountChanged(int count)
{
    if (count > 0 && m_timer == 0) {
        m_timer = startTimer(pauseMilliseconds);
    } else if (count == 0 && m_timer != 0) {
        killTimer(m_timer);
        m_timer = 0;
    }
}

void Incubation::timerEvent(QTimerEvent * /*event*/)
{
    incubateFor(sliceMilliseconds);
}

} // namespace osteon
