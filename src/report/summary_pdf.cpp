// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary_pdf.h"

#include "report/pdf_normal_form.h"
#include "report/pdf_page.h"
#include "report/summary_pages.h"
#include "report/summary_words.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QHash>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace osteon {

namespace {

QByteArray drawnPdf(const SummaryPages &pages, PaperSize paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(paper == PaperSize::a4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins({});
    QPainter painter;
    if (painter.begin(&writer)) {
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0) {
                writer.newPage();
            }
            pages.paint(painter, page);
        }
        painter.end();
    }
    return bytes;
}

} // namespace

std::expected<std::string, ReportError> renderSummaryPdf(const PeriodSummary &summary, const Profile &profile,
                                                         const SummaryOptions &options)
{
    if (QFontDatabase::families().isEmpty()) {
        return std::unexpected(ReportError{ReportErrorKind::noFont, {}, {}});
    }
    const SummaryPages pages(summary, profile, options);
    // Qt numbers what it embeds in the order of its hash tables, which is another one in every process.
    QHashSeed::setDeterministicGlobalSeed();
    const QByteArray bytes = drawnPdf(pages, options.paper);
    QHashSeed::resetRandomGlobalSeed();
    return normalisedPdf({bytes.constData(), static_cast<std::size_t>(bytes.size())},
                         {pages.words()(words::title), std::string(code(options.language))});
}

} // namespace osteon
