// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_reader.h"
#include "report/pdf_normal_form.h"
#include "report/summary_content.h"
#include "report/summary_pdf.h"
#include "report_application.h"
#include "sample_summary.h"

#include <algorithm>
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

/// Where every word of a PDF begins, from the top of its page in points, with the word.
std::vector<std::pair<double, std::string>> wordsOf(const std::string &pdf)
{
    std::vector<std::pair<double, std::string>> words;
    const std::string boxes = saidOf(pdf, "pdftotext -bbox", "-");
    for (std::size_t at = boxes.find("yMin=\""); at != std::string::npos; at = boxes.find("yMin=\"", at)) {
        at += 6;
        const std::size_t text = boxes.find('>', at) + 1;
        words.emplace_back(std::stod(boxes.substr(at)), boxes.substr(text, boxes.find('<', text) - text));
    }
    return words;
}

/// The footer is the last that is set on each page, and everything else stands above it.
void checkNothingBelowFooter(const std::string &pdf)
{
    const auto words = wordsOf(pdf);
    const auto footer = std::ranges::find(words, "Personal", &std::pair<double, std::string>::second);
    REQUIRE(footer != words.end());
    int below = 0;
    for (const auto &[top, word] : words) {
        below += top >= footer->first - 1 ? 1 : 0;
    }
    // Two footers of at most forty-five words each, and no other line among them.
    CHECK(below <= 90);
    CHECK(below >= 60);
}

} // namespace

TEST_CASE("Every figure of the summary can be read out of the PDF again")
{
    const std::string page = saidOf(pdfOf(sample::halfYear()), "pdftotext -layout", "-");
    CHECK(has(page, "Lifestyle summary for a bone-health visit"));
    CHECK(has(page, "born 1960 · 23 May – 22 November 2026"));
    CHECK(has(page, "152 of 184 days logged"));
    CHECK(has(page, "131 marked complete"));
    CHECK(has(page, "Calcium 986 mg 152 1000–1200 mg [1]"));
    CHECK(has(page, "88 of 152 days 2000 mg 3 of 152 71 / 29 %"));
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
    const ReportWords say(ReportLanguage::english);
    const SummaryContent content = summaryContent(sample::halfYear(), sample::profile(), sample::options(),
                                                  say, ListedCounts(mostListed));
    for (const IntakeRow &row : content.intake->rows) {
        for (const std::string &cell : {row.nutrient, row.mean, row.daysKnown, row.target, row.daysMet,
                                        row.limit, row.daysOver, row.shares}) {
            checkHasWords(page, cell);
        }
    }
    for (const std::string &sentence : content.activity->sentences) {
        CHECK(has(page, sentence));
    }
    for (const auto *table : {&content.medicines, &content.scans, &content.labs}) {
        REQUIRE(*table);
        for (const auto &row : (*table)->rows) {
            for (const std::string &cell : row) {
                checkHasWords(page, cell);
            }
        }
        for (const std::string &note : (*table)->notes) {
            checkHasWords(page, note);
        }
    }
    for (const auto *list : {&content.events, &content.questions}) {
        REQUIRE(*list);
        for (const std::string &line : (*list)->lines) {
            checkHasWords(page, line);
        }
    }
    for (const std::string &change : content.intake->targetChanges) {
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

TEST_CASE("An ordinary half-year takes one page")
{
    for (const PaperSize paper : {PaperSize::a4, PaperSize::letter}) {
        SummaryOptions options = sample::options();
        options.paper = paper;
        const std::string pdf = pdfOf(sample::halfYear(), options);
        CHECK(has(saidOf(pdf, "pdfinfo", ""), "Pages: 1 "));
        CHECK_FALSE(has(saidOf(pdf, "pdftotext -raw", "-"), "Page 1"));
    }
}

TEST_CASE("Any period takes two pages at the most, and what finds no room is counted")
{
    for (const PaperSize paper : {PaperSize::a4, PaperSize::letter}) {
        SummaryOptions options = sample::options();
        options.paper = paper;
        options.name = std::string(500, 'W');
        const std::string pdf = pdfOf(sample::tenYears(), options);
        CHECK(has(saidOf(pdf, "pdfinfo", ""), "Pages: 2 "));
        const std::string page = saidOf(pdf, "pdftotext -raw", "-");
        CHECK(has(page, "more changes before"));
        CHECK(has(page, "Missing days are not counted as zero."));
        CHECK(has(page, "Each figure is the mean of the whole weeks with a record among 26 weeks."));
        CHECK(has(page, "Page 1 of 2"));
        CHECK(has(page, "Page 2 of 2"));
        for (const char *counted :
             {"more medicines or supplements", "more scans between the first", "more sites", "earlier values",
              "more symptoms", "more questions", "later dates", "more between"}) {
            CAPTURE(counted);
            CHECK(has(page, counted));
        }
        checkNothingBelowFooter(pdf);
    }
}

/// How many entries the page says that it does not list.
int leftOut(const std::string &page, const std::string &ofThese)
{
    const std::size_t at = page.find(" more " + ofThese);
    REQUIRE(at != std::string::npos);
    return std::stoi(page.substr(page.rfind(' ', at - 1) + 1));
}

TEST_CASE("Where entries have to be left out, each page is filled before they are")
{
    PeriodSummary summary = sample::halfYear();
    summary.record.regimens.assign(40, RegimenSummary(summary.record.regimens.front()));
    summary.record.questions.assign(60, DoctorQuestion(summary.record.questions.front()));
    for (DoctorQuestion &question : summary.record.questions) {
        question.text = std::string(150, 'w');
    }
    const std::string page = saidOf(pdfOf(summary), "pdftotext -raw", "-");
    // The medicines are on the first page, where the many questions take no room from them.
    CHECK(40 - leftOut(page, "medicines or supplements") > 60 - leftOut(page, "questions"));
}

TEST_CASE("What is printed as a minus is a hyphen to who searches or copies it")
{
    const std::string pdf = pdfOf(sample::halfYear());
    const std::string page = saidOf(pdf, "pdftotext -layout", "-");
    CHECK(has(page, " -1.0 "));
    CHECK(has(page, " -3.1 % "));
    CHECK_FALSE(has(page, "\u2212"));
    CHECK(pdfOf(sample::halfYear()) == pdf);
}

TEST_CASE("A period without any entry prints gaps, not zeros")
{
    const std::string page = saidOf(pdfOf(sample::emptyPeriod()), "pdftotext -layout", "-");
    CHECK(has(page, "0 of 14 days logged"));
    CHECK(has(page, "no data"));
    CHECK(has(page, "Nothing was logged in this period."));
    CHECK_FALSE(has(page, "0 min"));
}

TEST_CASE("Scans, laboratory values, doses and events are on the page as they were entered")
{
    const std::string page = saidOf(pdfOf(sample::halfYear()), "pdftotext -layout", "-");
    CHECK(has(page, "Anastrozole 1 mg, every day, morning since 1 Feb 2024 181 of 184 (98 %)"));
    CHECK(has(page, "Lumbar spine, L1-L4 12 Mar 2024 0.941 -1.0 – 5.3 %"));
    CHECK(has(page, "18 Mar 2026 0.912 -1.3 -3.1 % 5.3 %"));
    CHECK(has(page, "All scans: Hologic Horizon, Sample clinic."));
    CHECK(has(page, "25(OH)D 18 Sep 2026 68 nmol/L (27.2 ng/mL) 50–125 – yes"));
    CHECK(has(page, "CTX 18 Sep 2026 <0.41 ng/mL – Roche –"));
    CHECK(has(page, "1. Is my vitamin D enough?"));
    const std::string raw = saidOf(pdfOf(sample::halfYear()), "pdftotext -raw", "-");
    CHECK(has(raw, "1 fall: 2 Sep 2026 (On the stairs)."));
    CHECK(has(raw, "No fracture entered."));
    CHECK(has(raw, "Joint stiffness: on 2 days, 3 to 4 of 10, mean 3.5; latest"));
}

TEST_CASE("A section that is not wanted is not on the page, and nothing is said of it")
{
    SummaryOptions options = sample::options();
    options.sections = SummarySections::none();
    options.sections.set(SummarySection::scans, true);
    options.showsBirthYear = false;
    const std::string page = saidOf(pdfOf(sample::halfYear(), options), "pdftotext -raw", "-");
    CHECK(has(page, "0.941"));
    for (const char *other :
         {"Calcium", "Activity", "Anastrozole", "25(OH)D", "fall", "vitamin D", "1960", "Not entered"}) {
        CAPTURE(other);
        CHECK_FALSE(has(page, other));
    }
}

TEST_CASE("What the diary has nothing of is named once")
{
    const std::string page = saidOf(pdfOf(sample::emptyPeriod()), "pdftotext -raw", "-");
    CHECK(
        has(page, "Not entered: regular medicines and supplements, bone density scans, laboratory values."));
    CHECK(has(page, "No fall entered. No fracture entered. No symptom entered."));
    CHECK_FALSE(has(page, "Bone density (as entered)"));
}

TEST_CASE("What is no PDF is refused with a reason")
{
    const auto result = normalisedPdf("no PDF at all", {"title", "en"});
    REQUIRE_FALSE(result);
    CHECK_FALSE(result.error().reason.isEmpty());
}

TEST_CASE("The name is printed where it is given, whatever the script")
{
    SummaryOptions options = sample::options();
    options.name = "Zoë Ångström-Łuczak";
    CHECK(has(saidOf(pdfOf(sample::halfYear(), options), "pdftotext -raw", "-"),
              "Name Zoë Ångström-Łuczak · born"));
}
