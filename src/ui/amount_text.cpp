// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amount_text.h"

#include "domain/decimal.h"
#include "domain/rounding.h"
#include "ui/conversions.h"
#include "ui/words.h"

#include <QStringList>

namespace osteon {

namespace {

/// Shown in running text.
struct AmountText
{
    Q_DECLARE_TR_FUNCTIONS(AmountText)
};

constexpr std::array mainNutrients{Nutrient::calcium, Nutrient::vitaminD, Nutrient::magnesium,
                                   Nutrient::vitaminK2};

NutrientUnit &vitaminDUnit()
{
    static NutrientUnit unit = usualUnit(Nutrient::vitaminD);
    return unit;
}

QString rounded(double value, int decimals)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const double shown = roundHalfUp(value, decimals);
    const bool isWhole = shown == static_cast<double>(static_cast<std::int64_t>(shown));
    return locale.toString(shown, 'f', isWhole ? 0 : decimals);
}

bool isFine(NutrientUnit unit)
{
    return unit == NutrientUnit::microgram || unit == NutrientUnit::gram;
}

QString dateText(Day day, Day today, const QString &withoutYear, const QString &withYear)
{
    return QLocale().toString(toQDate(day), day.year() == today.year() ? withoutYear : withYear);
}

} // namespace

NutrientUnit shownUnit(Nutrient nutrient)
{
    return nutrient == Nutrient::vitaminD ? vitaminDUnit() : usualUnit(nutrient);
}

void showVitaminDIn(NutrientUnit unit)
{
    vitaminDUnit() = unit;
}

QString unitText(NutrientUnit unit)
{
    switch (unit) {
    case NutrientUnit::milligram:
        return AmountText::tr("mg");
    case NutrientUnit::microgram:
        return AmountText::tr("µg");
    case NutrientUnit::gram:
        return AmountText::tr("g");
    case NutrientUnit::vitaminDUnit:
        break;
    }
    return AmountText::tr("IU");
}

QString thousandthsText(std::int64_t thousandths)
{
    constexpr double whole = 1000;
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(static_cast<double>(thousandths) / whole, 'f', QLocale::FloatingPointShortest);
}

QString numberText(Nutrient nutrient, Mass mass)
{
    const NutrientUnit unit = shownUnit(nutrient);
    const double value = amountIn(mass, unit);
    return rounded(value, isFine(unit) && value < 10.0 ? 1 : 0);
}

QString amountText(Nutrient nutrient, Mass mass)
{
    return AmountText::tr("%1 %2", "number and unit")
        .arg(numberText(nutrient, mass), unitText(shownUnit(nutrient)));
}

QString numberText(Quantity quantity, std::int64_t smallestUnits)
{
    if (const auto nutrient = nutrientOf(quantity)) {
        return numberText(*nutrient, Mass::fromNanograms(smallestUnits));
    }
    return rounded(static_cast<double>(smallestUnits), 0);
}

QString unitText(Quantity quantity, std::int64_t count)
{
    if (const auto nutrient = nutrientOf(quantity)) {
        return unitText(shownUnit(*nutrient));
    }
    return quantity == Quantity::activity
               ? AmountText::tr("min")
               : AmountText::tr("days", "behind their number", static_cast<int>(count));
}

QString portionText(const IntakeEntry &entry)
{
    if (!entry.portionText.empty()) {
        return toQString(entry.portionText);
    }
    if (!entry.portion) {
        return {};
    }
    const double grams = static_cast<double>(entry.portion->milligrams()) / 1000.0;
    return AmountText::tr("%1 g", "portion").arg(rounded(grams, grams < 10.0 ? 1 : 0));
}

QString mainAmountText(const NutrientAmounts &amounts)
{
    for (const Nutrient nutrient : mainNutrients) {
        if (amounts[nutrient].value_or(Mass()) > Mass()) {
            return AmountText::tr("%1 %2", "amount and nutrient: 402 mg calcium")
                .arg(amountText(nutrient, *amounts[nutrient]), Words::inText(nutrient));
        }
    }
    return {};
}

QString entryAmountText(const IntakeEntry &entry)
{
    const std::optional<Mass> &calcium = entry.amounts[Nutrient::calcium];
    const QString main = mainAmountText(entry.amounts);
    if (entry.isSupplement) {
        return entry.amounts == NutrientAmounts() ? AmountText::tr("amounts not known") : main;
    }
    if (!calcium) {
        return AmountText::tr("calcium not known");
    }
    return main.isEmpty()
               ? AmountText::tr("%1 %2", "amount and nutrient: 402 mg calcium")
                     .arg(amountText(Nutrient::calcium, *calcium), Words::inText(Nutrient::calcium))
               : main;
}

QString mainAmountsText(const NutrientAmounts &amounts, int most)
{
    QStringList parts;
    for (const Nutrient nutrient : mainNutrients) {
        if (parts.size() < most && amounts[nutrient].value_or(Mass()) > Mass()) {
            parts << AmountText::tr("%1 %2", "nutrient and amount: calcium 402 mg")
                         .arg(Words::inText(nutrient), amountText(nutrient, *amounts[nutrient]));
        }
    }
    return parts.join(QStringLiteral(" · "));
}

QString dayTitle(Day day, Day today)
{
    return dateText(day, today, AmountText::tr("dddd, d MMMM", "a day as a title"),
                    AmountText::tr("dddd, d MMMM yyyy", "a day of another year as a title"));
}

QString shortDayTitle(Day day, Day today)
{
    return dateText(day, today, AmountText::tr("ddd, d MMM", "a day as a narrow title"),
                    AmountText::tr("ddd, d MMM yyyy", "a day of another year as a narrow title"));
}

QString periodTitle(Period period, Day today)
{
    const QString dayAndMonth = AmountText::tr("d MMMM", "a day within a period");
    const QString withYear = AmountText::tr("d MMMM yyyy", "a day of another year within a period");
    const bool isOneMonth = period.first.month() == period.last.month();
    const QString first = isOneMonth ? QLocale().toString(toQDate(period.first),
                                                          AmountText::tr("d", "first day within a month"))
                                     : dateText(period.first, period.last, dayAndMonth, withYear);
    return AmountText::tr("%1 – %2", "first and last day")
        .arg(first, dateText(period.last, today, dayAndMonth, withYear));
}

std::expected<std::string, NumberError> plainDecimal(const QString &text)
{
    QString plain = text.trimmed();
    const QString decimalPoint(QLocale().decimalPoint());
    const qsizetype at = plain.indexOf(QLatin1Char('.')) >= 0 ? plain.indexOf(QLatin1Char('.'))
                                                              : plain.indexOf(QLatin1Char(','));
    if (at >= 0 && plain.mid(at, 1) != decimalPoint && plain.size() - at == 4) {
        return std::unexpected(NumberError::ambiguous);
    }
    if (at >= 0) {
        plain.replace(at, 1, QLatin1Char('.'));
    }
    return plain.toStdString();
}

std::expected<std::int64_t, NumberError> numberFromText(const QString &text, std::int64_t factor)
{
    const auto plain = plainDecimal(text);
    if (!plain) {
        return std::unexpected(plain.error());
    }
    const auto number = scaledDecimal(*plain, factor);
    if (number) {
        return *number;
    }
    return std::unexpected(number.error() == DecimalError::tooLarge ? NumberError::tooLarge
                                                                    : NumberError::notANumber);
}

} // namespace osteon
