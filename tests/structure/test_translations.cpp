// SPDX-License-Identifier: GPL-3.0-or-later
// The files for translators in qml/translations: every phrase is there, in every form of its language, with
// the same places to fill in, and under the name that the program asks for it with.
#include "structure/translation_file.h"

#include <doctest/doctest.h>

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>

using osteon::test::Message;
using osteon::test::messagesOf;

namespace {

const std::filesystem::path source = OSTEON_SOURCE_FOLDER;

/// English, German and Spanish have one form for 1 and one for the rest.
constexpr int pluralForms = 2;

/// The phrases of one of the files for translators.
std::vector<Message> messagesIn(const std::string &fileName)
{
    return messagesOf(source / "qml/translations" / fileName);
}

/// The text of a C++ literal, also of one that is written in pieces.
QString literalText(QString pieces)
{
    pieces.remove(QRegularExpression(QStringLiteral("\"\\s*\"")));
    return pieces.replace(QStringLiteral("\\\""), QStringLiteral("\"")).trimmed().mid(1).chopped(1);
}

/// What the folders below the window say: Message::tr("…"), and the words of others that it knows.
std::set<QString> messagesInCode()
{
    const QRegularExpression marked(QStringLiteral(
        R"re((?:Message::tr\(|QT_TRANSLATE_NOOP\("Message",)\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\))re"));
    std::set<QString> texts;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(source / "src")) {
        QFile file(entry.path());
        if (entry.path().extension() == ".cpp" && file.open(QIODevice::ReadOnly)) {
            auto match = marked.globalMatch(QString::fromUtf8(file.readAll()));
            while (match.hasNext()) {
                texts.insert(literalText(match.next().captured(1)));
            }
        }
    }
    return texts;
}

QStringList allIn(const QString &text, const char *pattern)
{
    QStringList found;
    auto match = QRegularExpression(QString::fromLatin1(pattern)).globalMatch(text);
    while (match.hasNext()) {
        found << match.next().captured();
    }
    found.sort();
    return found;
}

/// Each place to fill in once: %1, %2, the count %n, and %Ln, which is written as the locale writes numbers.
QStringList placesIn(const QString &text)
{
    QStringList places = allIn(text, "%(L?n|[0-9])");
    places.removeDuplicates();
    return places;
}

/// "once in 56 days" needs no number.
bool hasThePlaces(const QString &translation, const Message &message)
{
    QStringList wanted = placesIn(message.source);
    const bool isSingular = message.isPlural && translation == message.translations.first();
    if (isSingular && !placesIn(translation).contains(QStringLiteral("%n"))) {
        wanted.removeAll(QStringLiteral("%n"));
    }
    return placesIn(translation) == wanted;
}

/// Pieces are joined: a space at an edge, or none, belongs to them.
QString edgesOf(const QString &text)
{
    const auto edge = [](QChar letter) {
        return letter.isSpace() ? QStringLiteral("_") : QStringLiteral(".");
    };
    return edge(text.front()) + edge(text.back());
}

void checkTranslation(const QString &translation, const Message &message)
{
    CAPTURE(translation.toStdString());
    REQUIRE_FALSE(translation.isEmpty());
    CHECK(hasThePlaces(translation, message));
    CHECK(allIn(translation, "</?[a-z]+[^>]*>|&[a-z]+;") ==
          allIn(message.source, "</?[a-z]+[^>]*>|&[a-z]+;"));
    CHECK(edgesOf(translation) == edgesOf(message.source));
}

std::set<QString> pluralsOf(const std::string &fileName)
{
    std::set<QString> plurals;
    for (const Message &message : messagesIn(fileName)) {
        if (message.isPlural) {
            plurals.insert(message.context + u'|' + message.source + u'|' + message.comment);
        }
    }
    return plurals;
}

/// The classes that say with Q_DECLARE_TR_FUNCTIONS under which name they ask, the QML files, and 'main'.
std::set<QString> namesWithoutNamespace()
{
    std::set<QString> names{QStringLiteral("main")};
    for (const auto &entry : std::filesystem::recursive_directory_iterator(source / "qml")) {
        if (entry.path().extension() == ".qml") {
            names.insert(QString::fromStdString(entry.path().stem().string()));
        }
    }
    for (const auto &entry : std::filesystem::recursive_directory_iterator(source / "src")) {
        QFile file(entry.path());
        if (entry.is_regular_file() && file.open(QIODevice::ReadOnly)) {
            const QString text = QString::fromUtf8(file.readAll());
            for (const QString &declared : allIn(text, "(?<=_DECLARE_TR_FUNCTIONS\\()\\w+")) {
                names.insert(declared);
            }
        }
    }
    return names;
}

} // namespace

TEST_CASE("Every phrase is translated, in each form of its language and with the same places to fill in")
{
    for (const std::string file : {"osteon_en.ts", "osteon_de.ts", "osteon_es.ts", "report_en.ts",
                                   "report_de.ts", "report_es.ts", "reminder_de.ts", "reminder_es.ts"}) {
        CAPTURE(file);
        const std::vector<Message> messages = messagesIn(file);
        CHECK_FALSE(messages.empty());
        for (const Message &message : messages) {
            CAPTURE(message.source.toStdString());
            CAPTURE(message.context.toStdString());
            CHECK(message.isFinished);
            REQUIRE(message.translations.size() == (message.isPlural ? pluralForms : 1));
            for (const QString &translation : message.translations) {
                checkTranslation(translation, message);
            }
        }
    }
}

TEST_CASE("What the folders below the window say is in the files for translators, and nothing else")
{
    const std::set<QString> said = messagesInCode();
    CHECK(said.size() > 150);
    for (const std::string file : {"osteon_de.ts", "osteon_es.ts"}) {
        std::set<QString> translated;
        for (const Message &message : messagesIn(file)) {
            if (message.context == QStringLiteral("Message")) {
                translated.insert(message.source);
            }
        }
        for (const QString &text : said) {
            CHECK_MESSAGE(translated.contains(text), file, " lacks: ", text.toStdString());
        }
        CHECK(translated.size() == said.size());
    }
}

TEST_CASE("A phrase with a count has its plurals in every language, and English has only these")
{
    for (const std::string name : {"osteon_", "report_"}) {
        const std::set<QString> english = pluralsOf(name + "en.ts");
        CHECK(english.size() == messagesIn(name + "en.ts").size());
        CHECK(pluralsOf(name + "de.ts") == english);
        CHECK(pluralsOf(name + "es.ts") == english);
    }
}

TEST_CASE("No phrase counts with a bracket: 'page(s)' is for files that have plurals alone")
{
    for (const Message &message : messagesIn("osteon_de.ts")) {
        CAPTURE(message.source.toStdString());
        CHECK_FALSE(message.source.contains(QStringLiteral("(s)")));
        const QString counted =
            QStringLiteral("%[0-9] (days|weeks|months|entries|pages|foods|doses|servings)\\b");
        CHECK((message.isPlural || allIn(message.source, counted.toUtf8().constData()).isEmpty()));
    }
}

TEST_CASE("Each phrase stands under the name that the program asks for it with")
{
    const std::set<QString> names = namesWithoutNamespace();
    for (const Message &message : messagesIn("osteon_de.ts")) {
        const bool isClass = message.context.startsWith(QStringLiteral("osteon::"));
        CHECK_MESSAGE((isClass || names.contains(message.context)), message.context.toStdString(), ": ",
                      message.source.toStdString());
    }
}
