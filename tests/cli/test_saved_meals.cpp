// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace osteon::tests;
using nlohmann::json;

namespace {

/// Porridge for breakfast: calcium known of two items, magnesium of one, vitamin D of none; and a lunch.
void logBreakfast(const Diary &diary)
{
    diary.done({"add", "intake", "--date", "2026-11-20", "--meal", "breakfast", "--name", "Oats",
                "--calcium-mg", "33", "--magnesium-mg", "80"});
    diary.done({"add", "intake", "--date", "2026-11-20", "--meal", "breakfast", "--name", "Calcium tablet",
                "--supplement", "--calcium-mg", "250"});
    diary.done({"add", "intake", "--date", "2026-11-20", "--meal", "lunch", "--name", "Soup"});
}

json saveBreakfast(const Diary &diary, const std::string &servings = "1")
{
    logBreakfast(diary);
    return diary
        .done({"meal", "save", "Porridge", "--from-day", "2026-11-20", "--meal", "breakfast", "--servings",
               servings, "--json"})
        .json();
}

json totalOf(const json &meal, const std::string &nutrient)
{
    return *std::ranges::find_if(meal["totals"],
                                 [&](const json &total) { return total["name"] == nutrient; });
}

json entriesOf(const Diary &diary, const std::string &day)
{
    return diary.done({"day", day, "--json"}).json()["entries"];
}

} // namespace

TEST_CASE("A meal that was logged is saved with what is in it, and its totals keep unknown unknown")
{
    const Diary diary;
    const json meal = saveBreakfast(diary, "2");
    CHECK(meal["name"] == "Porridge");
    CHECK(meal["servings"] == 2);
    REQUIRE(meal["items"].size() == 2);
    CHECK(meal["items"][1]["supplement"] == true);
    CHECK(totalOf(meal, "calcium")["total"] == 283);
    CHECK(totalOf(meal, "calcium")["unknown_items"] == 0);
    CHECK(totalOf(meal, "magnesium")["total"] == 80);
    CHECK(totalOf(meal, "magnesium")["unknown_items"] == 1);
    CHECK(totalOf(meal, "vitamin_d")["total"].is_null());
    CHECK(totalOf(meal, "vitamin_d")["unknown_items"] == 2);
    CHECK(diary.done({"meal", "list", "--json"}).json() == json::array({meal}));
    CHECK(diary.done({"meal", "list"}).output.find("at least 80 mg (1 without data)") != std::string::npos);
}

TEST_CASE("A saved meal is logged as one entry for each item, in proportion, and one undo takes all back")
{
    const Diary diary;
    saveBreakfast(diary, "2");
    diary.done({"meal", "log", "porridge", "--servings", "1.5", "--meal", "dinner"});
    const json entries = entriesOf(diary, "2026-11-23");
    REQUIRE(entries.size() == 2);
    CHECK(entries[0]["name"] == "Oats");
    CHECK(entries[0]["dish"] == "Porridge");
    CHECK(entries[0]["meal"] == "dinner");
    CHECK(entries[0]["amounts"]["calcium_mg"] == 24.75);
    CHECK(entries[0]["amounts"]["vitamin_d_iu"].is_null());
    CHECK(entries[1]["supplement"] == true);
    CHECK(entries[1]["amounts"]["calcium_mg"] == 187.5);
    CHECK(entries[1]["amounts"]["magnesium_mg"].is_null());
    diary.done({"undo"});
    CHECK(entriesOf(diary, "2026-11-23").empty());
}

TEST_CASE("A saved meal is logged on another day with --date, and never in the future")
{
    const Diary diary;
    saveBreakfast(diary);
    diary.done({"meal", "log", "Porridge", "--date", "2026-11-19"});
    CHECK(entriesOf(diary, "2026-11-19").size() == 2);
    CHECK(diary.run({"meal", "log", "Porridge", "--date", "2026-11-24"}).exitCode == 3);
}

TEST_CASE("Replacing, renaming and deleting a saved meal changes no past day, and each is undone")
{
    const Diary diary;
    const std::string uid = saveBreakfast(diary)["uid"];
    diary.done({"meal", "log", "Porridge", "--date", "2026-11-22"});
    const json before = entriesOf(diary, "2026-11-22");
    const json replaced = diary
                              .done({"meal", "save", "Porridge", "--from-day", "2026-11-20", "--meal",
                                     "lunch", "--replace", "--json"})
                              .json();
    CHECK(replaced["uid"] == uid);
    CHECK(replaced["items"].size() == 1);
    diary.done({"meal", "rename", "Porridge", "Soup day"});
    diary.done({"meal", "delete", "Soup day"});
    CHECK(diary.done({"meal", "list", "--json"}).json().empty());
    CHECK(entriesOf(diary, "2026-11-22") == before);
    diary.done({"undo", "3"});
    const json meal = diary.done({"meal", "list", "--json"}).json()[0];
    CHECK(meal["name"] == "Porridge");
    CHECK(meal["items"].size() == 2);
    CHECK(diary.run({"check"}).exitCode == 0);
}

TEST_CASE("A saved meal keeps the amounts of its food when that food is edited and deleted")
{
    const Diary diary;
    diary.done({"foods", "add", "Zyx milk", "--calcium-mg", "100"});
    diary.done({"log", "breakfast: 200 g zyx milk"});
    diary.done({"meal", "save", "Milk", "--from-day", "today", "--meal", "breakfast"});
    diary.done({"foods", "edit", "Zyx milk", "--calcium-mg", "0"});
    diary.done({"foods", "delete", "Zyx milk"});
    diary.done({"meal", "log", "Milk", "--servings", "0.5", "--date", "2026-11-21"});
    const json entry = entriesOf(diary, "2026-11-21")[0];
    CHECK(entry["amounts"]["calcium_mg"] == 100);
    CHECK(entry["portion_g"] == 100);
}

TEST_CASE("A ticked dose is not saved with the meal")
{
    const Diary diary;
    diary.done({"regimen", "add", "Calcium citrate", "--calcium-mg", "250"});
    diary.done({"tick", "Calcium citrate"});
    diary.done({"log", "breakfast: 2 eggs"});
    const json meal =
        diary.done({"meal", "save", "Eggs", "--from-day", "today", "--meal", "breakfast", "--json"}).json();
    CHECK(meal["items"].size() == 1);
}

TEST_CASE("What cannot be saved or logged is refused with the name of its option, and nothing is stored")
{
    const Diary diary;
    logBreakfast(diary);
    const auto refused = [&](const std::vector<std::string> &words, const std::string &named) {
        CAPTURE(words.back());
        const Outcome outcome = diary.run(words);
        CHECK(outcome.exitCode == 3);
        CHECK(outcome.errors.find(named) != std::string::npos);
    };
    refused({"meal", "save", "x", "--from-day", "2026-11-20", "--meal", "dinner"}, "--meal");
    refused({"meal", "save", "x", "--from-day", "2026-11-20", "--meal", "brunch"}, "--meal");
    refused({"meal", "save", "x", "--from-day", "2026-11-31", "--meal", "lunch"}, "--from-day");
    for (const std::string servings : {"0", "-1", "1.5", "1001", "two", "-4294967295"}) {
        refused({"meal", "save", "x", "--from-day", "2026-11-20", "--meal", "lunch", "--servings", servings},
                "--servings");
    }
    refused({"meal", "save", "x", "--from-day", "2026-11-20", "--meal", "lunch", "--replace"}, "x");
    CHECK(diary.done({"meal", "list", "--json"}).json().empty());
    diary.done({"meal", "save", "Soup", "--from-day", "2026-11-20", "--meal", "lunch"});
    refused({"meal", "save", "SOUP", "--from-day", "2026-11-20", "--meal", "lunch"}, "SOUP");
    for (const std::string servings : {"0", "-1", "101", "1,5"}) {
        refused({"meal", "log", "Soup", "--servings", servings}, "--servings");
    }
    refused({"meal", "log", "Stew"}, "Stew");
    CHECK(entriesOf(diary, "2026-11-23").empty());
    CHECK(diary.run({"meal", "save", "x", "--from-day", "2026-11-20"}).exitCode == 2);
    CHECK(diary.run({"meal"}).exitCode == 2);
}

TEST_CASE("So many servings that nobody could eat them are refused, and none of their entries is stored")
{
    const Diary diary;
    saveBreakfast(diary);
    const Outcome outcome = diary.run({"meal", "log", "Porridge", "--servings", "50"});
    CHECK(outcome.exitCode == 3);
    CHECK(outcome.errors.find("Calcium tablet") != std::string::npos);
    CHECK(entriesOf(diary, "2026-11-23").empty());
}
