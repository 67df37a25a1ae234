// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <doctest/doctest.h>

using namespace osteon::tests;

namespace {

std::string exported(const Diary &diary, const std::string &name = "diary.csv")
{
    const auto file = diary.file(name);
    diary.done({"export", "csv", "-o", file.string()});
    return contentOf(file);
}

/// A diary with something of every kind.
void fill(const Diary &diary)
{
    diary.done({"demo"});
    diary.done({"targets", "use", "rda", "--from", "2026-10-01"});
    diary.done({"targets", "set", "calcium", "--from", "2026-11-01", "--lower", "1200"});
    diary.done({"foods", "add", "=Yogurt", "--per", "100g", "--calcium-mg", "120"});
    diary.done({"meal", "save", "Porridge", "--from-day", "2026-11-16", "--meal", "breakfast"});
    diary.done({"add", "intake", "--date", "2026-11-22", "--name", "-5 'Tablets'\", x", "--supplement",
                "--calcium-mg", "0.000001", "--vitamin-d-iu", "0"});
}

} // namespace

TEST_CASE("The whole diary goes into a table and into an empty journal, and out again byte for byte")
{
    const Diary first;
    fill(first);
    const std::string table = exported(first);
    const Diary second;
    write(second.file("in.csv"), table);
    const auto report = second.done({"import", second.file("in.csv").string(), "--json"}).json();
    CHECK(report["added"] == report["found"]);
    CHECK(report["found"] > 500);
    CHECK(report["first_day"] == "2024-03-12");
    CHECK(report["last_day"] == "2026-12-09");
    CHECK(report["kinds"]["target_plan"]["added"] == 2);
    CHECK(report["skipped"].empty());
    CHECK(exported(second) == table);
    CHECK(second.done({"summary", "--from", "2026-09-07", "--to", "2026-11-22", "--json"}).output ==
          first.done({"summary", "--from", "2026-09-07", "--to", "2026-11-22", "--json"}).output);
    const auto again = second.done({"import", second.file("in.csv").string(), "--json"}).json();
    CHECK(again["added"] == 0);
    CHECK(exported(second) == table);
    second.done({"undo"});
    CHECK(second.done({"import", second.file("in.csv").string(), "--dry-run", "--json"}).json()["added"] ==
          report["added"]);
}

TEST_CASE("A preview says what an import would do, and does nothing")
{
    const Diary first;
    fill(first);
    const Diary second;
    write(second.file("in.csv"), exported(first));
    const std::vector<std::string> preview{"import", second.file("in.csv").string(), "--dry-run"};
    const Outcome shown = second.done(preview);
    CHECK(shown.output.find("would be imported") != std::string::npos);
    CHECK(shown.output.find("2024-03-12 to 2026-12-09") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(second.journal()));
    second.done({"log", "1 egg"});
    const std::string before = exported(second);
    CHECK(second.done(preview).output == shown.output);
    CHECK(exported(second) == before);
}

TEST_CASE("An entry that was changed since is reported and stays as it is")
{
    const Diary diary;
    diary.done({"log", "1 egg; 200 ml milk"});
    write(diary.file("in.csv"), exported(diary));
    const auto entry = diary.done({"day", "--json"}).json()["entries"][0];
    diary.done({"edit", entry["uid"], "--name", "Duck egg"});
    const auto report = diary.done({"import", diary.file("in.csv").string(), "--json"}).json();
    CHECK(report["added"] == 0);
    CHECK(report["kinds"]["intake"]["known"] == 1);
    CHECK(report["kinds"]["intake"]["different"] == 1);
    CHECK(report["skipped"][0]["uid"] == entry["uid"]);
    CHECK(report["skipped"][0]["reason"] == "different");
    CHECK(diary.done({"day"}).output.find("Duck egg") != std::string::npos);
    CHECK(diary.done({"import", diary.file("in.csv").string()}).output.find("Left out: 2026-11-23 intake") !=
          std::string::npos);
}

TEST_CASE("A bad cell is refused in one sentence and nothing is kept")
{
    const Diary first;
    fill(first);
    std::string table = exported(first);
    const auto at = table.find(",0.000001,");
    REQUIRE(at != std::string::npos);
    table.replace(at, 10, ",1.000,");
    const Diary second;
    second.done({"log", "1 egg"});
    const std::string before = exported(second);
    write(second.file("in.csv"), table);
    for (const bool isDryRun : {true, false}) {
        std::vector<std::string> words{"import", second.file("in.csv").string(), "--json"};
        if (isDryRun) {
            words.emplace_back("--dry-run");
        }
        const Outcome outcome = second.run(words);
        CHECK(outcome.exitCode == 3);
        CHECK(outcome.errors.find("in.csv, line ") != std::string::npos);
        CHECK(outcome.errors.find("calcium_mg '1.000'") != std::string::npos);
        CHECK(outcome.output.empty());
    }
    CHECK(exported(second) == before);
    CHECK(second.done({"undo"}).output.find("log") != std::string::npos);
}

TEST_CASE("What osteon cannot import is refused by name")
{
    const Diary diary;
    write(diary.file("other.csv"), "Date,Calcium (mg)\n2026-11-20,500\n");
    for (const auto &file : {diary.file("other.csv"), diary.file("none.csv"), diary.file("")}) {
        const Outcome outcome = diary.run({"import", file.string()});
        CHECK(outcome.exitCode == 3);
        CHECK(outcome.errors.find(file.string()) != std::string::npos);
    }
    CHECK_FALSE(std::filesystem::exists(diary.journal()));
    CHECK(diary.run({"import"}).exitCode == 2);
}

TEST_CASE("The table of a period needs both days, and has the entries between them")
{
    const Diary diary;
    diary.done({"log", "--date", "2026-11-20", "1 egg"});
    diary.done({"log", "--date", "2026-11-22", "200 ml milk"});
    const auto file = diary.file("part.csv").string();
    diary.done({"export", "csv", "--from", "2026-11-22", "--to", "2026-11-22", "-o", file});
    CHECK(contentOf(file).find("Milk") != std::string::npos);
    CHECK(contentOf(file).find("2026-11-20") == std::string::npos);
    CHECK(diary.run({"export", "csv", "--from", "2026-11-22", "-o", file}).exitCode == 2);
    CHECK(diary.run({"export", "csv", "-o", diary.journal().string()}).exitCode == 3);
    CHECK(diary.run({"export", "csv", "-o", diary.file("no/where.csv").string()}).exitCode == 3);
}
