// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"

#include "cli/option_values.h"
#include "cli/refusal.h"
#include "domain/target_plan.h"
#include "storage/food_usage.h"
#include "storage/own_food_store.h"
#include "storage/profile_store.h"
#include "storage/setting_store.h"
#include "storage/target_store.h"

#include <date/tz.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace osteon::cli {

namespace {

/// $XDG_DATA_HOME, or ~/.local/share (XDG Base Directory Specification).
std::filesystem::path dataHome()
{
    const char *dataFolder = std::getenv("XDG_DATA_HOME");
    if (dataFolder != nullptr && std::filesystem::path(dataFolder).is_absolute()) {
        return dataFolder;
    }
    const char *home = std::getenv("HOME");
    if (home == nullptr || *home == '\0') {
        throw Refusal{ExitCode::journal,
                      "There is no home directory to keep the journal in. Name a file with --journal FILE."};
    }
    return std::filesystem::path(home) / ".local" / "share";
}

/// The user's own journal; its folder is made, for nobody else to read.
std::filesystem::path ownJournal()
{
    const std::filesystem::path folder = dataHome() / "osteon";
    std::error_code error;
    if (std::filesystem::create_directories(folder, error)) {
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    }
    return folder / "journal.osteon";
}

/// As a clock on the wall shows it; TZ counts, as everywhere else on the system.
date::local_time<std::chrono::minutes> localTime(std::time_t now)
{
    std::tm local{};
    localtime_r(&now, &local);
    const date::year_month_day day{date::year(local.tm_year + 1900),
                                   date::month(static_cast<unsigned>(local.tm_mon) + 1),
                                   date::day(static_cast<unsigned>(local.tm_mday))};
    return date::local_days(day) + std::chrono::hours(local.tm_hour) + std::chrono::minutes(local.tm_min);
}

} // namespace

Day Context::today() const
{
    if (!todayOption.empty()) {
        const auto day = dayFromText(todayOption);
        if (!day) {
            throw Refusal{ExitCode::refused,
                          "--today: '" + todayOption + "' is not a day. Write it as 2026-11-23."};
        }
        return *day;
    }
    return dayAt(localTime(std::time(nullptr)), dayStart());
}

TimeOfDay Context::timeOfDay() const
{
    const auto local = localTime(std::time(nullptr));
    return local - date::floor<date::days>(local);
}

std::chrono::hours Context::dayStart() const
{
    std::error_code ignored;
    if (!m_journal && std::filesystem::exists(journalFile(), ignored)) {
        if (auto opened = Journal::open(journalFile(), MissingFile::refuse)) {
            m_journal.emplace(std::move(*opened)); // the command that needs it says what is wrong with it
        }
    }
    return m_journal ? SettingStore(*m_journal).settings().dayStart : std::chrono::hours(0);
}

Instant Context::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::string Context::zone() const
{
    try {
        return date::current_zone()->name();
    } catch (const std::exception &) {
        return {};
    }
}

std::filesystem::path Context::journalFile() const
{
    return journalOption.empty() ? ownJournal() : std::filesystem::path(journalOption);
}

Journal &Context::journal(MissingFile missing)
{
    if (!m_journal) {
        auto opened = Journal::open(journalFile(), missing);
        if (!opened) {
            throw Refusal{ExitCode::journal, opened.error().message.english()};
        }
        m_journal.emplace(std::move(*opened));
    }
    return *m_journal;
}

const Catalogue &Context::catalogue()
{
    if (!m_catalogue) {
        const auto program = std::filesystem::read_symlink("/proc/self/exe");
        auto opened = Catalogue::open(Catalogue::locate(program.parent_path()));
        if (!opened) {
            throw Refusal{ExitCode::refused, opened.error().sentence().english()};
        }
        m_catalogue.emplace(std::move(*opened));
        // Without its imported foods the diary still works, so a damaged file of them is only said.
        if (const auto imported = m_catalogue->openImportedFoods(Catalogue::importedFoodsOf(journalFile()));
            !imported) {
            std::fprintf(stderr, "osteon-cli: %s\n", imported.error().sentence().english().c_str());
        }
        if (m_journal || std::filesystem::exists(journalFile())) { // a search makes no journal
            m_catalogue->setOwnFoods(OwnFoodStore(journal(MissingFile::refuse)).foods());
            m_catalogue->setUsage(foodUsage(journal(), today()));
        }
    }
    return *m_catalogue;
}

Profile Context::profile()
{
    return ProfileStore(journal()).profile();
}

TargetHistory Context::targets()
{
    return {planFrom(catalogue().targetPresets().front(), std::nullopt), TargetStore(journal()).plans(),
            profile()};
}

TargetHistory Context::firstTargets()
{
    return {planFrom(catalogue().targetPresets().front(), std::nullopt), {}, {}};
}

WeekScore Context::week(Day day)
{
    return scoreWeek(readDiary(journal(), weekOf(day)), targets(), today());
}

void Context::printJson(const nlohmann::ordered_json &document)
{
    printText(document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n');
}

void Context::printText(std::string_view text)
{
    const bool written =
        std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    if (!written && errno != EPIPE) { // a reader that has seen enough is no error
        throw Refusal{ExitCode::refused,
                      "The result could not be written to standard output. Is the disk full?"};
    }
}

} // namespace osteon::cli
