// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people read and write them.
#include "ui/amount_text.h"

#include "ui/open_diary.h"

using namespace osteon;
using namespace osteon::test;

TEST_CASE("Amounts have the unit of the field and no more digits than they are worth")
{
    CHECK(amountText(Nutrient::calcium, Mass::fromNanograms(232'780'000)) == "233 mg");
    CHECK(amountText(Nutrient::vitaminD, Mass::fromMicrograms(20)) == "800 IU");
    CHECK(amountText(Nutrient::vitaminK2, Mass::fromNanograms(4'560)) == "4.6 µg");
    CHECK(amountText(Nutrient::vitaminK2, Mass::fromNanograms(45'600)) == "46 µg");
    CHECK(amountText(Nutrient::protein, Mass::fromMilligrams(6'490)) == "6.5 g");
    CHECK(amountText(Nutrient::calcium, Mass()) == "0 mg");
}

TEST_CASE("A typed number is read to the last digit or refused, never rounded into another")
{
    CHECK(numberFromText("12.5", 1000).value() == 12'500);
    CHECK(numberFromText(" 12 ", 1000).value() == 12'000);
    CHECK(numberFromText("0.001", 1000).value() == 1);
    CHECK(numberFromText("", 1000).error() == NumberError::notANumber);
    CHECK(numberFromText("twelve", 1000).error() == NumberError::notANumber);
    CHECK(numberFromText("99999999999999999999", 1000).error() == NumberError::tooLarge);
}

TEST_CASE("Under a decimal comma 1,51 is not 151, and 1.000 is asked about")
{
    const NumbersOf german(QLocale::German);
    CHECK(numberFromText("1,51", 1000).value() == 1'510);
    CHECK(numberFromText("1.000", 1000).error() == NumberError::ambiguous);
    CHECK(amountText(Nutrient::vitaminK2, Mass::fromNanograms(4'560)) == "4,6 µg");
}

TEST_CASE("A day or a week of another year says its year")
{
    CHECK(dayTitle(monday, monday) == "Monday, 23 November");
    CHECK(dayTitle(addDays(monday, -365), monday) == "Sunday, 23 November 2025");
    CHECK(periodTitle(weekOf(addDays(monday, 7)), monday) == "30 November – 6 December");
    CHECK(periodTitle(weekOf(addDays(monday, -364)), monday).contains("2025"));
}
