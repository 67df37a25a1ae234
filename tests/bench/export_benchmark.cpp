// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ratios.h"

#include "bench/sample_journal.h"
#include "domain/summary.h"
#include "exchange/journal_csv_writer.h"
#include "report/summary_pdf.h"
#include "report/whole_file.h"
#include "storage/day_store.h"
#include "storage/journal_walk.h"

#include <QGuiApplication>
#include <benchmark/benchmark.h>

#include <string>

namespace osteon::benchmarks {

namespace {

constexpr Day today{date::year{2026} / 11 / 23};

/// Type needs Qt's platform, and the offscreen one no display.
void needApplication()
{
    static int count = 1;
    static std::string name = "benchmark_ratios";
    static char *arguments[] = {name.data(), nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static const QGuiApplication application(count, arguments);
}

/// Everything from the journal to the bytes of the page.
std::string yearAsPdf(Journal &journal)
{
    needApplication();
    const Period year{addDays(today, -365), addDays(today, -1)};
    const TargetHistory targets(TargetPlan(), {}, Profile());
    SummaryOptions options;
    options.printedOn = today;
    return renderSummaryPdf(summarisePeriod(readDiary(journal, year), targets, today), Profile(), options)
        .value();
}

std::string allAsCsv(Journal &journal)
{
    JournalCsvWriter table;
    walkJournal(journal, std::nullopt, table);
    return table.text();
}

/// The two sides of a ratio: making a file and writing it, and only writing the same bytes.
struct ExportedJournal
{
    explicit ExportedJournal(int years) : journal(yearsOfEntries(folder.file("journal.osteon"), today, years))
    {}

    void write(const std::string &bytes) const
    {
        if (!writeFileWhole(folder.file("export"), bytes)) {
            std::abort();
        }
    }

    TemporaryFolder folder;
    Journal journal;
};

using Export = std::string (*)(Journal &);

void exportWhole(benchmark::State &state, ExportedJournal &from, Export run)
{
    for ([[maybe_unused]] auto iteration : state) {
        from.write(run(from.journal));
    }
}

void writeSameBytes(benchmark::State &state, ExportedJournal &from, Export run)
{
    const std::string bytes = run(from.journal);
    for ([[maybe_unused]] auto iteration : state) {
        from.write(bytes);
    }
}

ExportedJournal &oneYear()
{
    static ExportedJournal journal(1);
    return journal;
}

ExportedJournal &tenYears()
{
    static ExportedJournal journal(10);
    return journal;
}

} // namespace

void registerExportBenchmark()
{
    const auto add = [](const char *name, void (*run)(benchmark::State &)) {
        benchmark::RegisterBenchmark(name, run)->Unit(benchmark::kMillisecond);
    };
    add("pdf_1_year", [](benchmark::State &state) { exportWhole(state, oneYear(), yearAsPdf); });
    add("pdf_1_year_bytes", [](benchmark::State &state) { writeSameBytes(state, oneYear(), yearAsPdf); });
    add("csv_10_years", [](benchmark::State &state) { exportWhole(state, tenYears(), allAsCsv); });
    add("csv_10_years_bytes", [](benchmark::State &state) { writeSameBytes(state, tenYears(), allAsCsv); });
}

} // namespace osteon::benchmarks
