// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_words.h"
#include "report/summary_figures.h"
#include "report/summary_words.h"

#include <doctest/doctest.h>

using namespace osteon;
using namespace date::literals;

TEST_CASE("A mean is rounded half up to what its unit is usually given in")
{
    CHECK(meanFigure(Mass::fromMilligrams(3), 2, Nutrient::calcium) == "2");
    CHECK(meanFigure(Mass::fromMilligrams(1), 2, Nutrient::calcium) == "1");
    CHECK(meanFigure(Mass::fromMilligrams(4), 3, Nutrient::calcium) == "1");
    CHECK(meanFigure(Mass::fromMicrograms(15), 1, Nutrient::vitaminD) == "600");
    CHECK(meanFigure(Mass::fromNanograms(31'250), 1, Nutrient::vitaminK2) == "31.3");
    CHECK(meanFigure(Mass::fromGrams(1), 3, Nutrient::protein) == "0.3");
}

TEST_CASE("The mean of a lifetime does not overflow")
{
    CHECK(meanFigure(Mass::fromNanograms(9'000'000'000'000'000'000), 36'500, Nutrient::protein) ==
          "246575.3");
}

TEST_CASE("A bound is exact, however odd it is")
{
    CHECK(boundFigure(1'000'000'000, Nutrient::calcium) == "1000");
    CHECK(boundFigure(1'000'500'000, Nutrient::calcium) == "1000.5");
    CHECK(boundFigure(10'001, Nutrient::vitaminD) == "400.04");
    CHECK(boundFigure(0, Nutrient::alcohol) == "0");
}

TEST_CASE("A share is rounded half up")
{
    CHECK(percentage(Mass::fromMilligrams(1), Mass::fromMilligrams(200)) == 1);
    CHECK(percentage(Mass::fromMilligrams(1), Mass::fromMilligrams(3)) == 33);
    CHECK(percentage(Mass::fromMilligrams(5), Mass::fromMilligrams(5)) == 100);
}

TEST_CASE("A quotient keeps its decimals")
{
    CHECK(quotientFigure(4, 3, 1) == "1.3");
    CHECK(quotientFigure(0, 3, 1) == "0.0");
    CHECK(quotientFigure(1, 20, 1) == "0.1");
    CHECK(quotientFigure(5, 2, 0) == "3");
}

TEST_CASE("A period names month and year once where both ends share them")
{
    const ReportWords say(ReportLanguage::english);
    CHECK(say.period({2026_y / 5 / 23, 2026_y / 11 / 22}) == "23 May – 22 November 2026");
    CHECK(say.period({2026_y / 11 / 16, 2026_y / 11 / 22}) == "16 – 22 November 2026");
    CHECK(say.period({2025_y / 11 / 16, 2026_y / 11 / 22}) == "16 November 2025 – 22 November 2026");
    CHECK(say.period({2026_y / 11 / 22, 2026_y / 11 / 22}) == "22 November 2026");
}

TEST_CASE("Every phrase that counts has its English forms for one and for many")
{
    const ReportWords say(ReportLanguage::english);
    CHECK(say.counted(words::loggedDays, 1, 0) == "0 of 1 day logged");
    CHECK(say.counted(words::loggedDays, 184, 152) == "152 of 184 days logged");
    CHECK(say.counted(words::everyWeeks, 1) == "every week");
    CHECK(say.counted(words::everyWeeks, 2) == "every 2 weeks");
}

TEST_CASE("What somebody wrote is put in as it is, place markers too")
{
    const ReportWords say(ReportLanguage::english);
    CHECK(say(words::fromTo, "%2 and %n", "100 %1") == "%2 and %n – 100 %1");
}
