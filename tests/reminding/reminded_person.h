// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/folder.h"

#include <nlohmann/json.hpp>

#include <QStringList>

#include <string>

namespace osteon::test {

struct Ended
{
    int exitCode = -1;
    std::string output;
    std::string errors;

    nlohmann::json json() const { return nlohmann::json::parse(output); }
};

/// Somebody with a home of their own, on 23 November 2026, who uses osteon-cli. The desktop can answer while
/// it runs.
struct RemindedPerson
{
    Folder folder;
    bool hasSession = true; ///< else there is no bus, as for a timer on a computer nobody is logged in to

    std::string journal() const { return (folder / "journal.osteon").string(); }
    std::string logFile() const { return (folder / "state" / "osteon" / "reminders").string(); }

    /// With --journal and --today before these words.
    Ended run(const QStringList &words) const;
    /// Exactly these words.
    Ended runExactly(const QStringList &words) const;
    /// It has to succeed.
    Ended done(const QStringList &words) const;
    /// `remind --json` at a time.
    nlohmann::json remind(const QString &time, const QStringList &more = {}) const;
};

} // namespace osteon::test
