// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/target.h"

#include <QLocale>
#include <QString>

#include <expected>
#include <optional>
#include <string>

namespace osteon {

/// Numbers as people read them, in the user's locale.

/// The unit a nutrient is shown in: its usual one, and for vitamin D the one that the diary's owner chose.
NutrientUnit shownUnit(Nutrient nutrient);
/// IU or µg, for all that is shown from now on. Like the locale, one for the whole program, because every
/// number on the screen depends on it.
void showVitaminDIn(NutrientUnit unit);

/// The unit as it is shown: "mg", "µg", "g", "IU".
QString unitText(NutrientUnit unit);

/// "402": rounded half up to whole mg, IU and g; to a tenth below 10 µg or g, where a whole would say too
/// little.
QString numberText(Nutrient nutrient, Mass mass);

/// Grams from milligrams and the like, exact and as it may be typed: "2.5" of 2500.
QString thousandthsText(std::int64_t thousandths);

/// "402 mg".
QString amountText(Nutrient nutrient, Mass mass);

/// A bound or a total of any quantity, without and with its unit.
QString numberText(Quantity quantity, std::int64_t smallestUnits);
QString unitText(Quantity quantity, std::int64_t count);

/// "200 g", "2 slices", "30 min": how much of it, as it was written where that is known.
QString portionText(const IntakeEntry &entry);

/// What an entry is listed with: its main amount; of a food whose calcium nobody knows, that it is not known.
QString entryAmountText(const IntakeEntry &entry);

/// "402 mg calcium": what an entry gives most to talk about: its first known amount above zero in the
/// order of the mission. Empty where nothing is known.
QString mainAmountText(const NutrientAmounts &amounts);
/// "calcium 402 mg · vitamin D 120 IU", at most `most` of the four main nutrients.
QString mainAmountsText(const NutrientAmounts &amounts, int most);

/// "Monday, 23 November"; the year is added where it is not the year of `today`.
QString dayTitle(Day day, Day today);
QString shortDayTitle(Day day, Day today);
/// "16 – 22 November", "30 November – 6 December".
QString periodTitle(Period period, Day today);

enum class NumberError { notANumber, ambiguous, tooLarge };

/// A number that a person typed, with a point for the decimals, as scaledDecimal() reads it.
std::expected<std::string, NumberError> plainDecimal(const QString &text);
/// Reads a number that a person typed, times a whole factor, exactly. A separator that could mean thousands
/// as well as decimals ("1.000" under a decimal comma) is asked about, never guessed.
std::expected<std::int64_t, NumberError> numberFromText(const QString &text, std::int64_t factor);

} // namespace osteon
