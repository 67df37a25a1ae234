// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "domain/scoring.h"
#include "storage/day_store.h"
#include "storage/journal.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace osteon::cli {

/// What every command works on: the options before the command, and what they lead to, opened when asked for.
class Context
{
public:
    /// The options, as the command line gives them.
    std::string journalOption;
    std::string todayOption;
    bool wantsJson = false;

    Day today() const;
    Instant now() const;
    /// What the clock on the wall shows.
    TimeOfDay timeOfDay() const;
    /// The IANA name of the computer's time zone; empty where it has none.
    std::string zone() const;

    /// The journal of --journal or the user's own.
    std::filesystem::path journalFile() const;
    Journal &journal(MissingFile missing = MissingFile::create);
    const Catalogue &catalogue();

    Profile profile();
    TargetHistory targets();
    /// Those in force before a person has chosen any; they need no journal.
    TargetHistory firstTargets();
    WeekScore week(Day day);

    /// Prints a JSON document on standard output.
    static void printJson(const nlohmann::ordered_json &document);
    /// Prints lines for people on standard output.
    static void printText(std::string_view text);

private:
    /// The hour this diary's days begin at; midnight where there is no journal yet, or none that can be read.
    std::chrono::hours dayStart() const;

    mutable std::optional<Journal> m_journal; // opened by whatever needs it first
    std::optional<Catalogue> m_catalogue;
};

} // namespace osteon::cli
