// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <string>
#include <string_view>

namespace osteon {

inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline QDate toQDate(Day day)
{
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

inline QTime toQTime(TimeOfDay time)
{
    return {static_cast<int>(time.count() / 60), static_cast<int>(time.count() % 60)};
}

} // namespace osteon
