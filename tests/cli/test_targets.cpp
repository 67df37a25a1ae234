// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace osteon::tests;
using nlohmann::json;

namespace {

/// A target in force on a day; null where there is none.
json targetOn(const Diary &diary, const std::string &name, const std::string &day)
{
    const json targets = diary.done({"targets", "show", "--on", day, "--json"}).json()["targets"];
    const auto found =
        std::ranges::find_if(targets, [&](const json &target) { return target["name"] == name; });
    return found == targets.end() ? json() : *found;
}

} // namespace

TEST_CASE("Without a profile there is no magnesium bound to reach and no alcohol limit")
{
    const Diary diary;
    const std::string day = "2026-11-23";
    CHECK(targetOn(diary, "calcium", day)["lower"] == 1000);
    CHECK(targetOn(diary, "calcium", day)["limit"] == 2500);
    CHECK(targetOn(diary, "vitamin_d", day)["lower"] == 400);
    CHECK(targetOn(diary, "vitamin_d", day)["upper"] == 800);
    CHECK(targetOn(diary, "magnesium", day)["lower"].is_null());
    CHECK(targetOn(diary, "magnesium", day)["limit"] == 350);
    CHECK(targetOn(diary, "alcohol", day).is_null());
    CHECK(targetOn(diary, "vitamin_k2", day).is_null());
    CHECK(targetOn(diary, "sodium", day)["limit"] == 2300);
    CHECK(targetOn(diary, "activity", day)["lower"] == 150);
    CHECK(targetOn(diary, "strength_days", day)["lower"] == 2);
    CHECK_FALSE(targetOn(diary, "calcium", day)["source"].get<std::string>().empty());
}

TEST_CASE("A changed target holds from its day on and changes no day before it")
{
    const Diary diary;
    diary.done({"targets", "use", "rda", "--from", "2026-11-20"});
    diary.done({"targets", "set", "calcium", "--from", "2026-11-22", "--lower", "1300"});
    diary.done({"profile", "set", "--sex", "female", "--birth-year", "1960"});
    CHECK(targetOn(diary, "calcium", "2026-11-19")["lower"] == 1000);
    CHECK(targetOn(diary, "calcium", "2026-11-20")["lower"] == 1200);
    CHECK(targetOn(diary, "vitamin_d", "2026-11-20")["lower"] == 600);
    CHECK(targetOn(diary, "calcium", "2026-11-22")["lower"] == 1300);
    CHECK(targetOn(diary, "calcium", "2026-11-22")["limit"] == 2000);
    CHECK(targetOn(diary, "vitamin_d", "2026-11-22")["lower"] == 600);
}

TEST_CASE("Targets can be taken back like anything else")
{
    const Diary diary;
    diary.done({"targets", "set", "calcium", "--from", "2026-11-01", "--lower", "1300"});
    diary.done({"undo"});
    CHECK(targetOn(diary, "calcium", "2026-11-23")["lower"] == 1000);
}

TEST_CASE("A target that cannot be is refused in a sentence")
{
    const Diary diary;
    const auto refused = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"targets", "set"});
        words.insert(words.end(), {"--from", "2026-11-20"});
        const Outcome outcome = diary.run(words);
        CHECK_FALSE(outcome.errors.empty());
        return outcome.exitCode;
    };
    CHECK(refused({"calcium", "--lower", "3000"}) == 3);
    CHECK(refused({"calcium", "--lower", "-1"}) == 3);
    CHECK(refused({"calcium", "--lower", "plenty"}) == 3);
    CHECK(refused({"vitamin_q", "--lower", "1"}) == 3);
    CHECK(diary.run({"targets", "use", "keto", "--from", "2026-11-20"}).exitCode == 3);
    CHECK(diary.run({"targets", "use", "rda"}).exitCode == 2);
}

TEST_CASE("On an anticoagulant there is no target for vitamin K2")
{
    const Diary diary;
    diary.done({"targets", "set", "vitamin_k2", "--from", "2026-11-01", "--lower", "100"});
    CHECK(targetOn(diary, "vitamin_k2", "2026-11-23")["lower"] == 100);
    diary.done({"profile", "set", "--anticoagulant", "yes"});
    CHECK(targetOn(diary, "vitamin_k2", "2026-11-23").is_null());
    const Outcome outcome =
        diary.run({"targets", "set", "vitamin_k2", "--from", "2026-11-01", "--lower", "100"});
    CHECK(outcome.exitCode == 3);
    CHECK(outcome.errors.find("clinic") != std::string::npos);
}

TEST_CASE("The profile is kept, changed in part, and can be taken back")
{
    const Diary diary;
    diary.done({"profile", "set", "--sex", "female", "--birth-year", "1960"});
    diary.done({"profile", "set", "--anticoagulant", "yes"});
    json profile = diary.done({"profile", "show", "--json"}).json();
    CHECK(profile ==
          json{{"sex", "female"}, {"birth_year", 1960}, {"anticoagulant", true}, {"name", nullptr}});
    diary.done({"profile", "set", "--sex", "none"});
    profile = diary.done({"profile", "show", "--json"}).json();
    CHECK(profile["sex"].is_null());
    for (const std::string year : {"1899", "2027", "x", "1960.5"}) {
        CAPTURE(year);
        CHECK(diary.run({"profile", "set", "--birth-year", year}).exitCode == 3);
    }
}

TEST_CASE("Foods are found by name, with their figures, portions and source")
{
    const Diary diary;
    const json foods = diary.done({"foods", "search", "milk", "--json"}).json();
    REQUIRE_FALSE(foods.empty());
    CHECK(foods[0]["name"] == "Milk, whole");
    CHECK(foods[0]["per_100g"]["calcium_mg"] == 113);
    CHECK_FALSE(foods[0]["portions"].empty());
    CHECK_FALSE(foods[0]["source"].get<std::string>().empty());
    CHECK(diary.done({"foods", "search", "flurbs", "--json"}).json().empty());
}
