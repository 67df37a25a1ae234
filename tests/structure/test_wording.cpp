// SPDX-License-Identifier: GPL-3.0-or-later
// No sentence of the program, in any language, says what a diary must not say: forbidden_wording.tsv lists
// it.
#include <doctest/doctest.h>

#include <QFile>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace {

const std::filesystem::path source = OSTEON_SOURCE_FOLDER;

struct ForbiddenWording
{
    QRegularExpression pattern;
    QString example; ///< a sentence that the pattern catches
};

QString textOf(const std::filesystem::path &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

std::vector<ForbiddenWording> forbiddenWordings()
{
    std::vector<ForbiddenWording> all;
    for (const QString &line : textOf(source / "tests/structure/forbidden_wording.tsv").split('\n')) {
        if (line.isEmpty() || line.startsWith('#')) {
            continue;
        }
        const QStringList columns = line.split('\t');
        REQUIRE_MESSAGE(columns.size() == 2, "a line without its example: ", line.toStdString());
        all.push_back({QRegularExpression(columns[0], QRegularExpression::CaseInsensitiveOption |
                                                          QRegularExpression::UseUnicodePropertiesOption),
                       columns[1]});
        REQUIRE_MESSAGE(all.back().pattern.isValid(), "not a pattern: ", columns[0].toStdString());
    }
    return all;
}

/// The string literals of a C++ or QML file, each joined from the pieces that stand one below the other.
QStringList stringLiterals(QString text)
{
    text.replace(QRegularExpression(R"rx("\s*\n\s*(?:\+ )?")rx"), QString());
    QStringList literals;
    auto found = QRegularExpression(R"rx("((?:[^"\\\n]|\\.)*)")rx").globalMatch(text);
    while (found.hasNext()) {
        literals << found.next().captured(1);
    }
    return literals;
}

/// What a person can read in a file of the program: its strings, or all of it where it is prose or data.
QStringList wordsForPeople(const std::filesystem::path &path)
{
    const std::string extension = path.extension().string();
    if (extension == ".cpp" || extension == ".h" || extension == ".qml") {
        return stringLiterals(textOf(path));
    }
    // The title of a study is that study's, and the list of other words is only read to know a word when it
    // is typed.
    if (path.filename() == "references.csv" || path.filename() == "other_words.csv") {
        return {};
    }
    const bool isRead = extension == ".ts" || extension == ".csv" || extension == ".md" ||
                        extension == ".xml" || extension == ".desktop" || extension == ".1";
    return isRead ? textOf(path).split('\n') : QStringList();
}

std::vector<std::filesystem::path> filesOfTheProgram()
{
    std::vector<std::filesystem::path> files{source / "README.md"};
    for (const char *folder : {"src", "qml", "schema", "packaging"}) {
        for (const auto &entry : std::filesystem::recursive_directory_iterator(source / folder)) {
            if (entry.is_regular_file()) {
                files.push_back(entry.path());
            }
        }
    }
    return files;
}

} // namespace

TEST_CASE("Every pattern of forbidden wording catches its example")
{
    const auto forbidden = forbiddenWordings();
    CHECK(forbidden.size() > 40);
    for (const ForbiddenWording &wording : forbidden) {
        CHECK_MESSAGE(wording.pattern.match(wording.example).hasMatch(), wording.example.toStdString());
    }
}

TEST_CASE("What osteon may say is caught by no pattern of forbidden wording")
{
    for (const char *sentence :
         {"Personal lifestyle diary. It does not diagnose, treat, monitor or predict disease.",
          "Do not stop or change a medicine; talk to your oncology team.",
          "On warfarin or a similar anticoagulant: keep vitamin K steady; no K2 supplement without your "
          "clinic.",
          "Kidney stones, kidney disease or high blood calcium: ask before calcium or vitamin D.",
          "Change since the first scan: -3.1 %. Your centre's least significant change: 5.3 %.",
          "New back pain, height loss, or a fall with pain: contact a clinician.",
          "The score reflects logged habits, not bone strength."}) {
        for (const ForbiddenWording &wording : forbiddenWordings()) {
            CHECK_MESSAGE(!wording.pattern.match(QString::fromUtf8(sentence)).hasMatch(), sentence);
        }
    }
}

TEST_CASE("No sentence of the program says what a diary must not say")
{
    const auto forbidden = forbiddenWordings();
    int sentences = 0;
    for (const std::filesystem::path &file : filesOfTheProgram()) {
        for (const QString &words : wordsForPeople(file)) {
            ++sentences;
            for (const ForbiddenWording &wording : forbidden) {
                const auto match = wording.pattern.match(words);
                CHECK_MESSAGE(!match.hasMatch(), file.string(), ": '", match.captured().toStdString(),
                              "' in: ", words.toStdString());
            }
        }
    }
    CHECK(sentences > 5000);
}
