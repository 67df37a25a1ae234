// SPDX-License-Identifier: GPL-3.0-or-later
// What stands at the top and at the bottom of each sheet.
#include "report/summary_sheet.h"
#include "report/summary_style.h"
#include "report/summary_words.h"

#include <QFontMetricsF>

#include <algorithm>

namespace osteon {

using namespace summary_style;

namespace {

QString qt(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

void SummarySheet::setHead()
{
    const double right = margin + m_page.width();
    double y = m_y;
    double coverage = 0; // how wide it is
    for (const std::string &line : m_content.coverage) {
        m_page.lineFromRight({right, y + points(2)}, qt(line), bodyStyle);
        coverage = std::max(coverage, PdfPage::widthOf(qt(line), bodyStyle));
        y += points(13);
    }
    PdfPage::Style style = titleStyle; // as large as its language leaves room for
    while (style.size > headingStyle.size &&
           PdfPage::widthOf(text(words::title), style) + coverage + points(14) > m_page.width()) {
        style.size -= 0.5;
    }
    m_page.line({margin, m_y}, text(words::title), style);
    m_y += PdfPage::lineHeight(titleStyle) + points(4);
    setName();
}

/// What a second sheet says that it belongs to the first one.
void SummarySheet::setContinuedHead()
{
    const QString between = QStringLiteral(" · ");
    QString line = text(words::title);
    if (!m_content.name.empty()) {
        line += between + qt(m_content.name);
    }
    line += between + qt(m_content.period);
    const QFontMetricsF metrics(PdfPage::fontOf(noteStyle));
    m_page.line({margin, m_y}, metrics.elidedText(line, Qt::ElideMiddle, m_page.width()), noteStyle);
    m_y += PdfPage::lineHeight(noteStyle) + points(4);
    m_page.hairline(margin, margin + m_page.width(), m_y, rule);
}

void SummarySheet::setName()
{
    const QString between = QStringLiteral(" · ");
    const QString rest =
        (m_content.born.empty() ? QString() : between + qt(m_content.born)) + between + qt(m_content.period);
    const QString label = text(words::name) + QLatin1Char(' ');
    const double labelWidth = PdfPage::widthOf(label, bodyStyle);
    const double room = m_page.width() - labelWidth - PdfPage::widthOf(rest, bodyStyle);
    m_page.line({margin, m_y}, label, bodyStyle);
    double x = margin + labelWidth;
    if (m_content.name.empty()) {
        const double blank = std::min(room, points(150));
        m_page.hairline(x, x + blank, m_y + points(11.5), ink);
        x += blank;
    } else {
        const QFontMetricsF metrics(PdfPage::fontOf(bodyStyle));
        const QString name = metrics.elidedText(qt(m_content.name), Qt::ElideRight, room);
        m_page.line({x, m_y}, name, bodyStyle);
        x += PdfPage::widthOf(name, bodyStyle);
    }
    m_page.line({x, m_y}, rest, bodyStyle);
    m_y += PdfPage::lineHeight(bodyStyle);
}

QString SummarySheet::footerText() const
{
    QString footer = text(words::footer) + QLatin1Char(' ') + qt(m_content.printed);
    return m_count == 1 ? footer
                        : footer + QLatin1Char(' ') +
                              qt(m_say(words::pageOf, std::int64_t{m_number} + 1, std::int64_t{m_count}));
}

double SummarySheet::footerHeight() const
{
    return PdfPage(nullptr, m_page.width()).paragraph({}, m_page.width(), footerText(), noteStyle);
}

void SummarySheet::setFooter()
{
    const double top = m_paper.height() - bottomMargin - footerHeight();
    m_page.hairline(margin, margin + m_page.width(), top - points(5), rule);
    m_page.paragraph({margin, top}, m_page.width(), footerText(), noteStyle);
}

} // namespace osteon
