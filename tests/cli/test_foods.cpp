// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace osteon::tests;
using nlohmann::json;

namespace {

/// A download of FoodData Central, unpacked, with two invented foods.
std::filesystem::path download(const Diary &diary)
{
    const auto folder = diary.file("download");
    std::filesystem::create_directories(folder);
    write(folder / "nutrient.csv",
          "\"id\",\"unit_name\"\n\"1087\",\"MG\"\n\"1114\",\"UG\"\n\"1110\",\"IU\"\n");
    write(folder / "food.csv", "\"fdc_id\",\"data_type\",\"description\",\"food_category_id\"\n"
                               "\"501\",\"sr_legacy_food\",\"Zzyxian crispies\",\"Snacks\"\n"
                               "\"502\",\"sr_legacy_food\",\"Cheese\",\"Dairy\"\n");
    write(folder / "food_nutrient.csv", "\"id\",\"fdc_id\",\"nutrient_id\",\"amount\"\n"
                                        "\"1\",\"501\",\"1087\",\"200\"\n"
                                        "\"2\",\"501\",\"1114\",\"1\"\n"
                                        "\"3\",\"501\",\"1110\",\"40\"\n"
                                        "\"4\",\"502\",\"1183\",\"8.6\"\n");
    write(folder / "food_portion.csv", "\"fdc_id\",\"amount\",\"modifier\",\"gram_weight\"\n"
                                       "\"501\",\"0.5\",\"cup\",\"15\"\n"
                                       "\"501\",\"0\",\"bag\",\"100\"\n");
    return folder;
}

json found(const Diary &diary, const std::string &text)
{
    return diary.done({"foods", "search", text, "--json"}).json();
}

} // namespace

TEST_CASE("A food is found with its figures, its portions, its source and what is only known in part")
{
    const Diary diary;
    const json cheddar = found(diary, "cheddar").at(0);
    CHECK(cheddar["food"] == "cheddar");
    CHECK(cheddar["name"] == "Cheddar");
    CHECK(cheddar["category"] == "Cheese");
    CHECK(cheddar["source"].get<std::string>().starts_with("USDA SR28"));
    CHECK(cheddar["nova4"] == false);
    CHECK(cheddar["per_100g"]["calcium_mg"] == 710);
    CHECK(cheddar["per_100g"]["vitamin_k2_ug"].is_null());
    CHECK(cheddar["per_100g"]["menaquinone_4_ug"] == 8.6);
    REQUIRE(cheddar["portions"].size() >= 2);
    CHECK(cheddar["portions"][0]["grams"] > 0);
    CHECK(found(diary, "cola").at(0)["nova4"] == true);
}

TEST_CASE("A misspelt food is found, and what is no food is not")
{
    const Diary diary;
    CHECK(found(diary, "choclate").size() > 3);
    CHECK(found(diary, "xqzjwk").empty());
    CHECK(diary.done({"foods", "search", "xqzjwk"}).output.find("No food") != std::string::npos);
}

TEST_CASE("A download is imported beside the journal, and says what was found and what was skipped")
{
    const Diary diary;
    const json result = diary.done({"foods", "import", download(diary).string(), "--json"}).json();
    CHECK(result["foods"] == 2);
    CHECK(result["portions"] == 1);
    CHECK(result["known"]["calcium"] == 1);
    CHECK(result["known"]["vitamin_d"] == 1);
    CHECK(result["known"]["vitamin_k2"] == 0);
    CHECK(result["known"]["menaquinone_4"] == 1);
    CHECK(result["skipped"]["portions_without_weight"] == 1);
    CHECK(result["all_imported_foods"] == 2);
    CHECK(std::filesystem::exists(diary.file("journal.foods")));
    CHECK_FALSE(std::filesystem::exists(diary.journal()));

    const Outcome again = diary.done({"foods", "import", download(diary).string()});
    CHECK(again.output.find("2 foods") != std::string::npos);
    CHECK(again.output.find("Skipped, portions without a weight: 1") != std::string::npos);
    CHECK(again.output.find("There are 2 imported foods now.") != std::string::npos);
}

TEST_CASE("An imported food is found after those of the catalogue and can be logged by its name")
{
    const Diary diary;
    diary.done({"foods", "import", download(diary).string()});
    const json crispies = found(diary, "zzyxian");
    REQUIRE(crispies.size() == 1);
    CHECK(crispies[0]["food"] == "fdc-501");
    CHECK(crispies[0]["nova4"].is_null());
    CHECK(crispies[0]["per_100g"]["vitamin_d_iu"] == 40);
    CHECK(crispies[0]["per_100g"]["sodium_mg"].is_null());
    CHECK(crispies[0]["portions"][0] == json{{"label", "1 cup"}, {"grams", 30}});

    const json item = diary.done({"log", "--json", "2 cups zzyxian crispies"}).json()["items"].at(0);
    CHECK(item["food"] == "fdc-501");
    CHECK(item["portion_g"] == 60);
    CHECK(item["amounts"]["calcium_mg"] == 120);
    CHECK(item["amounts"]["magnesium_mg"].is_null());
}

TEST_CASE("An imported food never takes a name away from the catalogue")
{
    const Diary diary;
    const Outcome before = diary.run({"log", "--dry-run", "40 g cheese"});
    diary.done({"foods", "import", download(diary).string()});
    const Outcome after = diary.run({"log", "--dry-run", "40 g cheese"});
    CHECK(before.exitCode == 3);
    CHECK(after.exitCode == 3);
    CHECK(after.output.find("fdc-502") == std::string::npos);
}

TEST_CASE("A bare number of an imported food without a countable portion is a question")
{
    const Diary diary;
    diary.done({"foods", "import", download(diary).string()});
    std::filesystem::remove(diary.file("download") / "food_portion.csv");
    diary.done({"foods", "import", diary.file("download").string()});
    const Outcome outcome = diary.run({"log", "--json", "2 zzyxian crispies"});
    CHECK(outcome.exitCode == 3);
    CHECK(outcome.json()["problems"].at(0)["reason"] == "unclear_amount");
}

TEST_CASE("A download that cannot be read is refused with file, line and column, and what was there stays")
{
    const Diary diary;
    const auto folder = download(diary);
    diary.done({"foods", "import", folder.string()});
    write(folder / "food_nutrient.csv", "\"fdc_id\",\"nutrient_id\",\"amount\"\n\"501\",\"1087\",\"many\"\n");
    const Outcome outcome = diary.run({"foods", "import", folder.string(), "--json"});
    CHECK(outcome.exitCode == 3);
    CHECK(outcome.output.empty());
    CHECK(outcome.errors.find("food_nutrient.csv, line 2: the amount 'many' is not a number") !=
          std::string::npos);
    CHECK(found(diary, "zzyxian").size() == 1);
    CHECK_FALSE(std::filesystem::exists(diary.file("journal.foods.new")));
    CHECK(diary.run({"foods", "import", diary.file("none.zip").string()}).exitCode == 3);
    CHECK(diary.run({"foods", "import"}).exitCode == 2);
}

TEST_CASE("Without its imported foods the diary still works, and says so")
{
    const Diary diary;
    write(diary.file("journal.foods"), "a letter");
    const Outcome outcome = diary.done({"log", "1 egg"});
    CHECK(outcome.errors.find("journal.foods") != std::string::npos);
    const Outcome import = diary.run({"foods", "import", download(diary).string()});
    CHECK(import.exitCode == 3);
    CHECK(contentOf(diary.file("journal.foods")) == "a letter");
}

TEST_CASE("Tablets are listed with what they contain, and null for what they do not declare")
{
    const Diary diary;
    const json tablets = diary.done({"foods", "tablets", "--json"}).json();
    const auto found = std::ranges::find_if(
        tablets, [](const json &tablet) { return tablet["tablet"] == "calcium-600-d3-400"; });
    REQUIRE(found != tablets.end());
    CHECK((*found)["per_tablet"]["calcium_mg"] == 600);
    CHECK((*found)["per_tablet"]["vitamin_d_iu"] == 400);
    CHECK((*found)["per_tablet"]["vitamin_k2_ug"].is_null());
}

TEST_CASE("What is logged is found first, and a favourite before that")
{
    const Diary diary;
    const auto firstOf = [&](const std::string &text) { return found(diary, text).at(0)["food"]; };
    CHECK(firstOf("yogu") == "yogurt-plain");
    diary.done({"log", "150 g Yogurt, plain, fat free"});
    CHECK(firstOf("yogu") == "yogurt-plain-skimmed");
    diary.done({"foods", "favourite", "Greek yogurt"});
    CHECK(firstOf("yogu") == "yogurt-greek");
    diary.done({"foods", "favourite", "d3"});
    CHECK(
        diary.done({"foods", "favourites", "--json"}).json() ==
        json::parse(R"([{"food":null,"name":"Vitamin D3"},{"food":"yogurt-greek","name":"Greek yogurt"}])"));
    diary.done({"undo"});
    CHECK(diary.done({"foods", "favourite", "yogurt-greek", "--remove", "--json"}).json().empty());
    CHECK(firstOf("yogu") == "yogurt-plain-skimmed");
    CHECK(diary.run({"foods", "favourite", "yogurt-greek", "--remove"}).exitCode == 3);
    CHECK(diary.run({"foods", "favourite", "flurbs of zzyx"}).exitCode == 3);
}
