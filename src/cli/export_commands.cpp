// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bone_output.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/json.h"
#include "cli/option_values.h"
#include "cli/refusal.h"
#include "domain/summary.h"
#include "exchange/fhir_bundle.h"
#include "exchange/journal_csv_writer.h"
#include "report/pdf_encryption.h"
#include "report/summary_pdf.h"
#include "report/summary_text.h"
#include "report/whole_file.h"
#include "storage/bone_record_store.h"
#include "storage/dose_store.h"
#include "storage/journal_walk.h"
#include "storage/regimen_store.h"
#include "storage/summary_reading.h"

#include <CLI/CLI.hpp>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <fmt/format.h>

#include <fstream>

namespace osteon::cli {

namespace {

struct ExportOptions
{
    std::string from;
    std::string to;
    std::string file;
    std::string name;
    std::string paper = "a4";
    std::string language = "en";
    std::vector<std::string> without;
    bool hidesName = false;
    bool hidesBirthYear = false;
    std::string passwordFile;
};

PeriodSummary summaryOf(Context &context, const ExportOptions &options)
{
    const Period period = periodFrom(context, options.from, options.to);
    return readSummary(context.journal(), period, context.targets(), context.today());
}

/// The name of the option, or the one that the diary keeps for this page.
std::string nameFor(Context &context, const ExportOptions &options)
{
    if (options.hidesName) {
        return {};
    }
    return options.name.empty() ? context.profile().name : storedName("--name", options.name);
}

ReportLanguage languageFrom(const std::string &text)
{
    if (const auto language = reportLanguageFromCode(text)) {
        return *language;
    }
    throw Refusal{ExitCode::refused, fmt::format("--language: '{}' is neither en, de nor es.", text)};
}

SummarySections sectionsWithout(const std::vector<std::string> &names)
{
    SummarySections sections;
    for (const std::string &name : names) {
        const auto section = summarySectionFromKey(name);
        if (!section) {
            std::string known;
            for (const SummarySection one : allSummarySections) {
                known.append(known.empty() ? "" : ", ").append(key(one));
            }
            throw Refusal{
                ExitCode::refused,
                fmt::format("--without: '{}' is no part of the page; its parts are {}.", name, known)};
        }
        sections.set(*section, false);
    }
    return sections;
}

SummaryOptions summaryOptions(Context &context, const ExportOptions &options)
{
    SummaryOptions result;
    result.name = nameFor(context, options);
    result.printedOn = context.today();
    result.language = languageFrom(options.language);
    result.sections = sectionsWithout(options.without);
    result.showsBirthYear = !options.hidesBirthYear;
    result.presetTitles = context.catalogue().presetTitles(
        nameLanguageOf(code(result.language)).value_or(NameLanguage::english));
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

void write(const Context &context, const std::string &file, const std::string &bytes,
           std::string_view what = "summary")
{
    refuseJournalAsTarget(context, file);
    if (const auto written = writeFileWhole(file, bytes); !written) {
        throw Refusal{ExitCode::refused, sentence(written.error()).english()};
    }
    Context::printText(fmt::format("The {} is in {}.\n", what, file));
}

void exportText(Context &context, const ExportOptions &options)
{
    const std::string text =
        renderSummaryText(summaryOf(context, options), context.profile(), summaryOptions(context, options));
    write(context, options.file, text);
}

/// On the command line every other user of the computer could read a password.
std::string passwordIn(const std::string &file)
{
    std::ifstream stream(file);
    std::string password;
    if (!std::filesystem::is_regular_file(file) || !std::getline(stream, password)) {
        throw Refusal{
            ExitCode::refused,
            fmt::format("--password-file: {} cannot be read, or is empty. Write the password in its "
                        "first line.",
                        file)};
    }
    if (password.ends_with('\r')) {
        password.pop_back();
    }
    return password;
}

std::string locked(const std::string &pdf, const std::string &passwordFile)
{
    const auto encrypted = encryptedPdf(pdf, passwordIn(passwordFile));
    if (!encrypted) {
        throw Refusal{ExitCode::refused,
                      fmt::format("{}: {}", passwordFile, sentence(encrypted.error()).english())};
    }
    return *encrypted;
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
        throw Refusal{ExitCode::refused, sentence(bytes.error()).english()};
    }
    write(context, options.file,
          options.passwordFile.empty() ? *bytes : locked(*bytes, options.passwordFile));
}

/// The whole diary, or the entries of a period.
void exportCsv(Context &context, const ExportOptions &options)
{
    std::optional<Period> period;
    if (!options.from.empty()) {
        period = periodFrom(context, options.from, options.to);
    }
    JournalCsvWriter table;
    walkJournal(context.journal(), period, table);
    write(context, options.file, table.text(), "diary");
}

void exportFhir(Context &context, const ExportOptions &options)
{
    const Period period = periodFrom(context, options.from, options.to);
    FhirContent content;
    content.summary = readSummary(context.journal(), period, context.targets(), context.today());
    content.profile = context.profile();
    content.regimens = RegimenStore(context.journal()).all();
    content.doses = DoseStore(context.journal()).inPeriod(period);
    content.bones = readBoneRecord(context.journal(), period);
    useRecordOfSummary(content);
    content.today = context.today();
    content.name = nameFor(context, options);
    content.sections = sectionsWithout(options.without);
    if (options.hidesBirthYear) {
        content.profile.birthYear.reset();
    }
    write(context, options.file, fhirBundle(content));
}

void showSummary(Context &context, const ExportOptions &options)
{
    const PeriodSummary summary = summaryOf(context, options);
    if (context.wantsJson) {
        Json json = jsonOf(summary);
        putRecord(json, summary.record);
        Context::printJson(json);
    } else {
        Context::printText(renderSummaryText(summary, context.profile(), summaryOptions(context, options)));
    }
}

void addPeriodOptions(CLI::App &command, ExportOptions &options)
{
    command.add_option("--from", options.from, "The first day")->type_name("DAY")->required();
    command.add_option("--to", options.to, "The last day")->type_name("DAY")->required();
    CLI::Option *name = command.add_option(
        "--name", options.name, "A name to print, in place of the one the diary keeps for this page");
    command.add_flag("--no-name", options.hidesName, "Print a line to write a name on")->excludes(name);
}

void addContentOptions(CLI::App &command, ExportOptions &options)
{
    command
        .add_option("--without", options.without,
                    "Parts to leave out: intake, activity, medicines, scans, labs, events, questions")
        ->delimiter(',')
        ->type_name("PART,…");
    command.add_flag("--no-birth-year", options.hidesBirthYear, "Leave the year of birth out");
}

/// Not of the FHIR bundle, which is for programs.
void addLanguageOption(CLI::App &command, ExportOptions &options)
{
    command.add_option("--language", options.language, "The language of the page: en, de or es");
}

struct ExportFormat
{
    const char *name;
    const char *help;
    void (*run)(Context &, const ExportOptions &);
    bool hasPage = false;
    bool canBeEncrypted = false;
};

void addExport(CLI::App &exports, const ExportFormat &format, Context &context)
{
    auto options = std::make_shared<ExportOptions>();
    CLI::App *command = exports.add_subcommand(format.name, format.help);
    addPeriodOptions(*command, *options);
    command->add_option("-o,--output", options->file, "The file to write")->type_name("FILE")->required();
    addContentOptions(*command, *options);
    if (format.hasPage) {
        addLanguageOption(*command, *options);
        command->add_option("--paper", options->paper, "a4 or letter");
    }
    if (format.canBeEncrypted) {
        command
            ->add_option("--password-file", options->passwordFile,
                         "Encrypt it (AES-256) with the password in the first line of this file")
            ->type_name("FILE");
    }
    command->callback([&context, options, run = format.run] { run(context, *options); });
}

void addCsvExport(CLI::App &exports, Context &context)
{
    auto options = std::make_shared<ExportOptions>();
    CLI::App *command =
        exports.add_subcommand("csv", "Every entry as a table, to look at or to import again");
    CLI::Option *from =
        command->add_option("--from", options->from, "The first day; without it, all of the diary");
    CLI::Option *to = command->add_option("--to", options->to, "The last day");
    from->type_name("DAY")->needs(to);
    to->type_name("DAY")->needs(from);
    command->add_option("-o,--output", options->file, "The file to write")->type_name("FILE")->required();
    command->callback([&context, options] { exportCsv(context, *options); });
}

} // namespace

void addExportCommands(CLI::App &app, Context &context)
{
    auto options = std::make_shared<ExportOptions>();
    CLI::App *summary = app.add_subcommand("summary", "What the doctor's page says");
    addPeriodOptions(*summary, *options);
    addContentOptions(*summary, *options);
    addLanguageOption(*summary, *options);
    summary->add_flag("--json", context.wantsJson, "Print it as JSON");
    summary->callback([&context, options] { showSummary(context, *options); });

    CLI::App *exports = app.add_subcommand("export", "Write the doctor's page or the diary to a file");
    exports->require_subcommand(1);
    addExport(*exports, {"pdf", "As PDF, to print", exportPdf, true, true}, context);
    addExport(*exports, {"text", "As plain text", exportText, true}, context);
    addCsvExport(*exports, context);
    addExport(*exports, {"fhir", "As a FHIR R4 bundle, for programs of a clinic", exportFhir}, context);
}

} // namespace osteon::cli
