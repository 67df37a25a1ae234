// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace osteon {

enum class ReportLanguage { english, german, spanish };

inline constexpr std::array allReportLanguages{ReportLanguage::english, ReportLanguage::german,
                                               ReportLanguage::spanish};

/// "en", "de", "es".
std::string_view code(ReportLanguage language);
std::optional<ReportLanguage> reportLanguageFromCode(std::string_view code);

/// The words, numbers and dates of the summary in one language, which need not be the window's: a page for a
/// doctor in Madrid may be printed from a German window. Works without an application.
class ReportWords
{
public:
    /// Numbers below zero begin with that sign.
    explicit ReportWords(ReportLanguage language, std::string_view minus = "-");

    ReportLanguage language() const { return m_language; }

    /// A phrase of summary_words.h with %1, %2 … filled in.
    template <typename... Parts>
    std::string operator()(const char *phrase, const Parts &...parts) const
    {
        return filled(translated(phrase, -1), parts...);
    }
    /// A phrase with the form for a number, which is %n.
    template <typename... Parts>
    std::string counted(const char *phrase, int number, const Parts &...parts) const
    {
        return filled(translated(phrase, number), parts...);
    }

    /// A decimal number, written with a point, as the language writes it: "31,3", "-1,0". Digits are never
    /// grouped.
    std::string figure(std::string_view decimal) const;

    std::string day(Day day) const;               ///< "22 November 2026"
    std::string shortDay(Day day) const;          ///< "22 Nov 2026"
    std::string dayOfYear(Day day) const;         ///< "22 Nov"
    std::string month(Day day) const;             ///< "Nov 2026"
    std::string weekday(std::size_t index) const; ///< 0 is "Mon"
    /// "23 May – 22 November 2026", "16 – 22 November 2026"; a single day as itself.
    std::string period(const Period &period) const;

private:
    QString translated(const char *phrase, int number) const;
    std::string dated(Day day, const char *pattern) const;

    template <typename... Parts>
    static std::string filled(const QString &text, const Parts &...parts)
    {
        if constexpr (sizeof...(Parts) == 0) {
            return text.toStdString();
        } else {
            return text.arg(partText(parts)...).toStdString();
        }
    }
    static QString partText(std::string_view text)
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    static QString partText(std::int64_t number) { return QString::number(number); }

    ReportLanguage m_language;
    QLocale m_locale;
    std::string m_minus;
    QTranslator m_translator;
};

} // namespace osteon
