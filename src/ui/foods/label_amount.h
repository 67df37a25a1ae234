// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/daily_value.h"
#include "domain/label_unit.h"

#include <QString>

#include <expected>

namespace osteon {

/// "mg", "g salt" …: a unit of a label as it is shown.
QString unitText(LabelUnit unit);

/// The unit that a form begins with: of vitamin D the one that the diary is written in.
LabelUnit firstUnit(Nutrient nutrient);

/// The exact amount in the unit, as it may be typed: 1.2.
QString exactText(Mass mass, LabelUnit unit);

/// An amount as somebody typed it from a label.
struct LabelAmount
{
    Mass mass;
    bool isPercent = false; ///< of the daily value
    bool hasUnit = false;   ///< written behind the number

    friend bool operator==(const LabelAmount &, const LabelAmount &) = default;
};

/// Reads "120", "120 mg", "10 µg" or "25 %"; a bare number is in `unit`, a percentage is of the daily value.
/// Else one sentence that says what to do.
std::expected<LabelAmount, QString> labelAmountFromText(const QString &text, Nutrient nutrient,
                                                        LabelUnit unit, DailyValueRule rule);

} // namespace osteon
