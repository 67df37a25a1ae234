// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/day_scale.h"

#include <algorithm>
#include <array>

namespace osteon {

namespace {

constexpr int monthsInYear = 12;

QString labelOf(date::year_month month, bool isFirst, const QLocale &locale)
{
    QString year = QString::number(static_cast<int>(month.year()));
    const auto number = static_cast<int>(static_cast<unsigned>(month.month()));
    if (number == 1) {
        return year;
    }
    const QString name = locale.standaloneMonthName(number, QLocale::ShortFormat);
    return isFirst ? name + QLatin1Char(' ') + year : name;
}

} // namespace

double DayScale::x(Day day) const
{
    const int length = std::max(1, daysBetween(m_period.first, m_period.last));
    const double share = static_cast<double>(daysBetween(m_period.first, day)) / length;
    return m_left + std::clamp(share, 0.0, 1.0) * (m_right - m_left);
}

std::vector<DayTick> DayScale::ticks(const QRectF &area, double foot, const ChartText &text,
                                     const QLocale &locale) const
{
    for (const int monthsApart : std::array{1, 3, 6, 12, 24, 60, 120, 240}) {
        if (auto placed = ticks(monthsApart, area, foot, text, locale)) {
            return *std::move(placed);
        }
    }
    return {};
}

std::optional<std::vector<DayTick>> DayScale::ticks(int monthsApart, const QRectF &area, double foot,
                                                    const ChartText &text, const QLocale &locale) const
{
    const double apart = 4 * text.gap();
    std::vector<DayTick> placed;
    date::year_month month = m_period.first.year() / m_period.first.month();
    if (month / 1 < m_period.first) {
        month += date::months(1);
    }
    for (; month / 1 <= m_period.last; month += date::months(1)) {
        const int number = static_cast<int>(month.year()) * monthsInYear +
                           static_cast<int>(static_cast<unsigned>(month.month())) - 1;
        if (number % monthsApart != 0) {
            continue;
        }
        DayTick tick{x(month / 1), {}};
        tick.label = text.centredAbove(labelOf(month, placed.empty(), locale), {tick.x, foot});
        tick.label.box.moveRight(std::min(tick.label.box.right(), area.right()));
        tick.label.box.moveLeft(std::max(tick.label.box.left(), area.left()));
        if (!placed.empty() && placed.back().label.box.right() + apart > tick.label.box.left()) {
            return std::nullopt; // the rest need not be measured
        }
        placed.push_back(std::move(tick));
    }
    return placed;
}

} // namespace osteon
