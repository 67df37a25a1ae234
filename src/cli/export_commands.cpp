// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/json.h"
#include "cli/option_values.h"
#include "cli/refusal.h"
#include "domain/summary.h"
#include "report/summary_pdf.h"
#include "report/summary_text.h"
#include "report/whole_file.h"

#include <CLI/CLI.hpp>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <fmt/format.h>

namespace osteon::cli {

namespace {

struct ExportOptions
{
    std::string from;
    std::string to;
    std::string file;
    std::string name;
    std::string paper = "a4";
};

PeriodSummary summaryOf(Context &context, const ExportOptions &options)
{
    const Period period = periodFrom(context, options.from, options.to);
    return summarisePeriod(readDiary(context.journal(), period), context.targets(), context.today());
}

SummaryOptions summaryOptions(Context &context, const ExportOptions &options)
{
    SummaryOptions result;
    result.name = options.name.empty() ? std::string() : storedName("--name", options.name);
    result.printedOn = context.today();
    for (const TargetPreset &preset : context.catalogue().targetPresets()) {
        result.presetTitles[preset.key] = preset.title;
    }
    if (options.paper == "letter") {
        result.paper = PaperSize::letter;
    } else if (options.paper != "a4") {
        throw Refusal{ExitCode::refused,
                      fmt::format("--paper: '{}' is neither a4 nor letter.", options.paper)};
    }
    return result;
}

/// An export may replace an earlier one, but never the diary it was made from.
void refuseJournalAsTarget(const Context &context, const std::string &file)
{
    std::error_code error;
    if (std::filesystem::equivalent(file, context.journalFile(), error)) {
        throw Refusal{ExitCode::refused, fmt::format("{} is the journal itself. Choose another file.", file)};
    }
}

void write(const Context &context, const std::string &file, const std::string &bytes)
{
    refuseJournalAsTarget(context, file);
    if (const auto written = writeFileWhole(file, bytes); !written) {
        throw Refusal{ExitCode::refused, sentence(written.error())};
    }
    Context::printText(fmt::format("The summary is in {}.\n", file));
}

void exportText(Context &context, const ExportOptions &options)
{
    const std::string text =
        renderSummaryText(summaryOf(context, options), context.profile(), summaryOptions(context, options));
    write(context, options.file, text);
}

void exportPdf(Context &context, const ExportOptions &options)
{
    // Fonts need Qt's platform; the offscreen one asks for no display and opens no connection to one.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false")); // about a desktop that is not needed
    int count = 1;
    std::string name = "osteon-cli";
    char *arguments[] = {name.data(), nullptr};
    const QGuiApplication application(count, arguments);
    const auto bytes =
        renderSummaryPdf(summaryOf(context, options), context.profile(), summaryOptions(context, options));
    if (!bytes) {
        throw Refusal{ExitCode::refused, sentence(bytes.error())};
    }
    write(context, options.file, *bytes);
}

void showSummary(Context &context, const ExportOptions &options)
{
    const PeriodSummary summary = summaryOf(context, options);
    if (context.wantsJson) {
        Context::printJson(jsonOf(summary));
    } else {
        Context::printText(renderSummaryText(summary, context.profile(), summaryOptions(context, options)));
    }
}

void addPeriodOptions(CLI::App &command, ExportOptions &options)
{
    command.add_option("--from", options.from, "The first day")->type_name("DAY")->required();
    command.add_option("--to", options.to, "The last day")->type_name("DAY")->required();
    command.add_option("--name", options.name, "A name to print; without it there is a line to write on");
}

using Export = void (*)(Context &, const ExportOptions &);

CLI::App *addExport(CLI::App &app, const char *name, const char *help, Context &context, Export run)
{
    auto options = std::make_shared<ExportOptions>();
    CLI::App *command = app.add_subcommand(name, help);
    addPeriodOptions(*command, *options);
    command->add_option("-o,--output", options->file, "The file to write")->type_name("FILE")->required();
    command->add_option("--paper", options->paper, "a4 or letter");
    command->callback([&context, options, run] { run(context, *options); });
    return command;
}

} // namespace

void addExportCommands(CLI::App &app, Context &context)
{
    auto options = std::make_shared<ExportOptions>();
    CLI::App *summary = app.add_subcommand("summary", "What the doctor's page says");
    addPeriodOptions(*summary, *options);
    summary->add_flag("--json", context.wantsJson, "Print it as JSON");
    summary->callback([&context, options] { showSummary(context, *options); });

    CLI::App *exports = app.add_subcommand("export", "Write the doctor's page to a file");
    exports->require_subcommand(1);
    addExport(*exports, "pdf", "As PDF, to print", context, exportPdf);
    addExport(*exports, "text", "As plain text", context, exportText);
}

} // namespace osteon::cli
