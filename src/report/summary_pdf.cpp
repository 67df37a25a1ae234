// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary_pdf.h"

#include "report/chart_painter.h"
#include "report/pdf_normal_form.h"
#include "report/pdf_page.h"
#include "report/summary_content.h"
#include "report/summary_words.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHash>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace osteon {

namespace {

constexpr double margin = points(43);

const QColor ink(0x11, 0x11, 0x11);
const QColor muted(0x4a, 0x4a, 0x4a);
const QColor rule(0xc4, 0xc4, 0xc4);

const PdfPage::Style titleStyle{17, true, ink};
const PdfPage::Style headingStyle{10.5, true, ink};
const PdfPage::Style bodyStyle{9.5, false, ink};
const PdfPage::Style columnStyle{8, true, muted};
const PdfPage::Style cellStyle{8.7, false, ink};
const PdfPage::Style noteStyle{7.5, false, muted};

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

WeeklyChart chartOf(const std::vector<ActivityBar> &bars)
{
    WeeklyChart chart;
    for (const ActivityBar &bar : bars) {
        WeekBar week;
        week.label = qt(bar.label);
        week.first = static_cast<double>(bar.moderate);
        week.second = static_cast<double>(bar.vigorous);
        week.hasRecord = bar.hasRecord;
        week.isWhole = bar.isWhole;
        if (bar.lower) {
            week.lower = static_cast<double>(*bar.lower);
        }
        chart.bars.push_back(std::move(week));
    }
    return chart;
}

/// Sets the summary from top to bottom.
class SummarySheet
{
public:
    SummarySheet(QPainter *painter, QSizeF paper, const SummaryContent &content)
        : m_page(painter, paper.width() - 2 * margin), m_content(content), m_paper(paper)
    {}

    /// Whether everything found room above the footer.
    bool set();

private:
    void setHead();
    void setName();
    void setHeading(std::string_view heading);
    void setParagraph(const QString &text, const PdfPage::Style &style);
    void setIntake();
    void setActivity();
    void setChart();
    void setChanges();
    double setFooter();

    PdfPage m_page;
    const SummaryContent &m_content;
    QSizeF m_paper;
    double m_y = margin;
};

bool SummarySheet::set()
{
    setHead();
    setIntake();
    setActivity();
    setChanges();
    return m_y <= setFooter();
}

void SummarySheet::setHead()
{
    const double right = margin + m_page.width();
    m_page.line({margin, m_y}, qt(words::title), titleStyle);
    double y = m_y;
    for (const std::string &line : m_content.coverage) {
        m_page.lineFromRight({right, y}, qt(line), bodyStyle);
        y += points(13);
    }
    m_y += PdfPage::lineHeight(titleStyle) + points(6);
    setName();
}

void SummarySheet::setName()
{
    const QString between = QStringLiteral(" · ");
    const QString rest =
        (m_content.born.empty() ? QString() : between + qt(m_content.born)) + between + qt(m_content.period);
    const QString label = qt(words::name) + QLatin1Char(' ');
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

void SummarySheet::setHeading(std::string_view heading)
{
    m_y += points(17);
    m_page.line({margin, m_y}, qt(heading), headingStyle);
    m_y += PdfPage::lineHeight(headingStyle) + points(3);
}

void SummarySheet::setParagraph(const QString &text, const PdfPage::Style &style)
{
    m_y += m_page.paragraph({margin, m_y}, m_page.width(), text, style);
}

void SummarySheet::setIntake()
{
    setHeading(words::intake);
    if (m_content.intake.empty()) {
        setParagraph(qt(words::nothingLogged), bodyStyle);
        return;
    }
    const std::vector<PdfColumn> columns{{QString()},
                                         {qt(words::meanADay)},
                                         {qt(words::daysKnown)},
                                         {qt(words::targetInForce), true},
                                         {qt(words::daysMet)},
                                         {qt(words::limit), true},
                                         {qt(words::daysOver)},
                                         {qt(words::foodAndSupplement)}};
    std::vector<std::vector<QString>> rows;
    for (const IntakeRow &row : m_content.intake) {
        rows.push_back({qt(row.nutrient), qt(row.mean), qt(row.daysKnown), qt(row.target), qt(row.daysMet),
                        qt(row.limit), qt(row.daysOver), qt(row.shares)});
    }
    m_y += setTable(m_page, {margin, m_y}, columns, rows, columnStyle, cellStyle, rule) + points(6);
    setParagraph(qt(words::intakeNote), noteStyle);
    QString sources;
    for (const std::string &source : m_content.sources) {
        QString text = qt(source);
        text.replace(QStringLiteral("] "), QStringLiteral("]\u00A0")); // a number stays with its source
        sources += (sources.isEmpty() ? qt(words::sources) : QStringLiteral("  ")) + text;
    }
    if (!sources.isEmpty()) {
        setParagraph(sources, noteStyle);
    }
}

void SummarySheet::setActivity()
{
    setHeading(words::activity);
    if (!m_content.activity.bars.empty()) {
        m_y += points(4);
        setChart();
        setParagraph(qt(m_content.activity.caption), noteStyle);
        m_y += points(5);
    }
    for (const std::string &sentence : m_content.activity.sentences) {
        setParagraph(qt(sentence), bodyStyle);
    }
}

void SummarySheet::setChart()
{
    constexpr double height = points(98);
    if (QPainter *painter = m_page.painter()) {
        const ChartPainter charts({paperColours(), PdfPage::fontOf(noteStyle)});
        charts.paint(*painter, {margin, m_y, m_page.width(), height}, chartOf(m_content.activity.bars));
    }
    m_y += height + points(5);
}

void SummarySheet::setChanges()
{
    setHeading(words::targetChanges);
    QString text;
    for (const std::string &change : m_content.targetChanges) {
        text += (text.isEmpty() ? QString() : QStringLiteral("; ")) + qt(change);
    }
    setParagraph(text.isEmpty() ? qt(words::noTargetChanges) : text + QLatin1Char('.'), bodyStyle);
}

double SummarySheet::setFooter()
{
    const QString text = qt(words::footer) + QLatin1Char(' ') + qt(m_content.printed);
    const double height = PdfPage(nullptr, m_page.width()).paragraph({}, m_page.width(), text, noteStyle);
    const double top = m_paper.height() - points(36) - height;
    m_page.hairline(margin, margin + m_page.width(), top - points(6), rule);
    m_page.paragraph({margin, top}, m_page.width(), text, noteStyle);
    return top - points(12);
}

/// A summary that fits its page.
struct FittedSummary
{
    SummaryContent content;
    double scale = 1;
};

/// With as many changes of targets as the page has room for; type only shrinks when none is left to
/// spare but the latest.
FittedSummary fitted(const PeriodSummary &summary, const Profile &profile, const SummaryOptions &options,
                     QSizeF paper)
{
    constexpr double smallestScale = 0.5;
    FittedSummary result;
    for (std::size_t listed = mostListedChanges;; --listed) {
        result.content = summaryContent(summary, profile, options, listed);
        if (listed == 1 || SummarySheet(nullptr, paper, result.content).set()) {
            break;
        }
    }
    while (result.scale > smallestScale &&
           !SummarySheet(nullptr, paper / result.scale, result.content).set()) {
        result.scale -= 0.05;
    }
    return result;
}

QByteArray drawnPdf(const PeriodSummary &summary, const Profile &profile, const SummaryOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(options.paper == PaperSize::a4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins({});
    const QSizeF paper(writer.width(), writer.height());
    const FittedSummary fit = fitted(summary, profile, options, paper);
    QPainter painter;
    if (painter.begin(&writer)) {
        painter.scale(fit.scale, fit.scale);
        SummarySheet(&painter, paper / fit.scale, fit.content).set();
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
    // Qt numbers what it embeds in the order of its hash tables, which is another one in every process.
    QHashSeed::setDeterministicGlobalSeed();
    const QByteArray bytes = drawnPdf(summary, profile, options);
    QHashSeed::resetRandomGlobalSeed();
    return normalisedPdf({bytes.constData(), static_cast<std::size_t>(bytes.size())},
                         {std::string(words::title), "en"});
}

} // namespace osteon
