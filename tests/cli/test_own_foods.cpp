// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace osteon::tests;
using nlohmann::json;

namespace {

std::vector<std::string> foods(const std::string &verb, const std::string &food,
                               std::vector<std::string> more = {})
{
    std::vector<std::string> words{"foods", verb, food};
    words.insert(words.end(), more.begin(), more.end());
    words.emplace_back("--json");
    return words;
}

/// A yogurt of 150 g with 180 mg calcium a serving.
json addYogurt(const Diary &diary)
{
    return diary
        .done(foods("add", "Zyx yogurt",
                    {"--per", "serving", "--serving-g", "150", "--calcium-mg", "180", "--sugars-g", "0"}))
        .json();
}

json own(const Diary &diary)
{
    return diary.done({"foods", "own", "--json"}).json();
}

bool isOffered(const Diary &diary, const std::string &name)
{
    const json found = diary.done({"foods", "search", name, "--json"}).json();
    return std::ranges::any_of(found, [&](const json &food) { return food["name"] == name; });
}

} // namespace

TEST_CASE("A food typed from its label is found, logged and counted; what is not on the label is unknown")
{
    const Diary diary;
    const json food = addYogurt(diary);
    CHECK(food["food"].get<std::string>().starts_with("own-"));
    CHECK(food["per_100g"]["calcium_mg"] == 120);
    CHECK(food["per_100g"]["sugars_g"] == 0);
    CHECK(food["per_100g"]["vitamin_d_iu"].is_null());
    CHECK(food["label"]["calcium_mg"] == 180);
    CHECK(food["portions"][0]["grams"] == 150);
    CHECK(isOffered(diary, "Zyx yogurt"));
    const json item = diary.done({"log", "--json", "breakfast: 2 servings zyx yogurt"}).json()["items"][0];
    CHECK(item["food"] == food["food"]);
    CHECK(item["portion_g"] == 300);
    CHECK(item["amounts"]["calcium_mg"] == 360);
    CHECK(item["amounts"]["magnesium_mg"].is_null());
}

TEST_CASE("What is poured is logged in millilitres once the label's serving has a mass and a volume")
{
    const Diary diary;
    diary.done(foods("add", "Zyx drink",
                     {"--per", "100ml", "--serving-g", "257.5", "--ml-per-serving", "250", "--calcium-mg",
                      "120", "--vitamin-d-ug", "0.75", "--portion", "cup=247", "--portion", "tbsp=15.5"}));
    const json item = diary.done({"log", "--json", "200 ml zyx drink"}).json()["items"][0];
    CHECK(item["portion_g"] == 206);
    CHECK(item["amounts"]["calcium_mg"].get<double>() == doctest::Approx(240));
    CHECK(item["amounts"]["vitamin_d_iu"].get<double>() == doctest::Approx(60));
    CHECK(diary.done({"log", "--json", "1 cup zyx drink"}).json()["items"][0]["portion_g"] == 247);
}

TEST_CASE("A percentage on the label is of the daily value of its country")
{
    const Diary diary;
    const json american = diary
                              .done(foods("add", "Cereal US",
                                          {"--per", "serving", "--serving-g", "40", "--calcium-dv", "10",
                                           "--vitamin-d-dv", "12.5", "--sodium-dv", "1", "--dv", "fda"}))
                              .json();
    CHECK(american["label"]["calcium_mg"] == 130);
    CHECK(american["label"]["vitamin_d_iu"] == 100);
    CHECK(american["label"]["sodium_mg"] == 23);
    const json european =
        diary.done(foods("add", "Cereal EU", {"--calcium-dv", "10", "--vitamin-k1-dv", "100", "--dv", "eu"}))
            .json();
    CHECK(european["label"]["calcium_mg"] == 80);
    CHECK(european["label"]["vitamin_k1_ug"] == 75);
    CHECK(european["label"]["vitamin_k2_ug"].is_null());
}

TEST_CASE("A percentage without its rule, beside the amount or of no daily value is not guessed at")
{
    const Diary diary;
    CHECK(diary.run(foods("add", "x", {"--calcium-dv", "10"})).exitCode == 2);
    CHECK(diary.run(foods("add", "x", {"--calcium-dv", "10", "--calcium-mg", "5", "--dv", "eu"})).exitCode ==
          2);
    CHECK(diary.run(foods("add", "x", {"--vitamin-d-dv", "10", "--vitamin-d-ug", "5", "--dv", "eu"}))
              .exitCode == 2);
    CHECK(diary.run(foods("add", "x", {"--vitamin-k2-dv", "10", "--dv", "fda"})).exitCode == 2);
    for (const std::vector<std::string> &refused :
         {std::vector<std::string>{"--sodium-dv", "10", "--dv", "eu"},
          {"--calcium-dv", "12,5", "--dv", "eu"},
          {"--calcium-dv", "-5", "--dv", "eu"},
          {"--calcium-dv", "10", "--dv", "who"}}) {
        CAPTURE(refused[1]);
        CHECK(diary.run(foods("add", "x", refused)).exitCode == 3);
    }
    CHECK(own(diary).empty());
}

TEST_CASE("A label that cannot be true is refused with the name of what is wrong, and nothing is stored")
{
    const Diary diary;
    const std::vector<std::pair<std::vector<std::string>, std::string>> refused{
        {{"--sugars-g", "100.1"}, "Sugars"},
        {{"--per", "serving", "--serving-g", "5", "--protein-g", "6"}, "Protein"},
        {{"--per", "serving"}, "--serving-g"},
        {{"--per", "serving", "--serving-g", "0"}, "--serving-g"},
        {{"--per", "100ml", "--serving-g", "200"}, "--ml-per-serving"},
        {{"--serving-g", "250", "--ml-per-serving", "2.5"}, "--ml-per-serving"},
        {{"--per", "cup"}, "--per"},
        {{"--portion", "cup=0"}, "--portion"},
        {{"--portion", "bucket=5000"}, "--portion"},
        {{"--portion", "cup"}, "--portion"},
        {{"--portion", "cup=240", "--portion", "cup=250"}, "--portion"},
        {{"--calcium-mg", "1,5"}, "--calcium-mg"}};
    for (const auto &[words, named] : refused) {
        CAPTURE(words[0]);
        CAPTURE(words[1]);
        const Outcome outcome = diary.run(foods("add", "Label", words));
        CHECK(outcome.exitCode == 3);
        CHECK(outcome.errors.find(named) != std::string::npos);
    }
    CHECK(diary.run(foods("add", " ")).exitCode == 3);
    CHECK(own(diary).empty());
}

TEST_CASE("Editing changes what is given, keeps the rest, and leaves past days as they were")
{
    const Diary diary;
    const std::string key = addYogurt(diary)["food"];
    diary.done({"log", "breakfast: 1 serving zyx yogurt"});
    const json before = diary.done({"day", "--json"}).json()["entries"];
    const json edited =
        diary.done(foods("edit", key, {"--name", "Zyx skyr", "--calcium-mg", "200", "--sugars-g", "none"}))
            .json();
    CHECK(edited["food"] == key);
    CHECK(edited["name"] == "Zyx skyr");
    CHECK(edited["label"]["calcium_mg"] == 200);
    CHECK(edited["label"]["sugars_g"].is_null());
    CHECK(edited["serving_g"] == 150);
    CHECK(diary.done({"day", "--json"}).json()["entries"] == before);
    CHECK(isOffered(diary, "Zyx skyr"));
    CHECK_FALSE(isOffered(diary, "Zyx yogurt"));
    diary.done({"undo"});
    CHECK(own(diary)[0]["name"] == "Zyx yogurt");
    CHECK(own(diary)[0]["label"]["sugars_g"] == 0);
}

TEST_CASE("Figures are not taken for another amount of food than they were typed for")
{
    const Diary diary;
    const std::string key = addYogurt(diary)["food"];
    const Outcome refused = diary.run(foods("edit", key, {"--per", "100g"}));
    CHECK(refused.exitCode == 3);
    CHECK(refused.errors.find("--per") != std::string::npos);
    const json edited = diary.done(foods("edit", key, {"--per", "100g", "--calcium-mg", "125"})).json();
    CHECK(edited["per_100g"]["calcium_mg"] == 125);
    CHECK(edited["per_100g"]["sugars_g"].is_null());
}

TEST_CASE("An archived food is not offered until it is taken back")
{
    const Diary diary;
    addYogurt(diary);
    CHECK(diary.done(foods("archive", "zyx YOGURT")).json()["archived"] == true);
    CHECK_FALSE(isOffered(diary, "Zyx yogurt"));
    CHECK(own(diary).size() == 1);
    diary.done(foods("unarchive", "Zyx yogurt"));
    CHECK(isOffered(diary, "Zyx yogurt"));
}

TEST_CASE("A merged food's key names the one that stands for both, and undo takes them apart")
{
    const Diary diary;
    const std::string first = addYogurt(diary)["food"];
    const std::string second = diary.done(foods("add", "Zyx quark", {"--calcium-mg", "90"})).json()["food"];
    CHECK(diary.done(foods("merge", first, {second})).json()["food"] == second);
    CHECK(own(diary).size() == 1);
    CHECK(diary.done(foods("edit", first, {"--calcium-mg", "95"})).json()["food"] == second);
    CHECK(diary.run(foods("merge", first, {second})).exitCode == 3);
    diary.done({"undo", "2"});
    CHECK(own(diary).size() == 2);
}

TEST_CASE("A deleted food is gone from the search and stays in the diary, until it is undone")
{
    const Diary diary;
    const std::string key = addYogurt(diary)["food"];
    diary.done({"log", "1 serving zyx yogurt"});
    diary.done({"foods", "delete", key});
    CHECK(own(diary).empty());
    CHECK_FALSE(isOffered(diary, "Zyx yogurt"));
    CHECK(diary.done({"day", "--json"}).json()["entries"][0]["name"] == "Zyx yogurt");
    CHECK(diary.run({"foods", "delete", key}).exitCode == 3);
    diary.done({"undo"});
    CHECK(isOffered(diary, "Zyx yogurt"));
    CHECK(diary.run({"check"}).exitCode == 0);
}

TEST_CASE("Two own foods do not get one name")
{
    const Diary diary;
    addYogurt(diary);
    CHECK(diary.run(foods("add", "ZYX Yogurt", {"--calcium-mg", "1"})).exitCode == 3);
    diary.done(foods("add", "Zyx quark"));
    CHECK(diary.run(foods("edit", "Zyx quark", {"--name", "Zyx yogurt"})).exitCode == 3);
    CHECK(own(diary).size() == 2);
}

TEST_CASE("A search alone makes no journal")
{
    const Diary diary;
    CHECK_FALSE(isOffered(diary, "Zyx yogurt"));
    CHECK_FALSE(std::filesystem::exists(diary.journal()));
}
