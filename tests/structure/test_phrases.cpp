// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the programs say in another language stands in the files for translators: the phrases in the
// source, as the tool for translators finds them, are those of the files.
#include "structure/translation_file.h"

#include <doctest/doctest.h>

#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <iterator>
#include <set>

using osteon::test::messagesOf;

namespace {

const std::filesystem::path source = OSTEON_SOURCE_FOLDER;
const QString lupdate = QStringLiteral(OSTEON_LUPDATE);

const QString common = QStringLiteral("-I src -locations none -source-language en");

/// Where a program says something, as the target update_translations tells the tool; and the files that have
/// it in other languages.
struct Spoken
{
    QString places;
    std::vector<std::string> files;
};

const std::vector<Spoken> allSpoken{
    {QStringLiteral(OSTEON_WINDOW_SPOKEN_IN), {"osteon_de.ts", "osteon_es.ts"}},
    {"src/report/summary_words.h " + common, {"report_de.ts", "report_es.ts"}},
    {"src/reminding " + common, {"reminder_de.ts", "reminder_es.ts"}},
};

std::set<QString> phrasesOf(const std::filesystem::path &file)
{
    std::set<QString> phrases;
    for (const osteon::test::Message &message : messagesOf(file)) {
        const QString number = message.isPlural ? QStringLiteral(" (with a number)") : QString();
        phrases.insert(message.context + QStringLiteral(": “") + message.source + QStringLiteral("” ") +
                       message.comment + number);
    }
    return phrases;
}

/// The phrases in the source, as they stand there now.
std::set<QString> phrasesIn(const QString &places)
{
    const QTemporaryDir temporary;
    const QString file = temporary.filePath(QStringLiteral("found.ts"));
    QProcess tool;
    tool.setWorkingDirectory(QString::fromStdString(source.string()));
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(lupdate, places.split(' ') + QStringList{"-target-language", "de", "-ts", file});
    REQUIRE_MESSAGE(tool.waitForFinished(120'000), tool.errorString().toStdString());
    REQUIRE_MESSAGE(tool.exitCode() == 0, tool.readAll().toStdString());
    return phrasesOf(file.toStdString());
}

QStringList onlyIn(const std::set<QString> &these, const std::set<QString> &those)
{
    QStringList only;
    std::ranges::set_difference(these, those, std::back_inserter(only));
    return only;
}

} // namespace

TEST_CASE(
    "Every phrase in the source stands in the files for translators, and no other one: after a change of "
    "a text comes the target update_translations")
{
    for (const Spoken &spoken : allSpoken) {
        const std::set<QString> found = phrasesIn(spoken.places);
        CHECK(found.size() >= 4);
        for (const std::string &file : spoken.files) {
            CAPTURE(file);
            const std::set<QString> known = phrasesOf(source / "qml/translations" / file);
            const std::string missing = onlyIn(found, known).join("\n  ").toStdString();
            const std::string left = onlyIn(known, found).join("\n  ").toStdString();
            CHECK_MESSAGE(missing.empty(), "not there yet:\n  ", missing);
            CHECK_MESSAGE(left.empty(), "said by nobody any more:\n  ", left);
        }
    }
}
