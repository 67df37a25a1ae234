// SPDX-License-Identifier: GPL-3.0-or-later
// The page in other languages: every phrase is there, with its places to fill in, and numbers and dates are
// written as the language writes them.
#include "pdf_reader.h"
#include "report/report_words.h"
#include "report/summary_pdf.h"
#include "report/summary_text.h"
#include "report/summary_words.h"
#include "report_application.h"
#include "sample_summary.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <doctest/doctest.h>

using namespace osteon;
using sample::has;

namespace {

struct Phrase
{
    QString source;
    QStringList translations;
    bool isFinished = true;
};

std::vector<Phrase> phrasesOf(const std::string &language)
{
    QFile file(QStringLiteral(OSTEON_SOURCE_FOLDER "/qml/translations/report_%1.ts")
                   .arg(QString::fromStdString(language)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    std::vector<Phrase> phrases;
    while (reader.readNext() != QXmlStreamReader::EndDocument) {
        REQUIRE_FALSE(reader.hasError());
        if (!reader.isStartElement()) {
            continue;
        }
        if (reader.name() == u"source") {
            phrases.push_back({reader.readElementText(), {}});
        } else if (reader.name() == u"translation") {
            phrases.back().isFinished = !reader.attributes().hasAttribute(QStringLiteral("type"));
            const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!text.trimmed().isEmpty()) {
                phrases.back().translations << text;
            }
        }
    }
    return phrases;
}

QStringList placesIn(const QString &text)
{
    QStringList places;
    auto found = QRegularExpression(QStringLiteral("%[0-9n]")).globalMatch(text);
    while (found.hasNext()) {
        places << found.next().captured();
    }
    places.removeDuplicates();
    places.sort();
    return places;
}

SummaryOptions in(ReportLanguage language)
{
    SummaryOptions options = sample::options();
    options.language = language;
    return options;
}

} // namespace

TEST_CASE("Every phrase of the page is translated, with the same places to fill in")
{
    for (const char *language : {"de", "es"}) {
        const std::vector<Phrase> phrases = phrasesOf(language);
        CHECK(phrases.size() > 130);
        for (const Phrase &phrase : phrases) {
            CAPTURE(phrase.source.toStdString());
            CHECK(phrase.isFinished);
            REQUIRE_FALSE(phrase.translations.isEmpty());
            CHECK(placesIn(phrase.translations.join(QString())) == placesIn(phrase.source));
        }
    }
}

TEST_CASE("What the sources and titles of the presets of targets are called is translated too")
{
    QFile presets(QStringLiteral(OSTEON_SOURCE_FOLDER "/schema/catalogue/target_presets.csv"));
    REQUIRE(presets.open(QIODevice::ReadOnly));
    const QString rows = QString::fromUtf8(presets.readAll());
    for (const char *name : words::presetNames) {
        CHECK_MESSAGE(rows.contains(QString::fromUtf8(name)), name);
    }
    // Each row ends in a source that is one of these, and a year.
    const QStringList lines = rows.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(1);
    CHECK(lines.size() > 20);
    for (const QString &line : lines) {
        const auto isKnown = [&](const char *name) {
            const QString source =
                line.section(QLatin1Char(','), 0, -2).section(QLatin1String("; limit: "), 0, 0);
            return source.endsWith(QString::fromUtf8(name)) ||
                   source.endsWith(QString::fromUtf8(name) + QLatin1Char('"'));
        };
        CHECK_MESSAGE(std::ranges::any_of(words::presetNames, isKnown), line.toStdString());
    }
}

TEST_CASE("The page in German and Spanish has the same figures as in English, with a decimal comma")
{
    sample::needApplication();
    const std::string german = sample::squeezed(
        renderSummaryText(sample::halfYear(), sample::profile(), in(ReportLanguage::german)));
    CHECK(has(german, "geboren 1960 · 23. Mai – 22. November 2026"));
    CHECK(has(german, "152 von 184 Tagen erfasst, 131 als vollständig markiert"));
    CHECK(has(german, "31,3"));
    CHECK(has(german, "0,941"));
    CHECK(has(german, "-3,1 %"));
    CHECK(has(german, "68 nmol/L (27,2 ng/mL)"));
    CHECK(has(german, "181 von 184 (98 %)"));
    CHECK(has(german, "1 Sturz: 2. Sept. 2026 (On the stairs)."));
    const std::string spanish = sample::squeezed(
        renderSummaryText(sample::halfYear(), sample::profile(), in(ReportLanguage::spanish)));
    CHECK(has(spanish, "23 de mayo – 22 de noviembre de 2026"));
    CHECK(has(spanish, "152 de 184 días registrados"));
    CHECK(has(spanish, "Columna lumbar"));
    CHECK(has(spanish, "-3,1 %"));
    CHECK(has(spanish, "1 caída: 2 sept 2026 (On the stairs)."));
}

TEST_CASE("No English word of the page is left over in another language")
{
    for (const ReportLanguage language : {ReportLanguage::german, ReportLanguage::spanish}) {
        const std::string text = renderSummaryText(sample::halfYear(), sample::profile(), in(language)) +
                                 renderSummaryText(sample::emptyPeriod(), sample::profile(), in(language));
        for (const char *word : {" days", " of ", "every ", "since ", "logged", "week", "entered", "Mean"}) {
            CAPTURE(word);
            CHECK_FALSE(has(text, word));
        }
    }
}

TEST_CASE("An ordinary half-year takes one page in every language, and the PDF names its language")
{
    sample::needApplication();
    for (const ReportLanguage language : allReportLanguages) {
        CAPTURE(code(language));
        const auto pdf = renderSummaryPdf(sample::halfYear(), sample::profile(), in(language));
        REQUIRE(pdf);
        CHECK(has(sample::saidOf(*pdf, "pdfinfo", ""), "Pages: 1 "));
        CHECK(has(*pdf, "/Lang (" + std::string(code(language)) + ")"));
    }
}
