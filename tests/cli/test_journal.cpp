// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <doctest/doctest.h>

using namespace osteon::tests;

namespace {

/// Commands that open the journal all say the same thing about a file that is none.
void checkRefused(const Diary &diary, const std::string &content)
{
    write(diary.journal(), content);
    for (const std::vector<std::string> &words :
         {std::vector<std::string>{"log", "1 egg"}, {"week"}, {"check"}, {"undo"}}) {
        CAPTURE(words.front());
        const Outcome outcome = diary.run(words);
        CHECK(outcome.exitCode == 4);
        CHECK(outcome.errors.find(diary.journal().string()) != std::string::npos);
        CHECK(outcome.output.empty());
    }
    CHECK(contentOf(diary.journal()) == content);
    CHECK_FALSE(std::filesystem::exists(diary.journal().string() + "-wal"));
}

} // namespace

TEST_CASE("An empty file, a picture and a text are no journal and stay as they are")
{
    checkRefused(Diary(), "");
    checkRefused(Diary(), std::string("\xFF\xD8\xFF\xE0\0\x10JFIF", 10) + std::string(5000, 'j'));
    checkRefused(Diary(), "dear diary");
}

TEST_CASE("A directory is no journal")
{
    const Diary diary;
    std::filesystem::create_directory(diary.journal());
    CHECK(diary.run({"week"}).exitCode == 4);
}

TEST_CASE("A journal in a folder that does not exist is refused and the folder is not made")
{
    const Diary diary;
    const auto folder = diary.file("nowhere");
    CHECK(runProgram({"--journal", (folder / "journal.osteon").string(), "week"}).exitCode == 4);
    CHECK_FALSE(std::filesystem::exists(folder));
}

TEST_CASE("A journal's name is a name, never a URI and never memory")
{
    const Diary diary;
    const auto previous = std::filesystem::current_path();
    std::filesystem::current_path(diary.file(""));
    for (const std::string name : {":memory:", "file:x?mode=memory"}) {
        CAPTURE(name);
        CHECK(runProgram({"--journal", name, "--today", "2026-11-23", "log", "1 egg"}).exitCode == 0);
        CHECK(std::filesystem::exists(diary.file(name)));
        const Outcome day = runProgram({"--journal", name, "--today", "2026-11-23", "day", "--json"});
        CHECK(day.json()["entries"].size() == 1);
    }
    std::filesystem::current_path(previous);
}

TEST_CASE("A backup can be restored, and what was there is kept")
{
    const Diary diary;
    diary.done({"log", "1 egg"});
    diary.done({"backup", diary.file("backup.osteon").string()});
    diary.done({"log", "2 eggs"});
    const Outcome restored = diary.done({"restore", diary.file("backup.osteon").string()});
    CHECK(diary.done({"day", "--json"}).json()["entries"].size() == 1);
    CHECK(restored.output.find("is kept as") != std::string::npos);
    CHECK(diary.done({"check"}).output == "ok\n");
}

TEST_CASE("A backup that is none is not restored, and the journal stays")
{
    const Diary diary;
    diary.done({"log", "1 egg"});
    write(diary.file("picture.jpg"), "\xFF\xD8\xFF");
    CHECK(diary.run({"restore", diary.file("picture.jpg").string()}).exitCode == 3);
    CHECK(diary.run({"restore", diary.file("missing").string()}).exitCode == 3);
    CHECK(diary.done({"day", "--json"}).json()["entries"].size() == 1);
}

TEST_CASE("A backup is not written over the journal, over a stranger's file or into a folder that is missing")
{
    const Diary diary;
    diary.done({"log", "1 egg"});
    write(diary.file("letter.txt"), "dear doctor");
    for (const std::string &target : {diary.journal().string(), diary.file("letter.txt").string(),
                                      diary.file("nowhere/backup").string(), diary.file("").string()}) {
        CAPTURE(target);
        CHECK(diary.run({"backup", target}).exitCode == 3);
    }
    CHECK(contentOf(diary.file("letter.txt")) == "dear doctor");
    CHECK(diary.done({"check"}).output == "ok\n");
}

TEST_CASE("A journal that is cut off is reported by check and by every command")
{
    const Diary diary;
    diary.done({"demo"});
    std::filesystem::resize_file(diary.journal(), std::filesystem::file_size(diary.journal()) / 2);
    const Outcome checked = diary.run({"check"});
    CHECK(checked.exitCode == 4);
    CHECK_FALSE(checked.errors.empty());
}

TEST_CASE("Sample data fills twelve weeks, can be taken back, and is never mixed with a real diary")
{
    const Diary diary;
    diary.done({"demo"});
    const auto weeks = diary.done({"trend", "--weeks", "12", "--json"}).json()["weeks"];
    int scored = 0;
    for (const auto &week : weeks) {
        scored += week["score"].is_null() ? 0 : 1;
    }
    CHECK(scored == 11); // all but the one in progress
    const auto taken =
        diary.done({"adherence", "--from", "2026-09-07", "--to", "2026-11-22", "--json"}).json();
    CHECK(taken["regimens"].size() == 3);
    CHECK(taken["adherence"] > 0.5);
    CHECK(taken["adherence"] < 0.95);
    CHECK(diary.run({"demo"}).exitCode == 3);
    diary.done({"undo"});
    CHECK(diary.done({"day", "2026-11-16", "--json"}).json()["entries"].empty());
    CHECK(diary.done({"regimen", "list", "--json"}).json().empty());
    diary.done({"demo"});
    CHECK(runProgram({"demo"}).exitCode == 2); // never into the user's own
}
