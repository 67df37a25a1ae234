// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <doctest/doctest.h>

using namespace osteon::tests;

TEST_CASE("Wrong usage ends with 2 and says what is wrong")
{
    const Diary diary;
    for (const std::vector<std::string> &words : {std::vector<std::string>{},
                                                  {"fly"},
                                                  {"log"},
                                                  {"week", "--colour"},
                                                  {"add"},
                                                  {"add", "intake"},
                                                  {"complete"},
                                                  {"targets"},
                                                  {"trend", "--weeks"},
                                                  {"backup"}}) {
        const Outcome outcome = diary.run(words);
        CAPTURE(words.empty() ? std::string() : words.front());
        CHECK(outcome.exitCode == 2);
        CHECK_FALSE(outcome.errors.empty());
        CHECK(outcome.output.empty());
    }
}

TEST_CASE("A value that cannot be read is refused, which is no wrong usage")
{
    const Diary diary;
    CHECK(diary.run({"trend", "--weeks", "many"}).exitCode == 3);
    CHECK(diary.run({"undo", "x"}).exitCode == 3);
    CHECK(diary.run({"undo", "0"}).exitCode == 3);
}

TEST_CASE("Every command has help, on standard output")
{
    for (const std::vector<std::string> &words : {std::vector<std::string>{"--help"},
                                                  {"log", "--help"},
                                                  {"add", "intake", "--help"},
                                                  {"add", "exercise", "--help"},
                                                  {"complete", "--help"},
                                                  {"profile", "set", "--help"},
                                                  {"settings", "set", "--help"},
                                                  {"day", "--help"},
                                                  {"week", "--help"},
                                                  {"trend", "--help"},
                                                  {"targets", "show", "--help"},
                                                  {"foods", "search", "--help"},
                                                  {"export", "pdf", "--help"},
                                                  {"undo", "--help"},
                                                  {"backup", "--help"},
                                                  {"restore", "--help"},
                                                  {"check", "--help"},
                                                  {"demo", "--help"}}) {
        const Outcome outcome = runProgram(words);
        CAPTURE(words.front());
        CHECK(outcome.exitCode == 0);
        CHECK_FALSE(outcome.output.empty());
    }
}

TEST_CASE("A --today that is no day is refused")
{
    const Diary diary;
    CHECK(runProgram({"--journal", diary.journal().string(), "--today", "2026-02-30", "week"}).exitCode == 3);
}
