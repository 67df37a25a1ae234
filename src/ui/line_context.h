// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/supplement_caution.h"
#include "ui/diary.h"

#include <map>
#include <optional>

namespace osteon {

/// What the journal says that a typed line is read with. It is kept between keystrokes, because every one of
/// them is to be answered within a frame, until forget().
class LineContext
{
public:
    explicit LineContext(const Diary &diary) : m_diary(diary) {}

    struct OfDay
    {
        std::vector<Dose> doses;
        DayAmounts logged;
        std::vector<Target> targets;
        Profile profile;
    };

    const std::vector<Regimen> &regimens();
    const OfDay &on(Day day);
    void forget();

private:
    const Diary &m_diary;
    std::optional<std::vector<Regimen>> m_regimens;
    std::map<Day, OfDay> m_days;
};

} // namespace osteon
