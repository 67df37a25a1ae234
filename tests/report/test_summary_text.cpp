// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary_text.h"
#include "sample_summary.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <sstream>

using namespace osteon;

namespace {

std::string textOf(const PeriodSummary &summary)
{
    return sample::squeezed(renderSummaryText(summary, sample::profile(), sample::options()));
}

bool has(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("The text says who, when and how much was logged")
{
    const std::string text = textOf(sample::halfYear());
    CHECK(has(text, "Name: ___"));
    CHECK(has(text, "born 1960 · 23 May – 22 November 2026"));
    CHECK(has(text, "152 of 184 days logged, 131 marked complete"));
    CHECK(has(text, "Printed 23 November 2026."));
}

TEST_CASE("Each nutrient has its mean, target, days and shares")
{
    const std::string text = textOf(sample::halfYear());
    CHECK(
        has(text, "Calcium 986 mg 1000–1200 mg [1] 88 of 152 days 71 / 29 % (changed) 152 2000 mg 3 of 152"));
    CHECK(has(text, "[1] ASCO guideline, 2019"));
    CHECK(has(text, "Vitamin K2 at least 31.3 µg no target – 100 / 0 %"));
    CHECK(has(text, "Sodium at least 1840 mg no target – 100 / 0 % 140 2300 mg [3] 14 of 140"));
}

TEST_CASE("What nobody knows is 'no data' and never 0")
{
    const std::string text = textOf(sample::halfYear());
    CHECK(has(text, "Magnesium no data 320 mg [2] – – 0 350 mg suppl. –"));
    CHECK_FALSE(has(text, "Magnesium 0"));
    CHECK_FALSE(has(text, " 0 mg"));
}

TEST_CASE("Means of activity are over the whole weeks with a record, and the others are counted")
{
    // 27 weeks, one of them partly in the period and one without a record: 24 x 138 + 175 over 25 weeks.
    const std::string text = textOf(sample::halfYear());
    CHECK(has(text, "A week's mean: 139 min moderate and vigorous, 103 min weight-bearing of any intensity, "
                    "strength training on 2.0 days (25 whole weeks with a record)."));
    CHECK(has(text,
              "At or above the target in force: 1 of 25 weeks (150 min); strength 24 of 25 weeks (2 days)."));
    CHECK(has(text, "weeks only partly in the period or not over yet: 1; weeks without a record: 1."));
    CHECK(has(text, "22 Jun not logged"));
}

TEST_CASE("A period without any entry shows no zeros for what was not logged")
{
    const std::string text = textOf(sample::emptyPeriod());
    CHECK(has(text, "0 of 14 days logged"));
    CHECK(has(text, "Magnesium no data"));
    CHECK(has(text, "Nothing was logged in this period."));
    CHECK_FALSE(has(text, "0 min"));
    CHECK_FALSE(has(text, "0 weeks"));
}

TEST_CASE("Changes of targets that are not listed are counted")
{
    CHECK(has(textOf(sample::halfYear()), "from 1 September 2026: ASCO 2019"));
    CHECK(has(textOf(sample::tenYears()), "and 394 more changes before"));
}

TEST_CASE("The page keeps to 78 columns and has no trailing spaces")
{
    std::istringstream page(renderSummaryText(sample::halfYear(), sample::profile(), sample::options()));
    for (std::string line; std::getline(page, line);) {
        CAPTURE(line);
        const auto columns = std::ranges::count_if(
            line, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
        CHECK(columns <= 78);
        CHECK_FALSE(line.ends_with(' '));
    }
}

TEST_CASE("A vigorous minute that counts twice is said to")
{
    PeriodSummary summary = sample::halfYear();
    CHECK_FALSE(has(textOf(summary), "counts as two"));
    summary.weeks.at(3).countedMinutes += 37;
    CHECK(has(textOf(summary), "counts as two"));
}

TEST_CASE("The score and its words stay out of the doctor's page")
{
    const std::string text = textOf(sample::halfYear());
    CHECK_FALSE(has(text, " score")); // a T-score is another thing
    CHECK(has(text, "It is not the output of a medical device and draws no medical conclusion."));
}
