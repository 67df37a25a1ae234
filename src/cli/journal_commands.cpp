// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/refusal.h"
#include "storage/backup.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace osteon::cli {

namespace {

void undo(Context &context, int count)
{
    if (count < 1) {
        throw Refusal{ExitCode::refused,
                      fmt::format("undo: {} is not a number of changes to take back.", count)};
    }
    int undone = 0;
    std::string titles;
    while (undone < count) {
        const auto title = undoLast(context.journal(), context.now());
        if (!title) {
            break;
        }
        ++undone;
        titles += (titles.empty() ? "" : ", ") + *title;
    }
    if (undone == 0) {
        throw Refusal{ExitCode::refused, "There is nothing to take back."};
    }
    Context::printText(
        fmt::format("Taken back: {}.{}\n", titles, undone < count ? " There is nothing more." : ""));
}

[[noreturn]] void refuse(const BackupError &error)
{
    throw Refusal{error.isJournal ? ExitCode::journal : ExitCode::refused, error.message.english()};
}

void backUpTo(Context &context, const std::string &file)
{
    const auto done = backUp(context.journal(MissingFile::refuse), file);
    if (!done) {
        refuse(done.error());
    }
    Context::printText(fmt::format("The journal is backed up to {}.\n", file));
}

void restoreFrom(const Context &context, const std::string &file)
{
    const auto former = restore(file, context.journalFile());
    if (!former) {
        refuse(former.error());
    }
    Context::printText(fmt::format("The journal is as it was in {}.\n", file));
    if (!former->empty()) {
        Context::printText(fmt::format("The one before is kept as {}.\n", former->string()));
    }
}

void checkJournal(const Context &context)
{
    const auto faults = check(context.journalFile());
    if (faults.empty()) {
        Context::printText("ok\n");
        return;
    }
    std::string sentences;
    for (const Message &fault : faults) {
        sentences += (sentences.empty() ? "" : " ") + fault.english();
    }
    throw Refusal{ExitCode::journal, sentences};
}

} // namespace

void addJournalCommands(CLI::App &app, Context &context)
{
    auto count = std::make_shared<int>(1);
    CLI::App *undoCommand = app.add_subcommand("undo", "Take back the last command, whole, or the last N");
    undoCommand->add_option("count", *count, "How many")->type_name("N");
    undoCommand->callback([&context, count] { undo(context, *count); });

    auto file = std::make_shared<std::string>();
    CLI::App *backupCommand = app.add_subcommand("backup", "Write a copy of the journal");
    backupCommand->add_option("file", *file, "Where to")->required();
    backupCommand->callback([&context, file] { backUpTo(context, *file); });

    CLI::App *restoreCommand =
        app.add_subcommand("restore", "Put a backup in the journal's place, and keep what was there");
    restoreCommand->add_option("file", *file, "The backup")->required();
    restoreCommand->callback([&context, file] { restoreFrom(context, *file); });

    app.add_subcommand("check", "Say whether the journal is whole")->callback([&context] {
        checkJournal(context);
    });
}

} // namespace osteon::cli
