// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <doctest/doctest.h>

using namespace osteon::tests;
using nlohmann::json;

namespace {

constexpr auto breakfast = "breakfast: 200 ml milk, 2 eggs, 40 g cheddar; D3 1000 IU; walk 30 min";

json entriesOn(const Diary &diary, const char *day)
{
    return diary.done({"day", day, "--json"}).json()["entries"];
}

} // namespace

TEST_CASE("A breakfast, a tablet and a walk in one line become five entries with the right amounts")
{
    const Diary diary;
    diary.done({"log", breakfast});
    const json entries = entriesOn(diary, "2026-11-23");
    REQUIRE(entries.size() == 5);
    CHECK(entries[0]["name"] == "Milk, whole");
    CHECK(entries[0]["portion_g"] == 206);
    CHECK(entries[0]["meal"] == "breakfast");
    CHECK(entries[0]["amounts"]["calcium_mg"] == 232.78);
    CHECK(entries[1]["food"] == "egg");
    CHECK(entries[2]["portion_g"] == 40);
    CHECK(entries[2]["amounts"]["calcium_mg"] == 284);
    CHECK(entries[3]["supplement"] == true);
    CHECK(entries[3]["amounts"]["vitamin_d_iu"] == 1000);
    CHECK(entries[3]["amounts"]["calcium_mg"].is_null());
    CHECK(entries[4]["kind"] == "exercise");
    CHECK(entries[4]["minutes"] == 30);
    CHECK(entries[4]["weight_bearing"] == true);
    CHECK(entries[4]["resistance"] == false);
    for (const json &entry : entries) {
        CHECK(entry["uid"].get<std::string>().size() == 36);
    }
}

TEST_CASE("A dry run says what was understood and stores nothing")
{
    const Diary diary;
    const json reading = diary.done({"log", "--dry-run", "--json", breakfast}).json();
    CHECK(reading["items"].size() == 5);
    CHECK(reading["items"][0]["text"] == "200 ml milk");
    CHECK(reading["items"][3]["text"] == "D3 1000 IU");
    CHECK(reading["problems"].empty());
    CHECK(entriesOn(diary, "2026-11-23").empty());
}

TEST_CASE("A line with a part that cannot be read stores nothing, and names the part and the nearest foods")
{
    const Diary diary;
    const Outcome outcome = diary.run({"log", "--json", "200 ml milk, 2 chedar flurbs, 1 egg"});
    CHECK(outcome.exitCode == 3);
    const json problem = outcome.json()["problems"].at(0);
    CHECK(problem["text"] == "2 chedar flurbs");
    CHECK(problem["offset"] == 13);
    CHECK(problem["reason"] == "unknown_food");
    CHECK(outcome.errors.find("2 chedar flurbs") != std::string::npos);
    CHECK(outcome.errors.find("Nothing was saved") != std::string::npos);
    CHECK(entriesOn(diary, "2026-11-23").empty());
    const Outcome misspelt = diary.run({"log", "2 bananananas"});
    CHECK(misspelt.exitCode == 3);
    CHECK(misspelt.errors.find("anana") != std::string::npos);
}

TEST_CASE("A part without end is quoted by its beginning, in one line, and stands whole in the JSON")
{
    const Diary diary;
    const std::string endless(10'000, 'z');
    const Outcome outcome = diary.run({"log", "--json", endless});
    CHECK(outcome.exitCode == 3);
    CHECK(outcome.errors.contains("'" + std::string(80, 'z') + "…'"));
    CHECK(outcome.errors.size() < 400);
    CHECK((outcome.json()["problems"].at(0)["text"] == endless));
    CHECK(diary.run({"log", "1 egg\x01z"}).errors.contains("'1 egg z'"));
}

TEST_CASE("A line may be for another day, by its own words or by --date")
{
    const Diary diary;
    diary.done({"log", "yesterday: 1 egg"});
    diary.done({"log", "--date", "2026-11-20", "1 egg"});
    CHECK(entriesOn(diary, "2026-11-22").size() == 1);
    CHECK(entriesOn(diary, "2026-11-20").size() == 1);
    CHECK(entriesOn(diary, "2026-11-23").empty());
    CHECK(diary.run({"log", "--date", "2026-11-24", "1 egg"}).exitCode == 3);
    CHECK(diary.run({"log", "--date", "2026-02-31", "1 egg"}).exitCode == 3);
    CHECK(diary.run({"log", "tomorrow: 1 egg"}).exitCode == 3);
}

TEST_CASE("The words of a line need no quotes, and a line may begin with a dash after --")
{
    const Diary diary;
    diary.done({"log", "2", "eggs"});
    CHECK(entriesOn(diary, "2026-11-23").size() == 1);
    CHECK(diary.run({"log", "--", "-2 eggs"}).exitCode == 3);
}

TEST_CASE("One line is one step of undo, also for another run of the program")
{
    const Diary diary;
    diary.done({"log", "1 egg"});
    diary.done({"log", breakfast});
    diary.done({"undo"});
    CHECK(entriesOn(diary, "2026-11-23").size() == 1);
    diary.done({"undo"});
    CHECK(entriesOn(diary, "2026-11-23").empty());
    const Outcome outcome = diary.run({"undo"});
    CHECK(outcome.exitCode == 3);
    CHECK(outcome.errors.find("nothing to take back") != std::string::npos);
}

TEST_CASE("Text that is no UTF-8, empty or far too long is refused in a sentence")
{
    const Diary diary;
    for (const std::string &text :
         {std::string("1 egg \xFF"), std::string(""), std::string("   "), std::string(10'001, 'x')}) {
        const Outcome outcome = diary.run({"log", "--json", text});
        CHECK(outcome.exitCode == 3);
        CHECK(outcome.json()["problems"].size() == 1);
        CHECK_FALSE(outcome.errors.empty());
    }
}

TEST_CASE("What is to be checked of a supplement is said and saved all the same, and counts what the day has")
{
    const Diary diary;
    CHECK(diary.done({"log", "--dry-run", "calcium 600 mg"})
              .output.contains("over 500 mg of calcium in one dose"));
    CHECK_FALSE(
        diary.done({"log", "--dry-run", "calcium 500 mg twice daily"}).output.contains("Please check"));
    CHECK_FALSE(std::filesystem::exists(diary.journal()));
    diary.done({"log", "calcium 500 mg; calcium 500 mg; calcium 500 mg; calcium 500 mg"});
    const json items = diary.done({"log", "--json", "calcium 300 mg; calcium 300 mg; 1 egg"}).json()["items"];
    REQUIRE(items.size() == 3);
    CHECK(items[0]["cautions"].empty());
    REQUIRE(items[1]["cautions"].size() == 1);
    CHECK(items[1]["cautions"][0]["reason"] == "passes_limit");
    CHECK(items[1]["cautions"][0]["text"] == "with the 2300 mg of this day it passes the limit of 2500 mg.");
    CHECK(items[2]["cautions"].empty());
    CHECK(entriesOn(diary, "2026-11-23").size() == 7);
    diary.done({"regimen", "add", "Calcium citrate", "--dose", "2 tablets", "--calcium-mg", "600", "--from",
                "2026-11-20"});
    const std::string text = diary.done({"log", "Calcium citrate"}).output;
    CHECK(text.contains("over 500 mg of calcium in one dose"));
    CHECK(text.contains("it passes the limit of 2500 mg"));
}

TEST_CASE("A limit that somebody's doctor set higher is the one that counts")
{
    const Diary diary;
    diary.done({"targets", "set", "vitamin_d", "--limit", "10000", "--from", "2026-11-01"});
    CHECK_FALSE(diary.done({"log", "D3 5000 IU"}).output.contains("Please check"));
    CHECK(diary.done({"log", "D3 6000 IU"})
              .output.contains("with the 5000 IU of this day it passes the limit of 10000 IU"));
}

TEST_CASE("A saved meal is logged by its name in the line, each item as it was saved, and undone as one")
{
    const Diary diary;
    diary.done({"log", "--date", "2026-11-20", "breakfast: 200 ml milk; D3 1000 IU"});
    diary.done({"add", "intake", "--date", "2026-11-20", "--meal", "breakfast", "--name", "Grandma's bread"});
    diary.done({"meal", "save", "My breakfast", "--from-day", "2026-11-20", "--meal", "breakfast"});
    const json items = diary.done({"log", "--json", "half my breakfast; 1 egg"}).json()["items"];
    REQUIRE(items.size() == 4);
    CHECK(items[0]["portion_g"] == 103);
    CHECK(items[0]["text"] == "half my breakfast");
    CHECK(items[0]["dish"] == "My breakfast");
    CHECK(items[1]["amounts"]["vitamin_d_iu"] == 500);
    CHECK(items[1]["supplement"] == true);
    CHECK(items[2]["name"] == "Grandma's bread");
    CHECK(items[2]["amounts"]["calcium_mg"].is_null());
    CHECK(entriesOn(diary, "2026-11-23").size() == 4);
    diary.done({"undo"});
    CHECK(entriesOn(diary, "2026-11-23").empty());
}

TEST_CASE("The plain answer shows the weight, the meal, the time and the note that were understood")
{
    const Diary diary;
    const std::string text =
        diary
            .done({"log", "--dry-run",
                   "breakfast 8:30: 2 eggs \"soft\"; D3 1000 IU before bed; 30 min Yoga abends"})
            .output;
    CHECK(text.contains("100 g, for breakfast, at 08:30, note: soft"));
    CHECK(text.contains("note: before bed"));
    CHECK(text.contains("note: abends"));
}

TEST_CASE(
    "Calcium or vitamin D of a food that no table has is said to be unknown, and nothing is of a supplement")
{
    const Diary diary;
    const std::string quark = diary.done({"log", "--dry-run", "Magerquark 250 g"}).output;
    CHECK(quark.contains("Calcium not known"));
    CHECK(quark.contains("Vitamin D not known"));
    CHECK(!diary.done({"log", "--dry-run", "D3 1000 IU"}).output.contains("not known"));
    CHECK(diary.done({"log", "--dry-run", "queso de Burgos 100 g"}).output.contains("no amounts known"));
}

TEST_CASE("What was left out has nothing to log, and a dose of it names skip")
{
    const Diary diary;
    const Outcome forgotten = diary.run({"log", "forgot my anastrozole"});
    CHECK(forgotten.exitCode == 3);
    CHECK(forgotten.errors.contains("has nothing to log. A dose that was left out is marked with 'skip'."));
    const Outcome milk = diary.run({"log", "keine Milch"});
    CHECK(milk.errors.contains("'keine Milch' (from character 1 of the line): has nothing to log."));
    CHECK_FALSE(milk.errors.contains("Did you mean"));
}
