// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_reader.h"
#include "report/pdf_encryption.h"
#include "report/summary_pdf.h"
#include "report_application.h"
#include "sample_summary.h"

#include <doctest/doctest.h>

using namespace osteon;
using sample::has;
using sample::saidOf;

namespace {

const std::string &plainPdf()
{
    static const std::string pdf = [] {
        sample::needApplication();
        auto drawn = renderSummaryPdf(sample::halfYear(), sample::profile(), sample::options());
        REQUIRE(drawn);
        return *drawn;
    }();
    return pdf;
}

std::string locked(const std::string &password)
{
    auto pdf = encryptedPdf(plainPdf(), password);
    REQUIRE(pdf);
    return *pdf;
}

std::string refusal(const std::string &password)
{
    const auto pdf = encryptedPdf(plainPdf(), password);
    REQUIRE_FALSE(pdf);
    CHECK(pdf.error().kind == ReportErrorKind::password);
    return sentence(pdf.error()).english();
}

} // namespace

TEST_CASE("An encrypted PDF opens with its password in another reader and says what the plain one says")
{
    const std::string pdf = locked("Gänse, füße & 3 €");
    CHECK(saidOf(pdf, "pdftotext -layout -upw 'Gänse, füße & 3 €'", "-") ==
          saidOf(plainPdf(), "pdftotext -layout", "-"));
    CHECK(has(saidOf(pdf, "pdfinfo -upw 'Gänse, füße & 3 €'", ""), "algorithm:AES-256"));
    CHECK(has(saidOf(pdf, "pdfinfo -upw 'Gänse, füße & 3 €'", ""),
              "Title: Lifestyle summary for a bone-health visit"));
}

TEST_CASE("Without its password an encrypted PDF opens nowhere, and nothing of it can be read")
{
    const std::string pdf = locked("open sesame");
    for (const std::string option : {"", "-upw ''", "-upw sesame", "-upw 'open sesame '", "-opw ''"}) {
        CAPTURE(option);
        CHECK(saidOf(pdf, "pdftotext " + option, "- 2>/dev/null").empty());
        CHECK(has(saidOf(pdf, "pdftotext " + option, "- 2>&1"), "Incorrect password"));
    }
    for (const std::string word : {"Lifestyle", "Calcium", "(en)", "osteon)"}) {
        CAPTURE(word);
        CHECK_FALSE(has(pdf, word));
    }
    CHECK(has(pdf, "/V 5"));
    CHECK(has(pdf, "/R 6"));
    CHECK(has(pdf, "/CFM /AESV3"));
}

TEST_CASE("Salts are random, so an encrypted PDF never has the same bytes twice")
{
    CHECK(locked("open sesame") != locked("open sesame"));
}

TEST_CASE("A password is the same however its letters were put together")
{
    const std::string pdf = locked("a\u0308pfel"); // 'a' and two dots
    CHECK(has(saidOf(pdf, "pdftotext -upw '\u00E4pfel'", "-"), "Calcium"));
}

TEST_CASE("A password that is empty, too long or no text is refused")
{
    CHECK(has(refusal(""), "is empty"));
    CHECK(has(refusal(std::string(128, 'x')), "is longer than 127 bytes"));
    CHECK(has(refusal("x\xFF"), "is not plain text"));
    CHECK(has(refusal(std::string("x\0y", 3)), "is not plain text"));
    CHECK(encryptedPdf(plainPdf(), std::string(127, 'x')).has_value());
}

TEST_CASE("What is no PDF cannot be encrypted")
{
    CHECK_FALSE(encryptedPdf("no PDF at all", "open sesame").has_value());
}
