// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminding/reminded_person.h"

#include <doctest/doctest.h>

#include <QEventLoop>
#include <QProcess>

namespace osteon::test {

namespace {

QProcessEnvironment environmentOf(const RemindedPerson &person)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto set = [&](const char *name, const char *folder) {
        environment.insert(name, QString::fromStdString((person.folder / folder).string()));
    };
    set("HOME", "home");
    set("XDG_CONFIG_HOME", "config");
    set("XDG_STATE_HOME", "state");
    set("XDG_DATA_HOME", "data");
    environment.insert("LC_ALL", "C.UTF-8");
    if (!person.hasSession) {
        environment.insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    }
    return environment;
}

} // namespace

Ended RemindedPerson::run(const QStringList &words) const
{
    return runExactly(QStringList{"--journal", QString::fromStdString(journal()), "--today", "2026-11-23"} +
                      words);
}

Ended RemindedPerson::runExactly(const QStringList &words) const
{
    QProcess process;
    process.setProcessEnvironment(environmentOf(*this));
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    process.start(QStringLiteral(OSTEON_CLI), words);
    REQUIRE(process.waitForStarted());
    if (process.state() != QProcess::NotRunning) {
        loop.exec();
    }
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

Ended RemindedPerson::done(const QStringList &words) const
{
    const Ended ended = run(words);
    CAPTURE(ended.errors);
    REQUIRE(ended.exitCode == 0);
    return ended;
}

nlohmann::json RemindedPerson::remind(const QString &time, const QStringList &more) const
{
    return done(QStringList{"remind", "--json", "--at", time} + more).json();
}

} // namespace osteon::test
