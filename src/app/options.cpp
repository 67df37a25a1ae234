// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "ui/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace osteon {

namespace {

constexpr double largestTextScale = 3.0;
const QStringList pageNames{QStringLiteral("today"),   QStringLiteral("week"),    QStringLiteral("trends"),
                            QStringLiteral("bone"),    QStringLiteral("summary"), QStringLiteral("learn"),
                            QStringLiteral("settings")};

struct OptionText
{
    Q_DECLARE_TR_FUNCTIONS(OptionText)
};

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&](const char *name, const QString &description, const char *value) {
        parser.addOption({QString::fromLatin1(name), description, QString::fromLatin1(value)});
    };
    parser.setApplicationDescription(OptionText::tr("A private, offline diary with bone-health targets."));
    parser.addHelpOption();
    parser.addVersionOption();
    add("journal", OptionText::tr("The journal to open (default: your own)."), "file");
    add("today", OptionText::tr("The day to take for today."), "YYYY-MM-DD");
    add("appearance",
        OptionText::tr("light, dark or high-contrast (default: as you chose, or as the system)."),
        "appearance");
    add("text-scale",
        OptionText::tr("How large the text is, 1.0 to 3.0 (default: as you chose, or as the system)."),
        "factor");
    add("language", OptionText::tr("en, de or es (default: as you chose, or as the system)."), "language");
    add("page", OptionText::tr("The page to begin with: %1.").arg(pageNames.join(QStringLiteral(", "))),
        "page");
    add("size", OptionText::tr("The size of the window."), "WxH");
    add("line", OptionText::tr("What stands in the log line at the start; nothing is saved."), "text");
    add("screenshot", OptionText::tr("Write a picture of the window and end."), "file.png");
    parser.addOption(
        {QStringLiteral("first-run"), OptionText::tr("Show the screens of the first start once more.")});
    parser.addOption({QStringLiteral("quit-after-first-frame"),
                      OptionText::tr("End when the window is drawn, to measure how fast that is.")});
}

std::optional<Appearance::Scheme> readAppearance(const QString &text)
{
    return text == QLatin1String("dark")            ? std::optional(Appearance::Dark)
           : text == QLatin1String("light")         ? std::optional(Appearance::Light)
           : text == QLatin1String("high-contrast") ? std::optional(Appearance::HighContrast)
                                                    : std::nullopt;
}

QSize readSize(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize(0, 0);
}

QString refusal(const QString &option, const QString &value)
{
    return OptionText::tr("--%1 cannot be '%2'; see --help.").arg(option, value);
}

/// Reads the options that can be wrong; the name of the first one that is.
QString readChecked(const QCommandLineParser &parser, Options &options)
{
    if (const QString text = parser.value(QStringLiteral("today")); !text.isEmpty()) {
        options.today = dayFromText(text.toStdString());
        if (!options.today) {
            return QStringLiteral("today");
        }
    }
    if (const QString text = parser.value(QStringLiteral("appearance")); !text.isEmpty()) {
        options.appearance.scheme = readAppearance(text);
        if (!options.appearance.scheme) {
            return QStringLiteral("appearance");
        }
    }
    if (const QString text = parser.value(QStringLiteral("text-scale")); !text.isEmpty()) {
        options.appearance.textScale = text.toDouble();
        if (!(*options.appearance.textScale >= 1.0 && *options.appearance.textScale <= largestTextScale)) {
            return QStringLiteral("text-scale");
        }
    }
    if (const QString text = parser.value(QStringLiteral("size")); !text.isEmpty()) {
        options.size = readSize(text);
        if (options.size.isEmpty()) {
            return QStringLiteral("size");
        }
    }
    if (const QString code = parser.value(QStringLiteral("language")); !code.isEmpty()) {
        options.language = code;
        if (!Language::isKnown(code)) {
            return QStringLiteral("language");
        }
    }
    if (const QString page = parser.value(QStringLiteral("page")); !page.isEmpty()) {
        options.page = page;
        if (!pageNames.contains(page)) {
            return QStringLiteral("page");
        }
    }
    return {};
}

} // namespace

bool asksForWords(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    const bool isUnderstood = parser.parse(arguments);
    const QStringList wordy{QStringLiteral("help"), QStringLiteral("help-all"), QStringLiteral("version")};
    return isUnderstood &&
           std::ranges::any_of(wordy, [&](const QString &option) { return parser.isSet(option); });
}

void tellWords(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(arguments);
}

std::expected<Options, QString> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) {
        return std::unexpected(parser.errorText());
    }
    if (asksForWords(arguments)) {
        tellWords(arguments);
    }
    if (!parser.positionalArguments().isEmpty()) {
        return std::unexpected(
            OptionText::tr("'%1' is no option; see --help.").arg(parser.positionalArguments().constFirst()));
    }
    Options options;
    if (const QString wrong = readChecked(parser, options); !wrong.isEmpty()) {
        return std::unexpected(refusal(wrong, parser.value(wrong)));
    }
    options.journal = parser.value(QStringLiteral("journal"));
    options.line = parser.value(QStringLiteral("line"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.showsFirstRun = parser.isSet(QStringLiteral("first-run"));
    options.endsAfterFirstFrame = parser.isSet(QStringLiteral("quit-after-first-frame"));
    return options;
}

} // namespace osteon
