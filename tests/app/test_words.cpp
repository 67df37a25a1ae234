// SPDX-License-Identifier: GPL-3.0-or-later
// What the program of the window answers on a computer without a display.
#include <doctest/doctest.h>

#include <QProcess>
#include <QProcessEnvironment>

#include <string>

namespace {

struct Answer
{
    bool hasCrashed;
    int exitCode;
    std::string output;
    std::string errors;
};

/// Runs osteon where there is neither a display nor anything that stands for one.
Answer withoutDisplay(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        environment.remove(QString::fromLatin1(name));
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(OSTEON_PROGRAM), arguments);
    REQUIRE(process.waitForFinished());
    return {process.exitStatus() == QProcess::CrashExit, process.exitCode(),
            process.readAllStandardOutput().toStdString(), process.readAllStandardError().toStdString()};
}

} // namespace

TEST_CASE("Help is given without a display, in each way it is asked for")
{
    for (const char *option : {"--help", "-h", "--help-all"}) {
        CAPTURE(option);
        const Answer answer = withoutDisplay({QString::fromLatin1(option)});
        CHECK_FALSE(answer.hasCrashed);
        CHECK(answer.exitCode == 0);
        CHECK(answer.output.contains("--journal"));
        CHECK(answer.output.contains("A private, offline diary with bone-health targets."));
        CHECK(answer.errors.empty());
    }
}

TEST_CASE("The version is told without a display, also after other options")
{
    for (const QStringList &arguments :
         {QStringList{"--version"}, QStringList{"-v"}, QStringList{"--page", "week", "--version"}}) {
        const Answer answer = withoutDisplay(arguments);
        CHECK_FALSE(answer.hasCrashed);
        CHECK(answer.exitCode == 0);
        CHECK(answer.output == "osteon " OSTEON_VERSION "\n");
    }
}
