// SPDX-License-Identifier: GPL-3.0-or-later
// The same program without a window: for scripts, timers and tests.
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/refusal.h"
#include "storage/change.h"

#include <CLI/CLI.hpp>

#include <csignal>
#include <cstdio>
#include <exception>

namespace {

using namespace osteon;
using namespace osteon::cli;

int ended(ExitCode code, const std::string &sentence)
{
    if (!sentence.empty()) {
        std::fprintf(stderr, "osteon-cli: %s\n", sentence.c_str());
    }
    return static_cast<int>(code);
}

void addCommands(CLI::App &app, Context &context)
{
    app.add_option("--journal", context.journalOption, "The journal to use, instead of your own")
        ->type_name("FILE");
    app.add_option("--today", context.todayOption, "The day to take for today")->type_name("YYYY-MM-DD");
    app.require_subcommand(1);
    app.fallthrough();
    addLogCommand(app, context);
    addAddCommands(app, context);
    addEntryCommands(app, context);
    addEditCommand(app, context);
    addRegimenCommands(app, context);
    addDoseCommands(app, context);
    addRemindCommand(app, context);
    addDiaryCommands(app, context);
    addBoneCommand(app, context);
    addTrendCommand(app, context);
    addGapCommand(app, context);
    addTargetCommands(app, context);
    addSettingCommands(app, context);
    addFoodCommands(app, context);
    addMealCommands(app, context);
    addExportCommands(app, context);
    addImportCommand(app, context);
    addJournalCommands(app, context);
    addDemoCommand(app, context);
}

/// Help was asked for, a value cannot be read as what it should be, or the command line itself is wrong.
ExitCode exitCodeOf(const CLI::ParseError &error)
{
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
        return ExitCode::done;
    }
    const bool isValue = error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ConversionError);
    return isValue ? ExitCode::refused : ExitCode::wrongUsage;
}

/// Reads the command line and runs the command it names.
int run(int count, char **arguments)
{
    Context context;
    CLI::App app("A private, offline diary with bone-health targets. Personal lifestyle diary: it does not "
                 "diagnose, treat, monitor or predict disease.",
                 "osteon-cli");
    addCommands(app, context);
    try {
        app.parse(count, arguments);
    } catch (const CLI::ParseError &error) {
        app.exit(error, std::cout, std::cerr);
        return static_cast<int>(exitCodeOf(error));
    }
    return static_cast<int>(ExitCode::done);
}

} // namespace

int main(int count, char **arguments)
{
    std::signal(SIGPIPE, SIG_IGN);
    try {
        return run(count, arguments);
    } catch (const Refusal &refusal) {
        return ended(refusal.code, refusal.sentence);
    } catch (const JournalFailure &failure) {
        return ended(ExitCode::journal, failure.what());
    } catch (const std::exception &error) {
        return ended(ExitCode::journal, std::string("Something unexpected went wrong: ") + error.what());
    }
}
