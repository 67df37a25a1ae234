// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QVariantMap>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace osteon {

namespace {

const QString languageKey = QStringLiteral("language/code");

struct KnownLanguage
{
    const char *code;
    const char *name;
};

constexpr std::array knownLanguages{KnownLanguage{"en", "English"}, KnownLanguage{"de", "Deutsch"},
                                    KnownLanguage{"es", "Español"}};

/// Where no language is set up (LANG=C) times have seconds, as programs read them.
bool isForPrograms(const QLocale &locale)
{
    return locale.language() == QLocale::C;
}

/// Dates and numbers as they are written in that language where the person lives, if that is known: German in
/// Austria and English in Germany have customs of their own.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale plain(code);
    if (code.isEmpty() && isForPrograms(system)) {
        return {QLocale::English, QLocale::Europe};
    }
    if (code.isEmpty() || system.language() == plain.language()) {
        return system;
    }
    const QLocale local(plain.language(), system.territory());
    const bool isReal = system.territory() != QLocale::AnyTerritory && local.language() == plain.language();
    return isReal ? local : plain;
}

QString translationFile(const QString &code)
{
    return QStringLiteral(":/i18n/osteon_%1.qm").arg(code);
}

/// The sentences in the source are English.
bool isTranslated(const char *code)
{
    return code == std::string_view("en") || QFile::exists(translationFile(QString::fromLatin1(code)));
}

/// The first language of the system's list that the window speaks.
QString systemCode()
{
    for (const QString &language : QLocale::system().uiLanguages()) {
        if (const QString code = language.section(QLatin1Char('-'), 0, 0); Language::isKnown(code)) {
            return code;
        }
    }
    return QStringLiteral("en");
}

} // namespace

Language::Language(const QString &asked, MachineSettings settings, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)),
      m_code(asked.isEmpty() ? m_settings.value(languageKey).toString() : asked)
{
    if (!isKnown(m_code)) {
        m_code.clear();
    }
    apply();
}

void Language::choose(const QString &code)
{
    if (code == m_code || (!code.isEmpty() && !isKnown(code))) {
        return;
    }
    m_code = code;
    m_settings.set(languageKey, code.isEmpty() ? QVariant() : QVariant(code));
    apply();
    emit changed();
}

QVariantList Language::choices() const
{
    const auto choice = [](const QString &text, const QString &value) {
        return QVariantMap{{QStringLiteral("text"), text}, {QStringLiteral("value"), value}};
    };
    QVariantList all{choice(tr("as the system"), {})};
    for (const KnownLanguage &language : knownLanguages) {
        if (!isTranslated(language.code)) {
            continue;
        }
        all << choice(QString::fromUtf8(language.name), QString::fromLatin1(language.code));
    }
    return all;
}

NameLanguage Language::spoken() const
{
    const QString code = m_code.isEmpty() ? systemCode() : m_code;
    return nameLanguageOf(code.toStdString()).value_or(NameLanguage::english);
}

bool Language::isKnown(const QString &code)
{
    return std::ranges::any_of(
        knownLanguages, [&](const KnownLanguage &language) { return code == QLatin1String(language.code); });
}

/// The sentences in the source are English, so that English needs no translation.
void Language::apply()
{
    QCoreApplication::removeTranslator(&m_translator);
    const QString code = m_code.isEmpty() ? systemCode() : m_code;
    if (m_translator.load(translationFile(code))) {
        QCoreApplication::installTranslator(&m_translator);
    }
    if (!m_code.isEmpty() || m_isApplied || isForPrograms(QLocale())) {
        QLocale::setDefault(localeOf(m_code));
    }
    m_isApplied = true;
}

} // namespace osteon
