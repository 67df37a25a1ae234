// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary_sheet.h"

#include "report/chart_painter.h"
#include "report/summary_style.h"
#include "report/summary_words.h"

#include <algorithm>

namespace osteon {

using namespace summary_style;

namespace {

QString qt(const std::string &text)
{
    return QString::fromStdString(text);
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

/// The sources in one paragraph; a number stays with its source.
QString sourcesText(const std::vector<std::string> &sources, const QString &label)
{
    QString all;
    for (const std::string &source : sources) {
        QString text = qt(source);
        text.replace(QStringLiteral("] "), QStringLiteral("]\u00A0"));
        all += (all.isEmpty() ? label : QStringLiteral("  ")) + text;
    }
    return all;
}

} // namespace

SummarySheet::SummarySheet(QSizeF paper, const SummaryContent &content, const ReportWords &say,
                           const SheetDensity &density)
    : m_page(nullptr, paper.width() - 2 * margin), m_content(content), m_say(say), m_density(density),
      m_paper(paper)
{}

std::optional<int> SummarySheet::pageCount()
{
    lay(nullptr, 0);
    return m_isTooHigh ? std::nullopt : std::optional(m_number + 1);
}

void SummarySheet::paint(QPainter &painter, int page, int pageCount)
{
    m_count = pageCount;
    lay(&painter, page);
    m_page = PdfPage(&painter, m_page.width());
    m_number = page;
    setFooter();
}

QString SummarySheet::text(const char *phrase) const
{
    return qt(m_say(phrase));
}

void SummarySheet::lay(QPainter *painter, int wanted)
{
    m_number = -1;
    m_isTooHigh = false;
    m_bottom = m_paper.height() - bottomMargin - footerHeight() - points(9);
    const auto begin = [&] {
        ++m_number;
        m_page = PdfPage(m_number == wanted ? painter : nullptr, m_page.width());
        beginPage();
    };
    const auto place = [&](const auto &block) {
        const double start = m_y;
        const PdfPage page = m_page;
        m_page = PdfPage(nullptr, page.width());
        block();
        const double height = m_y - start;
        m_y = start;
        m_page = page;
        if (m_y + height > m_bottom && m_y > m_top) {
            begin();
        }
        m_isTooHigh |= m_y + height > m_bottom;
        block();
    };
    begin();
    if (m_content.intake) {
        place([&] { setIntake(*m_content.intake); });
    }
    if (m_content.activity) {
        place([&] { setActivity(*m_content.activity); });
    }
    for (const auto *table : {&m_content.medicines, &m_content.scans, &m_content.labs}) {
        if (*table) {
            place([&] { setTableOf(**table); });
        }
    }
    place([&] { setLists(); });
}

void SummarySheet::beginPage()
{
    m_y = topMargin;
    if (m_number == 0) {
        setHead();
    } else {
        setContinuedHead();
    }
    m_top = m_y;
}

void SummarySheet::setHeading(double x, const QString &heading)
{
    m_y += m_density.headingGap;
    m_page.line({x, m_y}, heading, headingStyle);
    m_y += PdfPage::lineHeight(headingStyle) + points(2);
}

void SummarySheet::setParagraph(const QString &words, const PdfPage::Style &style)
{
    m_y += m_page.paragraph({margin, m_y}, m_page.width(), words, style);
}

void SummarySheet::setIntake(const IntakeContent &intake)
{
    setHeading(margin, text(words::intake));
    if (intake.rows.empty()) {
        setParagraph(text(words::nothingLogged), bodyStyle);
    } else {
        PdfTable table{{{QString()},
                        {text(words::meanADay), false, true},
                        {text(words::daysKnown), false, true},
                        {text(words::targetInForce), true},
                        {text(words::daysMet), false, true},
                        {text(words::limit), true},
                        {text(words::daysOver), false, true},
                        {text(words::foodAndSupplement), false, true}},
                       {}};
        for (const IntakeRow &row : intake.rows) {
            table.rows.push_back({qt(row.nutrient), qt(row.mean), qt(row.daysKnown), qt(row.target),
                                  qt(row.daysMet), qt(row.limit), qt(row.daysOver), qt(row.shares)});
        }
        m_y += setTable(m_page, {margin, m_y}, table, {columnStyle, cellStyle, rule, m_density.rowPadding}) +
               points(4);
        setParagraph(text(words::intakeNote), noteStyle);
    }
    if (!intake.sources.empty()) {
        setParagraph(sourcesText(intake.sources, text(words::sources)), noteStyle);
    }
    QString changes;
    for (const std::string &change : intake.targetChanges) {
        changes += (changes.isEmpty() ? QString() : QStringLiteral("; ")) + qt(change);
    }
    setParagraph(text(words::targetChanges) + QStringLiteral(": ") +
                     (changes.isEmpty() ? text(words::noTargetChanges) : changes + QLatin1Char('.')),
                 noteStyle);
}

void SummarySheet::setActivity(const ActivityContent &activity)
{
    setHeading(margin, text(words::activity));
    if (!activity.bars.empty()) {
        m_y += points(3);
        setChart(activity.bars);
        setParagraph(qt(activity.caption), noteStyle);
        m_y += points(3);
    }
    QString sentences;
    for (const std::string &sentence : activity.sentences) {
        sentences += (sentences.isEmpty() ? QString() : QStringLiteral(" ")) + qt(sentence);
    }
    setParagraph(sentences, bodyStyle);
}

void SummarySheet::setChart(const std::vector<ActivityBar> &bars)
{
    if (QPainter *painter = m_page.painter()) {
        const ChartPainter charts({paperColours(), PdfPage::fontOf(noteStyle)});
        charts.paint(*painter, {margin, m_y, m_page.width(), m_density.chartHeight}, chartOf(bars));
    }
    m_y += m_density.chartHeight + points(4);
}

void SummarySheet::setTableOf(const RecordTable &record)
{
    setHeading(margin, qt(record.heading));
    PdfTable table;
    for (const RecordColumn &column : record.columns) {
        table.columns.push_back({qt(column.heading), column.mayWrap, column.isFigure});
    }
    for (const auto &row : record.rows) {
        std::vector<QString> &cells = table.rows.emplace_back();
        std::ranges::transform(row, std::back_inserter(cells), qt);
    }
    m_y += setTable(m_page, {margin, m_y}, table, {columnStyle, cellStyle, rule, m_density.rowPadding});
    m_y += record.notes.empty() ? 0 : points(3);
    for (const std::string &note : record.notes) {
        setParagraph(qt(note), noteStyle);
    }
}

/// Returns where it ends.
double SummarySheet::setList(double x, double width, const RecordList &list)
{
    const double start = m_y;
    setHeading(x, qt(list.heading));
    double y = m_y;
    for (const std::string &line : list.lines) {
        y += m_page.paragraph({x, y}, width, qt(line), bodyStyle);
    }
    m_y = start;
    return y;
}

/// What happened, and beside it what is to be asked.
void SummarySheet::setLists()
{
    constexpr double between = points(24);
    const bool areTwo = m_content.events && m_content.questions;
    const double width = areTwo ? (m_page.width() - between) / 2 : m_page.width();
    double y = m_y;
    if (m_content.events) {
        y = setList(margin, width, *m_content.events);
    }
    if (m_content.questions) {
        const double x = areTwo ? margin + width + between : margin;
        y = std::max(y, setList(x, width, *m_content.questions));
    }
    m_y = y;
    if (!m_content.notEntered.empty()) {
        m_y += points(5);
        setParagraph(qt(m_content.notEntered), noteStyle);
    }
}

} // namespace osteon
