// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_text.h"
#include "exchange/download.h"
#include "exchange/journal_csv_columns.h"
#include "exchange/journal_csv_reader.h"
#include "exchange/journal_csv_writer.h"
#include "exchange/random_journal.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace osteon;
using namespace osteon::tests;

namespace {

std::expected<void, ImportError> read(const std::string &table, JournalSink &sink, Day today = lastRandomDay)
{
    const DownloadFolder folder;
    return readJournalCsv(folder.writeFile("diary.csv", table), today, sink, [](double) { return true; });
}

CollectedJournal collected(const std::string &table)
{
    CollectedJournal journal;
    const auto result = read(table, journal);
    CAPTURE(result ? std::string() : result.error().sentence.english());
    REQUIRE(result.has_value());
    return journal;
}

std::string refusal(const std::string &table)
{
    CollectedJournal journal;
    const auto result = read(table, journal);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().sentence.english().starts_with("diary.csv, line "));
    CHECK(result.error().sentence.english().ends_with(
        "Nothing was imported; correct it there and import the file again."));
    return result.error().sentence.english();
}

bool has(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

IntakeEntry milk()
{
    IntakeEntry entry;
    entry.stamp = {.uid = "01934f00-0000-7000-8000-000000000001",
                   .day = lastRandomDay,
                   .time = TimeOfDay(510),
                   .zone = "Europe/Berlin"};
    entry.meal = Meal::breakfast;
    entry.name = "Milk";
    entry.portion = PortionMass::fromMilligrams(206'000);
    entry.amounts[Nutrient::calcium] = Mass::fromNanograms(232'780'001);
    entry.amounts[Nutrient::vitaminD] = Mass::fromNanograms(2'678);
    entry.amounts[Nutrient::alcohol] = Mass();
    return entry;
}

std::string tableOf(const auto &piece)
{
    JournalCsvWriter writer;
    writer.add(piece);
    return writer.text();
}

std::string replaced(std::string table, std::string_view from, std::string_view to)
{
    const auto at = table.find(from);
    REQUIRE(at != std::string::npos);
    return table.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("An entry is one row with exact figures in the units that the columns name")
{
    const std::string table = tableOf(milk());
    CHECK(table.starts_with(
        "kind,uid,day,time,zone,meal,name,food,portion_g,portion_text,supplement,calcium_mg,"
        "vitamin_d_iu,magnesium_mg,vitamin_k2_ug,vitamin_k1_ug,protein_g,sodium_mg,"
        "sugars_g,alcohol_g,"));
    CHECK(has(table,
              "\r\nintake,01934f00-0000-7000-8000-000000000001,2026-11-23,08:30,Europe/Berlin,breakfast,Milk,"
              ",206,,no,232.780001,107.12,,,,,,,0,"));
    CHECK(table.ends_with("\r\n"));
    CHECK(std::ranges::count(table, '\n') == 2);
}

TEST_CASE("An empty diary is a table without rows")
{
    const std::string table = JournalCsvWriter().text();
    CHECK(std::ranges::count(table, '\n') == 1);
    CHECK(collected(table) == CollectedJournal());
}

TEST_CASE("Every random diary is read back as it was written")
{
    std::mt19937 random(20261123);
    for (int round = 0; round < 300; ++round) {
        CAPTURE(round);
        const CollectedJournal journal = randomJournal(random);
        JournalCsvWriter writer;
        journal.passOn(writer);
        REQUIRE(collected(writer.text()) == journal);
    }
}

TEST_CASE("The order of rows and columns does not matter, nor other line ends, nor a byte order mark")
{
    std::mt19937 random(7);
    CollectedJournal journal = randomJournal(random);
    while (journal.regimens.empty() || journal.meals.empty() || journal.plans.empty()) {
        journal = randomJournal(random);
    }
    std::ranges::for_each(journal.intake, [](IntakeEntry &entry) { entry.note.reset(); });
    std::ranges::for_each(journal.exercise, [](ExerciseSession &entry) { entry.note.reset(); });
    for (RecordedDose &dose : journal.doses) {
        if (dose.entry) {
            dose.entry->note.reset();
        }
    }
    JournalCsvWriter writer;
    journal.passOn(writer);
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < writer.text().size();) {
        const std::size_t end = writer.text().find("\r\n", begin);
        lines.push_back(writer.text().substr(begin, end - begin));
        begin = end + 2;
    }
    std::string shuffled = "\xEF\xBB\xBF" + lines.front() + "\n\n";
    for (auto line = lines.rbegin(); line + 1 != lines.rend(); ++line) {
        shuffled += *line + "\n";
    }
    const CollectedJournal back = collected(shuffled);
    CHECK(back.regimens == journal.regimens);
    CHECK(back.plans == journal.plans);
    CHECK(back.foods == journal.foods);
    CHECK(back.meals == journal.meals);
    CHECK(back.intake.size() == journal.intake.size());
    CHECK(back.intake.back() == journal.intake.front());
}

TEST_CASE("A text in which a spreadsheet could see a formula is guarded, and comes back as it was")
{
    for (const std::string text : {"=1+1", "+49 30", "-5 °C", "@home", "'quoted'", "''", "=cmd|' /C calc'!A0",
                                   "\uFF1D1", " =1", "a=b", "Milk \"fresh\", 3,5 %"}) {
        CAPTURE(text);
        IntakeEntry entry = milk();
        entry.name = text;
        entry.note = text + "\n=2";
        const std::string table = tableOf(entry);
        for (const std::string_view danger : {",=", ",+", ",-", ",@", ",\"=", ",\"+", ",\"-", ",\"@"}) {
            CHECK_FALSE(has(table, danger));
        }
        CHECK(collected(table).intake.front() == entry);
    }
    CHECK(guarded("=1") == "'=1");
    CHECK(guarded("'") == "''");
    CHECK(guarded("Milk") == "Milk");
}

TEST_CASE("A figure with the comma or the thousands of another country is refused, never guessed")
{
    const std::string table = tableOf(milk());
    for (const std::string_view figure :
         {"\"1,5\"", "1.000", "\"1,000\"", "\"1.000,5\"", "1.50", "01", "-1", "1e3", "+1", " 1", "1 ", ".5",
          "5.", "0.0000001", "NaN", "0x10", "99999999999999", "\u0661"}) {
        CAPTURE(figure);
        const std::string sentence = refusal(replaced(table, "232.780001", figure));
        CHECK(has(sentence, "line 2: the calcium_mg '"));
    }
    CHECK(has(refusal(replaced(table, "232.780001", "1.000")), "can be read in two ways"));
    CHECK(has(refusal(replaced(table, "107.12", "107.13")), "the vitamin_d_iu '107.13' is not a figure"));
}

TEST_CASE("Nothing is taken in that cannot have been eaten, taken or done")
{
    const std::string table = tableOf(milk());
    CHECK(
        has(refusal(replaced(table, "2026-11-23", "2026-11-24")), "the day '2026-11-24' lies in the future"));
    CHECK(has(refusal(replaced(table, "2026-11-23", "2026-11-31")), "is not a day from 1900 on"));
    CHECK(has(refusal(replaced(table, "2026-11-23", "")), "the day '' is not a day"));
    CHECK(has(refusal(replaced(table, "08:30", "8:30")), "the time '8:30' is not a time of day"));
    CHECK(has(refusal(replaced(table, "232.780001", "10000.1")), "is more than anybody takes in a day"));
    CHECK(has(refusal(replaced(table, ",206,", ",0,")), "the portion_g '0' has to be more than nothing"));
    CHECK(has(refusal(replaced(table, ",Milk,", ",,")), "the name '' is empty"));
    CHECK(has(refusal(replaced(table, ",Milk,", ",Mi\x01lk,")), "the name 'Mi?lk' has a control character"));
    CHECK(has(refusal(replaced(table, ",Milk,", ",M\xFFlk,")), "is not text in UTF-8"));
    CHECK(has(refusal(replaced(table, ",no,", ",false,")), "the supplement 'false' is neither yes nor no"));
    CHECK(has(refusal(replaced(table, "breakfast", "brunch")), "the meal 'brunch' is not one of"));
    CHECK(has(refusal(replaced(table, "01934f00", "01934F00")), "the uid '01934F00"));
    CHECK(has(refusal(replaced(table, "\r\nintake", "\r\nintakes")), "the kind 'intakes' is no kind of row"));
    CHECK(has(refusal(replaced(table, ",0,,,,", ",0,,,30,")), "has no meaning in a row of this kind"));
}

TEST_CASE("A refusal names the line that the row begins on")
{
    IntakeEntry first = milk();
    first.note = "one\ntwo\nthree";
    IntakeEntry second = milk();
    second.name = "Other";
    JournalCsvWriter writer;
    writer.add(first);
    writer.add(second);
    CHECK(has(refusal(replaced(writer.text(), ",Other,", ",,")), "diary.csv, line 5: the name"));
    const std::string blank = replaced(writer.text(), "\r\nintake", "\r\n\r\n\r\nintake");
    CHECK(has(refusal(replaced(blank, ",Other,", ",,")), "diary.csv, line 7: the name"));
}

TEST_CASE("A table with a column too many or too few, or with other separators, is refused")
{
    const std::string table = tableOf(milk());
    CHECK(has(refusal(replaced(table, "calcium_mg", "calcium_g")), "the column calcium_mg is missing"));
    CHECK(has(refusal(replaced(replaced(table, "\r\n", ",more\r\n"), "\r\nintake", "\r\nintake")),
              "'more' is not a column of this table"));
    std::string german = table;
    std::ranges::replace(german, ',', ';');
    CHECK(has(refusal(german), "the column kind is missing"));
    CHECK(has(refusal(table.substr(0, table.size() - 4) + "\r\n"), "cells, but there are"));
    CHECK(has(refusal(""), "the table is empty"));
}

TEST_CASE("A part without its whole is refused, and so is what stands twice")
{
    std::mt19937 random(11);
    CollectedJournal journal;
    while (journal.regimens.size() < 2 || journal.meals.empty() || journal.foods.empty()) {
        journal = randomJournal(random);
    }
    const std::string regimen = tableOf(journal.regimens.front());
    CHECK(has(refusal(replaced(regimen, "\r\nregimen," + journal.regimens.front().uid,
                               "\r\nregimen," + journal.regimens.back().uid)),
              "is no regimen of this file"));
    JournalCsvWriter writer;
    writer.add(journal.meals.front());
    writer.add(journal.meals.front());
    CHECK(has(refusal(writer.text()), "stands in the file twice"));
    OwnFoodRecord lost = journal.foods.front();
    lost.mergedInto = "01934f00-0000-7000-8000-0000000000ff";
    CHECK(has(refusal(tableOf(lost)),
              "the merged_into '01934f00-0000-7000-8000-0000000000ff' is no other food"));
    Regimen empty = journal.regimens.front();
    empty.versions.clear();
    CHECK(has(refusal(tableOf(empty)), "is a regimen without a version"));
}

TEST_CASE("An import can be cancelled, and what is no file is refused by name")
{
    const DownloadFolder folder;
    CollectedJournal journal;
    const auto path = folder.writeFile("diary.csv", tableOf(milk()));
    const auto cancelled = readJournalCsv(path, lastRandomDay, journal, [](double) { return false; });
    REQUIRE_FALSE(cancelled.has_value());
    CHECK(cancelled.error().isCancelled);
    const auto missing =
        readJournalCsv(folder.path() / "none.csv", lastRandomDay, journal, [](double) { return true; });
    REQUIRE_FALSE(missing.has_value());
    CHECK(has(missing.error().sentence.english(), "none.csv"));
}

TEST_CASE("The table of a diary is recognised by its columns and nothing else is")
{
    const DownloadFolder folder;
    CHECK(isJournalCsv(folder.writeFile("diary.txt", tableOf(milk()))));
    CHECK_FALSE(isJournalCsv(folder.writeFile("other.csv", "Date,Energy (kcal),Vitamin D (IU)\n")));
    CHECK_FALSE(isJournalCsv(folder.writeFile("empty.csv", "")));
    CHECK_FALSE(isJournalCsv(folder.path()));
    CHECK_FALSE(isJournalCsv(folder.path() / "none.csv"));
}
