// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace osteon::tests;
using nlohmann::json;

namespace {

json targetOf(const json &document, const std::string &name)
{
    const auto found =
        std::ranges::find_if(document["targets"], [&](const json &target) { return target["name"] == name; });
    REQUIRE(found != document["targets"].end());
    return *found;
}

/// The worked example of CONTRIBUTING.md, in the week from 16 to 22 November 2026.
void enterWorkedExample(const Diary &diary)
{
    diary.done({"profile", "set", "--sex", "female", "--birth-year", "1960"});
    for (int day = 16; day <= 21; ++day) {
        std::vector<std::string> words{"add",    "intake", "--date",       "2026-11-" + std::to_string(day),
                                       "--name", "meal",   "--calcium-mg", "500"};
        if (day < 20) {
            words.insert(words.end(), {"--vitamin-d-ug", "20"});
        }
        diary.done(words);
    }
    diary.done({"complete", "2026-11-22"});
    diary.done({"add", "exercise", "--date", "2026-11-16", "--minutes", "100", "--activity", "walk-brisk"});
    diary.done({"add", "exercise", "--date", "2026-11-18", "--minutes", "30", "--activity", "weights"});
}

} // namespace

TEST_CASE("The worked example, entered by hand, scores 52 and each part as written")
{
    const Diary diary;
    enterWorkedExample(diary);
    const json week = diary.done({"week", "2026-11-18", "--json"}).json();
    CHECK(week["first_day"] == "2026-11-16");
    CHECK(week["last_day"] == "2026-11-22");
    CHECK(week["counted_days"] == 7);
    CHECK(week["in_progress"] == false);
    CHECK(week["score"] == 52);
    CHECK(week["score_missing"].is_null());
    CHECK(targetOf(week, "calcium")["attainment"] == 0.4286);
    CHECK(targetOf(week, "calcium")["limit"] == 2000);
    CHECK(targetOf(week, "vitamin_d")["attainment"] == 0.8);
    CHECK(targetOf(week, "vitamin_d")["known_days"] == 5);
    CHECK(targetOf(week, "vitamin_d")["upper"] == 800);
    CHECK(targetOf(week, "magnesium")["attainment"] == 0.0);
    CHECK(targetOf(week, "magnesium")["lower"] == 320);
    CHECK(targetOf(week, "magnesium")["limit_scope"] == "supplements");
    CHECK(targetOf(week, "activity")["attainment"] == 0.8667);
    CHECK(targetOf(week, "activity")["total"] == 130);
    CHECK(targetOf(week, "strength_days")["attainment"] == 0.5);
    CHECK(week["movement"]["weight_bearing_min"] == 130);
    CHECK(week["movement"]["resistance_min"] == 30);
    CHECK(targetOf(week, "calcium")["days"].size() == 7);
    CHECK(targetOf(week, "magnesium")["days"][0]["status"] == "unknown");
    CHECK(targetOf(week, "magnesium")["days"][0]["total"].is_null());
    CHECK(targetOf(week, "magnesium")["days"][6]["total"] == 0);
}

TEST_CASE("The same week reads well for people: the score never without its coverage")
{
    const Diary diary;
    enterWorkedExample(diary);
    const std::string text = diary.done({"week", "2026-11-18"}).output;
    CHECK(text.find("7 of 7 days logged") != std::string::npos);
    CHECK(text.find("Score 52") != std::string::npos);
    CHECK(text.find("not bone strength") != std::string::npos);
}

TEST_CASE("A week in progress has no score, and says so")
{
    const Diary diary;
    const json week = diary.done({"week", "--json"}).json();
    CHECK(week["score"].is_null());
    CHECK(week["score_missing"] == "in_progress");
    CHECK(week["in_progress"] == true);
    CHECK(diary.done({"week", "2026-11-16", "--json"}).json()["score_missing"] == "too_few_days");
}

TEST_CASE("A day shows its totals, its entries and whether it is complete")
{
    const Diary diary;
    enterWorkedExample(diary);
    const json day = diary.done({"day", "2026-11-16", "--json"}).json();
    CHECK(day["complete"] == false);
    CHECK(day["entries"].size() == 2);
    CHECK(targetOf(day, "calcium")["days"][0]["total"] == 500);
    CHECK(diary.done({"day", "2026-11-22", "--json"}).json()["complete"] == true);
}

TEST_CASE("A trend has as many weeks as asked for, oldest first")
{
    const Diary diary;
    enterWorkedExample(diary);
    const json weeks = diary.done({"trend", "--weeks", "3", "--json"}).json()["weeks"];
    REQUIRE(weeks.size() == 3);
    CHECK(weeks[0]["first_day"] == "2026-11-09");
    CHECK(weeks[1]["score"] == 52);
    CHECK(weeks[2]["in_progress"] == true);
    CHECK(diary.run({"trend", "--weeks", "0"}).exitCode == 3);
}

TEST_CASE("--today governs what counts")
{
    const Diary diary;
    enterWorkedExample(diary);
    const Outcome outcome =
        runProgram({"--journal", diary.journal().string(), "--today", "2026-11-18", "week", "--json"});
    REQUIRE(outcome.exitCode == 0);
    CHECK(outcome.json()["counted_days"] == 2);
}

TEST_CASE("Foods that fill what is missing are suggested, those that are eaten first, none past a limit")
{
    const Diary diary;
    diary.done({"log", "--date", "2026-11-20", "200 ml milk"});
    diary.done({"add", "intake", "--date", "today", "--name", "Soup", "--calcium-mg", "400", "--vitamin-d-iu",
                "800"});
    const auto suggestions = diary.done({"gap", "--json"}).json()["suggestions"];
    REQUIRE(suggestions.size() > 1);
    CHECK(suggestions[0]["food"] == "milk-whole");
    CHECK(suggestions[0]["times_eaten"] == 1);
    for (const auto &suggestion : suggestions) {
        REQUIRE_FALSE(suggestion["adds"].empty());
        CHECK(suggestion["adds"][0]["name"] == "calcium");
        CHECK(suggestion["adds"][0]["amount"] >= 60); // a tenth of what is missing
    }
    diary.done({"targets", "set", "calcium", "--from", "today", "--lower", "500", "--limit", "501"});
    CHECK(diary.done({"gap"}).output.find("Milk, whole") == std::string::npos);
    diary.done({"add", "intake", "--date", "today", "--name", "Bread", "--calcium-mg", "100"});
    CHECK(diary.done({"gap", "--json"}).json()["suggestions"].empty());
    CHECK(diary.run({"gap", "2026-11-24"}).exitCode == 3);
}
