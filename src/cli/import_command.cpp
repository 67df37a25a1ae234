// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/interruption.h"
#include "cli/json.h"
#include "cli/refusal.h"
#include "exchange/journal_csv_reader.h"
#include "storage/journal_import.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <array>
#include <cstdlib>

namespace osteon::cli {

namespace {

struct ImportOptions
{
    std::string file;
    bool isDryRun = false;
};

Refusal refusalOf(const ImportError &error)
{
    return {ExitCode::refused,
            error.isCancelled ? "The import was cancelled. Nothing was imported." : error.sentence.english()};
}

/// A folder for a journal that is only there to look with.
class TemporaryFolder
{
public:
    TemporaryFolder()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "osteon-XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr) {
            throw Refusal{ExitCode::refused, fmt::format("{} cannot be written to. Free some space there.",
                                                         std::filesystem::temp_directory_path().string())};
        }
        m_path = pattern;
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    std::filesystem::path file(const char *name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

/// All of it, or nothing.
ImportReport importInto(const Context &context, Journal &journal, const ImportOptions &options)
{
    Change change(journal, context.now(), "import");
    JournalImport import(change);
    if (const auto read = readJournalCsv(options.file, context.today(), import, untilInterrupted()); !read) {
        throw refusalOf(read.error());
    }
    if (!options.isDryRun) {
        change.commit();
    }
    return import.report();
}

/// A journal is not made just to look.
ImportReport previewWithoutJournal(const Context &context, const ImportOptions &options)
{
    const TemporaryFolder folder;
    auto journal = Journal::open(folder.file("preview.osteon"), MissingFile::create);
    if (!journal) {
        throw Refusal{ExitCode::refused, journal.error().message.english()};
    }
    return importInto(context, *journal, options);
}

Json jsonOf(const ImportCount &count)
{
    return {{"found", count.found}, {"added", count.added},         {"came_back", count.cameBack},
            {"known", count.known}, {"different", count.different}, {"taken", count.taken}};
}

Json jsonOf(const SkippedPiece &piece)
{
    return {{"kind", key(piece.kind)},
            {"reason", key(piece.reason)},
            {"uid", textOrNull(piece.uid)},
            {"day", piece.day ? Json(toText(*piece.day)) : Json(nullptr)},
            {"name", textOrNull(piece.name)}};
}

Json jsonOf(const ImportReport &report, const ImportOptions &options)
{
    Json json{{"format", "osteon_csv"},
              {"dry_run", options.isDryRun},
              {"first_day", report.days ? Json(toText(report.days->first)) : Json(nullptr)},
              {"last_day", report.days ? Json(toText(report.days->last)) : Json(nullptr)},
              {"found", report.found()},
              {"added", report.added()},
              {"kinds", Json::object()},
              {"skipped", Json::array()}};
    for (const ImportedKind kind : allImportedKinds) {
        json["kinds"][std::string(key(kind))] = jsonOf(report.of(kind));
    }
    for (const SkippedPiece &piece : report.skipped) {
        json["skipped"].push_back(jsonOf(piece));
    }
    return json;
}

std::string_view wordsFor(ImportedKind kind)
{
    constexpr std::array<std::string_view, allImportedKinds.size()> words{"Profile",
                                                                          "Settings",
                                                                          "Targets",
                                                                          "Routines",
                                                                          "Own foods",
                                                                          "Saved meals",
                                                                          "Foods and supplements",
                                                                          "Doses",
                                                                          "Movement",
                                                                          "Scans",
                                                                          "Laboratory values",
                                                                          "Events",
                                                                          "Notes",
                                                                          "Questions",
                                                                          "Dates to come",
                                                                          "Days marked complete"};
    return words.at(static_cast<std::size_t>(kind));
}

std::string_view wordsFor(ImportSkip reason)
{
    switch (reason) {
    case ImportSkip::different:
        return "is in the journal and says something else there, which stays";
    case ImportSkip::taken:
        return "would take the place of something else in the journal";
    case ImportSkip::known:
        break;
    }
    return "is in the journal already";
}

std::string lineFor(ImportedKind kind, const ImportCount &count)
{
    std::string line = fmt::format("  {}: {} new", wordsFor(kind), count.added);
    line += count.cameBack > 0 ? fmt::format(" ({} had been deleted here)", count.cameBack) : "";
    line += count.known > 0 ? fmt::format(", {} in the journal already", count.known) : "";
    const int left = count.different + count.taken;
    return line + (left > 0 ? fmt::format(", {} left out\n", left) : "\n");
}

std::string lineFor(const SkippedPiece &piece)
{
    return fmt::format("  Left out: {}{} '{}' {}.\n", piece.day ? toText(*piece.day) + ' ' : "",
                       key(piece.kind), piece.name, wordsFor(piece.reason));
}

std::string textOf(const ImportReport &report, const ImportOptions &options)
{
    std::string text = fmt::format("{} of the {} things in {} {}", report.added(), report.found(),
                                   options.file, options.isDryRun ? "would be imported" : "were imported");
    text += report.days ? fmt::format("; its entries are from {} to {}.\n", toText(report.days->first),
                                      toText(report.days->last))
                        : ".\n";
    int left = 0;
    for (const ImportedKind kind : allImportedKinds) {
        const ImportCount &count = report.of(kind);
        text += count.found > 0 ? lineFor(kind, count) : "";
        left += count.different + count.taken;
    }
    for (const SkippedPiece &piece : report.skipped) {
        text += lineFor(piece);
    }
    const int unlisted = left - static_cast<int>(report.skipped.size());
    return text + (unlisted > 0 ? fmt::format("  … and {} more.\n", unlisted) : "");
}

void import(Context &context, const ImportOptions &options)
{
    if (!isJournalCsv(options.file)) {
        throw Refusal{ExitCode::refused,
                      fmt::format("{} is not a file that osteon can import: it reads the table that "
                                  "'export csv' writes. Nothing was imported.",
                                  options.file)};
    }
    const bool isOnlyLook = options.isDryRun && !std::filesystem::exists(context.journalFile());
    const ImportReport report = isOnlyLook ? previewWithoutJournal(context, options)
                                           : importInto(context, context.journal(), options);
    context.wantsJson ? Context::printJson(jsonOf(report, options))
                      : Context::printText(textOf(report, options));
}

} // namespace

void addImportCommand(CLI::App &app, Context &context)
{
    auto options = std::make_shared<ImportOptions>();
    CLI::App *command = app.add_subcommand(
        "import", "Add what a file holds; what is in the journal already is left as it is");
    command->add_option("file", options->file, "A table that 'export csv' wrote")
        ->type_name("FILE")
        ->required();
    command->add_flag("--dry-run", options->isDryRun, "Say what would be imported and store nothing");
    command->add_flag("--json", context.wantsJson, "Print it as JSON");
    command->callback([&context, options] { import(context, *options); });
}

} // namespace osteon::cli
