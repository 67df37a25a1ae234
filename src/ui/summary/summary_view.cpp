// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/summary_view.h"

#include "report/report_words.h"
#include "report/summary_text.h"
#include "storage/bone_record_store.h"
#include "storage/summary_reading.h"
#include "ui/day_field.h"
#include "ui/frame_time.h"

#include <QLocale>
#include <QVariantMap>

#include <algorithm>
#include <string>

namespace osteon {

namespace {

constexpr int daysInTwentyYears = 7'305; // a page of more than that says nothing

QVariantMap choice(const QString &text, int value)
{
    return {{QStringLiteral("text"), text}, {QStringLiteral("value"), value}};
}

/// The day so many months before; the month's last day where it has no such day.
Day monthsBefore(Day day, int months)
{
    const date::year_month month = date::year_month(day.year(), day.month()) - date::months(months);
    const Day last(month.year() / month.month() / date::last);
    return std::min(Day(month.year() / month.month() / day.day()), last);
}

/// The language of the window, as far as the report has it.
ReportLanguage windowLanguage()
{
    const std::string written = QLocale().name().section(QLatin1Char('_'), 0, 0).toStdString();
    const auto found = std::ranges::find_if(
        allReportLanguages, [&](ReportLanguage language) { return code(language) == written; });
    return found == allReportLanguages.end() ? ReportLanguage::english : *found;
}

} // namespace

SummaryView::SummaryView(Diary &diary, QObject *parent) : QObject(parent), m_diary(diary), m_file(diary)
{
    m_drawAfterFrame.setSingleShot(true);
    m_drawAfterFrame.setInterval(frameTime);
    connect(&m_drawAfterFrame, &QTimer::timeout, this, &SummaryView::draw);
    connect(&m_diary, &Diary::retold, this, &SummaryView::writeDaysAgain);
    connect(&m_diary, &Diary::retold, this, &SummaryView::retold);
    connect(&m_diary, &Diary::changed, this, &SummaryView::follow);
    connect(&m_diary, &Diary::todayChanged, this, &SummaryView::follow);
}

QVariantList SummaryView::spans() const
{
    QVariantList list;
    if (m_lastVisit) {
        list << choice(tr("since the last visit"), SinceVisit);
    }
    list << choice(tr("3 months"), ThreeMonths) << choice(tr("6 months"), SixMonths)
         << choice(tr("12 months"), TwelveMonths) << choice(tr("own days"), OwnDays);
    return list;
}

QStringList SummaryView::sectionNames()
{
    return {tr("Intake"),     tr("Activity"),           tr("Medicines"), tr("Bone density"),
            tr("Laboratory"), tr("Falls and symptoms"), tr("Questions")};
}

QVariantList SummaryView::languages()
{
    return {choice(QStringLiteral("English"), static_cast<int>(ReportLanguage::english)),
            choice(QStringLiteral("Deutsch"), static_cast<int>(ReportLanguage::german)),
            choice(QStringLiteral("Español"), static_cast<int>(ReportLanguage::spanish))};
}

void SummaryView::setSpan(Span span)
{
    if (span == m_span) {
        return;
    }
    if (const auto shown = period(); shown && span == OwnDays) { // own days begin with those that were shown
        m_from = writtenDay(shown->first, m_diary.today());
        m_to = writtenDay(shown->last, m_diary.today());
    }
    m_span = span;
    reload();
}

void SummaryView::setFrom(const QString &text)
{
    m_from = text;
    reload();
}

void SummaryView::setTo(const QString &text)
{
    m_to = text;
    reload();
}

/// In the language that the window speaks now.
void SummaryView::writeDaysAgain()
{
    for (QString *text : {&m_from, &m_to}) {
        if (const auto day = dayFromWords(*text, m_diary.today())) {
            *text = writtenDay(*day, m_diary.today());
        }
    }
}

QString SummaryView::fromError() const
{
    const auto first = dayFromWords(m_from, m_diary.today());
    const auto last = dayFromWords(m_to, m_diary.today());
    if (m_span != OwnDays) {
        return {};
    }
    if (!first) {
        return tr("This is not a day. Write it like %1.").arg(writtenDay(m_diary.today(), m_diary.today()));
    }
    if (last && *first > *last) {
        return tr("This is later than the last day.");
    }
    return last && daysBetween(*first, *last) >= daysInTwentyYears
               ? tr("This is more than twenty years before the last day.")
               : QString();
}

QString SummaryView::toError() const
{
    const auto last = dayFromWords(m_to, m_diary.today());
    if (m_span != OwnDays) {
        return {};
    }
    if (!last) {
        return tr("This is not a day. Write it like %1.").arg(writtenDay(m_diary.today(), m_diary.today()));
    }
    return *last > m_diary.today() ? tr("This day is still to come.") : QString();
}

void SummaryView::setSections(int bits)
{
    m_sections = bits;
    for (const SummarySection section : allSummarySections) {
        m_options.sections.set(section, (bits & (1 << static_cast<int>(section))) != 0);
    }
    draw();
}

void SummaryView::setName(const QString &name)
{
    m_options.name = name.trimmed().toStdString();
    draw();
}

void SummaryView::setShowsBirthYear(bool shows)
{
    m_options.showsBirthYear = shows;
    draw();
}

void SummaryView::setLetter(bool isLetter)
{
    m_options.paper = isLetter ? PaperSize::letter : PaperSize::a4;
    draw();
}

void SummaryView::setLanguage(int language)
{
    if (language >= 0 && language < static_cast<int>(allReportLanguages.size())) {
        m_options.language = allReportLanguages.at(static_cast<std::size_t>(language));
        m_isLanguageChosen = true;
        draw();
    }
}

double SummaryView::pageRatio() const
{
    return m_pages ? m_pages->paper().height() / m_pages->paper().width() : 1.414;
}

QString SummaryView::pagesLine() const
{
    const auto shown = period();
    return shown && m_pages ? tr("%1, %n pages", "a period, how many pages it takes", m_pages->count())
                                  .arg(QString::fromStdString(ReportWords(windowLanguage()).period(*shown)))
                            : QString();
}

void SummaryView::load()
{
    if (!m_isLoaded) {
        m_isLoaded = true;
        m_options.name = m_diary.profile().name;
        m_diary.attempt([&] {
            m_lastVisit = lastVisit(readBoneRecord(m_diary.journal()).events, addDays(m_diary.today(), -1));
        });
        m_span = m_lastVisit ? SinceVisit : SixMonths;
    }
    if (m_state.show()) {
        m_diary.attempt([&] { read(); });
        m_drawAfterFrame.start();
    }
}

std::optional<Period> SummaryView::period() const
{
    const Day today = m_diary.today();
    switch (m_span) {
    case SinceVisit:
        return Period{m_lastVisit.value_or(monthsBefore(today, 6)), today};
    case ThreeMonths:
        return Period{addDays(monthsBefore(today, 3), 1), today};
    case SixMonths:
        return Period{addDays(monthsBefore(today, 6), 1), today};
    case TwelveMonths:
        return Period{addDays(monthsBefore(today, 12), 1), today};
    case OwnDays:
        break;
    }
    const auto first = dayFromWords(m_from, m_diary.today());
    const auto last = dayFromWords(m_to, m_diary.today());
    return first && last && fromError().isEmpty() && toError().isEmpty()
               ? std::optional(Period{*first, *last})
               : std::nullopt;
}

void SummaryView::follow()
{
    if (m_state.change()) {
        reload();
    }
}

void SummaryView::reload()
{
    if (m_isLoaded) {
        m_diary.attempt([&] { read(); });
        draw();
    }
}

void SummaryView::read()
{
    m_summary.reset();
    if (!m_isLanguageChosen) {
        m_options.language = windowLanguage();
    }
    m_profile = m_diary.profile();
    m_lastVisit = lastVisit(readBoneRecord(m_diary.journal()).events, addDays(m_diary.today(), -1));
    m_options.printedOn = m_diary.today();
    if (const auto shown = period()) {
        m_summary = readSummary(m_diary.journal(), *shown, m_diary.targets(), m_diary.today());
    }
}

void SummaryView::draw()
{
    m_drawAfterFrame.stop();
    m_pages.reset();
    m_text.clear();
    m_options.presetTitles = m_diary.catalogue().presetTitles(
        nameLanguageOf(code(m_options.language)).value_or(NameLanguage::english));
    if (m_summary) {
        m_pages = std::make_shared<const SummaryPages>(*m_summary, m_profile, m_options);
        m_text = QString::fromStdString(renderSummaryText(*m_summary, m_profile, m_options));
    }
    m_file.setContent(m_summary, m_profile, m_options);
    emit changed();
}

} // namespace osteon
