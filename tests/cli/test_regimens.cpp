// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <doctest/doctest.h>

using namespace osteon::tests;
using nlohmann::json;
using Lines = std::vector<std::string>;

TEST_CASE("A routine that cannot be is refused with the option named, and nothing is stored")
{
    const Diary diary;
    const std::vector<std::pair<Lines, std::string>> refused{
        {{"--medicine", "--calcium-mg", "5"}, "--medicine"},
        {{"--every", "0", "days"}, "--every"},
        {{"--every", "1.5", "days"}, "--every"},
        {{"--every", "2", "fortnights"}, "--every"},
        {{"--times", "0"}, "--times"},
        {{"--times", "25"}, "--times"},
        {{"--at", "8:00"}, "--at"},
        {{"--at", "noon,noon"}, "--at"},
        {{"--weekdays", "monday"}, "--weekdays"},
        {{"--weekdays", "mon", "--every", "2", "days"}, "--weekdays"},
        {{"--until", "2026-11-01"}, "--until"},
        {{"--from", "2026-02-30"}, "--from"},
        {{"--calcium-mg", "10001"}, "--calcium-mg"},
        {{"--dose", "a\nb"}, "--dose"}};
    for (const auto &[options, named] : refused) {
        Lines words{"regimen", "add", "X"};
        words.insert(words.end(), options.begin(), options.end());
        CAPTURE(named);
        const Outcome outcome = diary.run(words);
        CHECK(outcome.exitCode == 3);
        CHECK(outcome.errors.find(named) != std::string::npos);
    }
    CHECK(diary.run({"regimen", "add", "X", "--times", "2", "--at", "noon"}).exitCode == 2);
    CHECK(diary.run({"regimen", "add", "X", "--as-needed", "--times", "2"}).exitCode == 2);
    CHECK(diary.done({"regimen", "list", "--json"}).json().empty());
    diary.done({"regimen", "add", "X"});
    CHECK(diary.run({"regimen", "add", "x"}).exitCode == 3);
}

TEST_CASE("A routine is listed with its schedule and every version")
{
    const Diary diary;
    diary.done({"regimen", "add", "X", "--vitamin-d-iu", "20000", "--every", "2", "weeks", "--weekdays",
                "sun,mon", "--until", "2027-01-31", "--from", "2026-11-16"});
    diary.done({"regimen", "change", "X", "--from", "2026-12-01", "--as-needed", "--until", "none"});
    const json regimen = diary.done({"regimen", "list", "--json"}).json()[0];
    CHECK(regimen["name"] == "X");
    CHECK(regimen["kind"] == "supplement");
    CHECK(regimen["in_force"] == true);
    CHECK(regimen["dose"].is_null());
    CHECK(regimen["amounts"]["vitamin_d_iu"] == 20000);
    CHECK(regimen["until"] == "2027-01-31");
    CHECK(regimen["schedule"] == json{{"repeat", "weeks"},
                                      {"every", 2},
                                      {"weekdays", {"mon", "sun"}},
                                      {"counted_from", "2026-11-16"},
                                      {"slots", {"1"}}});
    REQUIRE(regimen["versions"].size() == 2);
    CHECK(regimen["versions"][1]["schedule"]["repeat"] == "as_needed");
    CHECK(regimen["versions"][1]["until"].is_null());
}

TEST_CASE("Cautions are said when a routine is set up, and are no refusal")
{
    const Diary diary;
    CHECK(diary.done({"regimen", "add", "A", "--calcium-mg", "600"}).errors.find("500 mg") !=
          std::string::npos);
    CHECK(diary.done({"regimen", "add", "B", "--vitamin-k2-ug", "90"}).errors.empty());
    diary.done({"profile", "set", "--anticoagulant", "yes"});
    CHECK(diary.done({"regimen", "add", "C", "--vitamin-k2-ug", "90"}).errors.find("clinic") !=
          std::string::npos);
}
