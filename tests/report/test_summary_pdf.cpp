// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_reader.h"
#include "report/pdf_normal_form.h"
#include "report/summary_content.h"
#include "report/summary_pdf.h"
#include "report_application.h"
#include "sample_summary.h"

#include <doctest/doctest.h>
#include <sstream>

using namespace osteon;
using sample::has;
using sample::saidOf;

namespace {

std::string pdfOf(const PeriodSummary &summary, const SummaryOptions &options = sample::options())
{
    sample::needApplication();
    auto pdf = renderSummaryPdf(summary, sample::profile(), options);
    REQUIRE(pdf);
    return *pdf;
}

void checkHasWords(const std::string &page, const std::string &text)
{
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        CAPTURE(word);
        CHECK(has(page, word));
    }
}

} // namespace

TEST_CASE("Every figure of the summary can be read out of the PDF again")
{
    const std::string page = saidOf(pdfOf(sample::halfYear()), "pdftotext -layout", "-");
    CHECK(has(page, "Lifestyle summary for a bone-health visit"));
    CHECK(has(page, "born 1960 · 23 May – 22 November 2026"));
    CHECK(has(page, "152 of 184 days logged"));
    CHECK(has(page, "131 marked complete"));
    CHECK(has(page, "Calcium 986 mg 152 1000–1200 mg [1] 88 of 152 days 2000 mg 3 of 152 71 / 29 %"));
    CHECK(has(page, "Vitamin K2 at least 31.3 µg 120 no target"));
    CHECK(has(page, "Sodium at least 1840 mg 140 no target – 2300 mg [3] 14 of 140 100 / 0 %"));
    CHECK(has(page, "from 1 September 2026: ASCO 2019."));
    CHECK(has(page, "Personal record written by its owner with osteon."));
}

TEST_CASE("What nobody knows is 'no data' on paper and never 0")
{
    const std::string page = saidOf(pdfOf(sample::halfYear()), "pdftotext -layout", "-");
    CHECK(has(page, "Magnesium no data 0 320 mg [2] – 350 mg suppl. – –"));
    CHECK_FALSE(has(page, " 0 mg"));
}

TEST_CASE("The PDF and the text say the same")
{
    const std::string page = saidOf(pdfOf(sample::halfYear()), "pdftotext -raw", "-");
    const SummaryContent content =
        summaryContent(sample::halfYear(), sample::profile(), sample::options(), mostListedChanges);
    for (const IntakeRow &row : content.intake) {
        for (const std::string &cell : {row.nutrient, row.mean, row.daysKnown, row.target, row.daysMet,
                                        row.limit, row.daysOver, row.shares}) {
            checkHasWords(page, cell);
        }
    }
    for (const std::string &sentence : content.activity.sentences) {
        CHECK(has(page, sentence));
    }
    for (const std::string &change : content.targetChanges) {
        CHECK(has(page, change));
    }
}

TEST_CASE("The same input gives the same bytes, without a date of making")
{
    const std::string pdf = pdfOf(sample::halfYear());
    CHECK(pdf == pdfOf(sample::halfYear()));
    CHECK_FALSE(has(pdf, "CreationDate"));
    CHECK_FALSE(has(pdf, "ModDate"));
    CHECK(pdf != pdfOf(sample::emptyPeriod()));
}

TEST_CASE("The PDF names its title and language and carries its fonts")
{
    const std::string pdf = pdfOf(sample::halfYear());
    CHECK(has(pdf, "/Lang (en)"));
    CHECK(has(saidOf(pdf, "pdfinfo", ""), "Title: Lifestyle summary for a bone-health visit"));
    const std::string fonts = saidOf(pdf, "pdffonts", "");
    CHECK(has(fonts, "yes"));
    CHECK_FALSE(has(fonts, "Identity-H no")); // the column 'embedded'
}

TEST_CASE("The page is A4 or Letter, as asked for")
{
    CHECK(has(saidOf(pdfOf(sample::halfYear()), "pdfinfo", ""), "595 x 842 pts (A4)"));
    SummaryOptions options = sample::options();
    options.paper = PaperSize::letter;
    CHECK(has(saidOf(pdfOf(sample::halfYear(), options), "pdfinfo", ""), "612 x 792 pts (letter)"));
}

TEST_CASE("Any period fits one page, and what finds no room is counted")
{
    for (const PaperSize paper : {PaperSize::a4, PaperSize::letter}) {
        SummaryOptions options = sample::options();
        options.paper = paper;
        options.name = std::string(500, 'W');
        const std::string pdf = pdfOf(sample::tenYears(), options);
        CHECK(has(saidOf(pdf, "pdfinfo", ""), "Pages: 1 "));
        const std::string page = saidOf(pdf, "pdftotext -raw", "-");
        CHECK(has(page, "more changes before"));
        CHECK(has(page, "Missing days are not counted as zero."));
        CHECK(has(page, "Each figure is the mean of the whole weeks with a record among 26 weeks."));
        const auto heightOf = [&](const std::string &word) {
            const std::string boxes = saidOf(pdf, "pdftotext -bbox", "-");
            const std::size_t end = boxes.find(">" + word + "<");
            REQUIRE(end != std::string::npos);
            const std::size_t start = boxes.rfind("yMin=\"", end) + 6;
            return std::stod(boxes.substr(start));
        };
        CHECK(heightOf("before.") < heightOf("Personal"));
    }
}

TEST_CASE("A period without any entry prints gaps, not zeros")
{
    const std::string page = saidOf(pdfOf(sample::emptyPeriod()), "pdftotext -layout", "-");
    CHECK(has(page, "0 of 14 days logged"));
    CHECK(has(page, "no data"));
    CHECK(has(page, "Nothing was logged in this period."));
    CHECK_FALSE(has(page, "0 min"));
}

TEST_CASE("What is no PDF is refused with a reason")
{
    const auto result = normalisedPdf("no PDF at all", {"title", "en"});
    REQUIRE_FALSE(result);
    CHECK_FALSE(result.error().reason.empty());
}

TEST_CASE("The name is printed where it is given, whatever the script")
{
    SummaryOptions options = sample::options();
    options.name = "Zoë Ångström-Łuczak";
    CHECK(has(saidOf(pdfOf(sample::halfYear(), options), "pdftotext -raw", "-"),
              "Name Zoë Ångström-Łuczak · born"));
}
