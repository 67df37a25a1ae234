// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/refusal.h"
#include "sample/sample_diary.h"
#include "storage/bone_record_store.h"
#include "storage/regimen_store.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace osteon::cli {

namespace {

void writeDemo(Context &context)
{
    if (context.journalOption.empty()) {
        throw Refusal{ExitCode::wrongUsage,
                      "demo writes invented data. Name the file it may use with --journal FILE."};
    }
    if (firstRecordedDay(context.journal()) || !RegimenStore(context.journal()).all().empty() ||
        !readBoneRecord(context.journal()).isEmpty()) {
        throw Refusal{
            ExitCode::refused,
            fmt::format(
                "{} has entries already. Sample data is not mixed with a real diary: name another file.",
                context.journalOption)};
    }
    const Period period =
        writeSampleDiary(context.journal(), context.catalogue(), context.today(), context.now());
    Context::printText(fmt::format("{} weeks of invented sample data, {} to {}, are in {}.\n", sampleWeeks,
                                   toText(period.first), toText(period.last), context.journalOption));
}

} // namespace

void addDemoCommand(CLI::App &app, Context &context)
{
    app.add_subcommand("demo",
                       "Write 12 weeks of invented sample data into a new journal: demo --journal FILE")
        ->callback([&context] { writeDemo(context); });
}

} // namespace osteon::cli
