// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_words.h"

#include "report/summary_words.h"

#include <QDate>

#include <algorithm>

namespace osteon {

namespace {

QLocale localeOf(ReportLanguage language)
{
    switch (language) {
    case ReportLanguage::german:
        return {QLocale::German, QLocale::Germany};
    case ReportLanguage::spanish:
        return {QLocale::Spanish, QLocale::Spain};
    case ReportLanguage::english:
        break;
    }
    return {QLocale::English, QLocale::UnitedStates};
}

QDate dateOf(Day day)
{
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

} // namespace

std::string_view code(ReportLanguage language)
{
    constexpr std::array<std::string_view, allReportLanguages.size()> codes{"en", "de", "es"};
    return codes.at(static_cast<std::size_t>(language));
}

std::optional<ReportLanguage> reportLanguageFromCode(std::string_view text)
{
    const auto *found = std::ranges::find(allReportLanguages, text, code);
    return found == allReportLanguages.end() ? std::nullopt : std::optional(*found);
}

ReportWords::ReportWords(ReportLanguage language, std::string_view minus)
    : m_language(language), m_locale(localeOf(language)), m_minus(minus)
{
    // English has a file too: its plurals.
    const std::string_view name = code(language);
    if (!m_translator.load(QStringLiteral(":/i18n/report_%1.qm").arg(partText(name)))) {
        qFatal("The translations of the report are missing from this program.");
    }
}

QString ReportWords::translated(const char *phrase, int number) const
{
    QString text = m_translator.translate("Summary", phrase, nullptr, number);
    if (text.isEmpty()) {
        text = QString::fromUtf8(phrase);
    }
    return number < 0 ? text : text.replace(QLatin1String("%n"), QString::number(number));
}

std::string ReportWords::figure(std::string_view decimal) const
{
    std::string text(decimal);
    std::ranges::replace(text, '.', m_locale.decimalPoint().at(0).toLatin1());
    return text.starts_with('-') ? m_minus + text.substr(1) : text;
}

std::string ReportWords::dated(Day day, const char *pattern) const
{
    return m_locale.toString(dateOf(day), translated(pattern, -1)).toStdString();
}

std::string ReportWords::day(Day day) const
{
    return dated(day, words::dayPattern);
}

std::string ReportWords::shortDay(Day day) const
{
    return dated(day, words::shortDayPattern);
}

std::string ReportWords::dayOfYear(Day day) const
{
    return dated(day, words::dayOfYearPattern);
}

std::string ReportWords::month(Day day) const
{
    return dated(day, words::monthPattern);
}

std::string ReportWords::weekday(std::size_t index) const
{
    return m_locale.dayName(static_cast<int>(index) + 1, QLocale::ShortFormat).toStdString();
}

std::string ReportWords::period(const Period &period) const
{
    const Day first = period.first;
    if (first == period.last) {
        return day(first);
    }
    std::string begin = day(first);
    if (first.year() == period.last.year()) {
        begin = dated(first, first.month() == period.last.month() ? words::dayOfMonthPattern
                                                                  : words::longDayOfYearPattern);
    }
    return begin + " – " + day(period.last);
}

} // namespace osteon
