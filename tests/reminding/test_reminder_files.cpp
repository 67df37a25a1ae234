// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept on this computer: the settings of reminders, and what was shown.
#include "reminding/machine_files.h"
#include "reminding/reminder_log_file.h"
#include "reminding/reminder_settings_file.h"
#include "storage/folder.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

using namespace osteon;
using namespace osteon::test;
using namespace date::literals;
using namespace std::chrono_literals;

namespace {

QString fileIn(const Folder &folder, const char *name)
{
    return QString::fromStdString((folder / name).string());
}

DueDose dose()
{
    DueDose dose;
    dose.day = 2026_y / 11 / 23;
    dose.regimen = "0192f0c4";
    dose.slot = PartOfDay::evening;
    dose.name = "Alendronate";
    return dose;
}

} // namespace

TEST_CASE("Settings are off at first, are kept, and what another program writes is seen")
{
    const Folder folder;
    ReminderSettingsFile mine(fileIn(folder, "window.ini"));
    const ReminderSettingsFile another(fileIn(folder, "window.ini"));
    CHECK(mine.settings() == ReminderSettings());
    CHECK_FALSE(mine.settings().isOn);
    ReminderSettings settings;
    settings.isOn = true;
    settings.namesWhatIsDue = true;
    settings.partTimes = {7h + 15min, 12h + 30min, 19h, 23h};
    settings.quietHours = QuietHours{23h + 30min, 6h};
    REQUIRE(mine.put(settings));
    CHECK(another.settings() == settings);
    settings.quietHours.reset();
    REQUIRE(mine.put(settings));
    CHECK(another.settings() == settings);
}

TEST_CASE("What is no time in the file is as it would be by default")
{
    const Folder folder;
    std::ofstream(folder / "window.ini") << "[reminders]\non=true\nnoon=25:00\nnight=\nquiet_hours=always\n";
    const ReminderSettings settings = ReminderSettingsFile(fileIn(folder, "window.ini")).settings();
    CHECK(settings.isOn);
    CHECK(settings.partTimes == ReminderSettings().partTimes);
    CHECK(settings.quietHours == QuietHours());
}

TEST_CASE("Without a file nothing is kept")
{
    ReminderSettingsFile none;
    CHECK(none.put({.isOn = true}));
    CHECK(none.settings() == ReminderSettings());
}

TEST_CASE("Who shows something has the log for itself; it has no names and is its owner's alone")
{
    const Folder folder;
    ReminderLogFile first(fileIn(folder, "state/reminders"));
    ReminderLogFile second(fileIn(folder, "state/reminders"));
    CHECK(first.read() == ReminderLog());
    REQUIRE(first.take() == ReminderLogFile::Access::granted);
    CHECK(second.take() == ReminderLogFile::Access::busy);
    ReminderLog log;
    log.add(dose());
    REQUIRE(first.write(log));
    first.release();
    CHECK(second.take() == ReminderLogFile::Access::granted);
    CHECK(second.read() == log);
    std::ifstream stream(folder / "state" / "reminders");
    CHECK(std::string(std::istreambuf_iterator<char>(stream), {}) == "2026-11-23 evening shown 0192f0c4\n");
    using std::filesystem::perms;
    CHECK(std::filesystem::status(folder / "state" / "reminders").permissions() ==
          (perms::owner_read | perms::owner_write));
}

TEST_CASE("The log is in the XDG folder for state, or in the home's where that is no absolute path")
{
    qputenv("XDG_STATE_HOME", "/somewhere");
    CHECK(ownReminderLogFile() == "/somewhere/osteon/reminders");
    qputenv("XDG_STATE_HOME", "somewhere");
    CHECK(ownReminderLogFile().endsWith("/.local/state/osteon/reminders"));
    qunsetenv("XDG_STATE_HOME");
    CHECK(ownReminderLogFile().endsWith("/.local/state/osteon/reminders"));
}
