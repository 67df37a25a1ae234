// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/foods/label_amount.h"

#include "ui/amount_text.h"
#include "ui/conversions.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace osteon {

namespace {

/// Shown at the fields of a label.
struct LabelText
{
    Q_DECLARE_TR_FUNCTIONS(LabelText)
};

/// A unit written behind a number, in any of the languages of the log line. Only vitamin D has IU.
std::optional<LabelUnit> unitFromText(const QString &text, Nutrient nutrient)
{
    static const QHash<QString, LabelUnit> units{
        {QStringLiteral("mg"), LabelUnit::milligram},    {QStringLiteral("g"), LabelUnit::gram},
        {QStringLiteral("ug"), LabelUnit::microgram},    {QStringLiteral("mcg"), LabelUnit::microgram},
        {QStringLiteral("µg"), LabelUnit::microgram},    {QStringLiteral("μg"), LabelUnit::microgram},
        {QStringLiteral("iu"), LabelUnit::vitaminDUnit}, {QStringLiteral("ie"), LabelUnit::vitaminDUnit},
        {QStringLiteral("ui"), LabelUnit::vitaminDUnit}};
    const auto found = units.constFind(text.toLower());
    const bool isKnown =
        found != units.constEnd() && (*found != LabelUnit::vitaminDUnit || nutrient == Nutrient::vitaminD);
    return isKnown ? std::optional(*found) : std::nullopt;
}

QString sentenceFor(NumberError error)
{
    switch (error) {
    case NumberError::notANumber:
        return LabelText::tr("This is no number. Leave it empty if it is not on the label.");
    case NumberError::ambiguous:
        return LabelText::tr("Thousands or decimals? Write it without a separator.");
    case NumberError::tooLarge:
        break;
    }
    return LabelText::tr("This number is too large.");
}

/// Where the label gives salt, an amount with a unit of its own is one of salt too.
std::int64_t nanogramsIn(LabelUnit own, LabelUnit unit)
{
    constexpr std::int64_t saltInSodium = 5; // two halves: salt is sodium x 2.5
    const std::int64_t nanograms = massOf(own).nanograms();
    const bool isSalt = unit == LabelUnit::gramOfSalt && own != LabelUnit::gramOfSalt;
    return isSalt ? nanograms * 2 / saltInSodium : nanograms;
}

std::expected<LabelAmount, QString> amountOfPercent(const QString &number, Nutrient nutrient,
                                                    DailyValueRule rule)
{
    const auto whole = dailyValue(nutrient, rule);
    if (!whole) {
        return std::unexpected(
            LabelText::tr("There is no daily value of this. Write the amount that the label gives."));
    }
    const auto plain = plainDecimal(number);
    if (!plain) {
        return std::unexpected(sentenceFor(plain.error()));
    }
    const auto mass = amountFromPercent(*plain, *whole);
    if (!mass) {
        return std::unexpected(sentenceFor(mass.error() == DecimalError::tooLarge ? NumberError::tooLarge
                                                                                  : NumberError::notANumber));
    }
    return LabelAmount{*mass, true, false};
}

} // namespace

QString unitText(LabelUnit unit)
{
    switch (unit) {
    case LabelUnit::milligram:
        return unitText(NutrientUnit::milligram);
    case LabelUnit::microgram:
        return unitText(NutrientUnit::microgram);
    case LabelUnit::gram:
        return unitText(NutrientUnit::gram);
    case LabelUnit::vitaminDUnit:
        return unitText(NutrientUnit::vitaminDUnit);
    case LabelUnit::gramOfSalt:
        break;
    }
    return LabelText::tr("g salt", "the unit of sodium on a European label");
}

LabelUnit firstUnit(Nutrient nutrient)
{
    const bool isMicrograms =
        nutrient == Nutrient::vitaminD && shownUnit(nutrient) == NutrientUnit::microgram;
    return isMicrograms ? LabelUnit::microgram : labelUnits(nutrient).front();
}

QString exactText(Mass mass, LabelUnit unit)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(static_cast<double>(mass.nanograms()) /
                               static_cast<double>(massOf(unit).nanograms()),
                           'f', QLocale::FloatingPointShortest);
}

std::expected<LabelAmount, QString> labelAmountFromText(const QString &text, Nutrient nutrient,
                                                        LabelUnit unit, DailyValueRule rule)
{
    QString number = text.trimmed();
    qsizetype end = number.size();
    while (end > 0 && !number.at(end - 1).isDigit() && !number.at(end - 1).isSpace()) {
        --end;
    }
    const QString written = number.mid(end);
    number.truncate(end);
    if (written == QLatin1String("%")) {
        return amountOfPercent(number, nutrient, rule);
    }
    if (number.isEmpty()) {
        return std::unexpected(sentenceFor(NumberError::notANumber));
    }
    const auto own = unitFromText(written, nutrient);
    if (!written.isEmpty() && !own) {
        return std::unexpected(LabelText::tr("“%1” is no unit of this. Write the number alone, or with %2.")
                                   .arg(written, nutrient == Nutrient::vitaminD
                                                     ? LabelText::tr("IU, µg or %")
                                                     : LabelText::tr("g, mg, µg or %")));
    }
    const auto nanograms = numberFromText(number, nanogramsIn(own.value_or(unit), unit));
    if (!nanograms) {
        return std::unexpected(sentenceFor(nanograms.error()));
    }
    return LabelAmount{Mass::fromNanograms(*nanograms), false, own.has_value()};
}

} // namespace osteon
