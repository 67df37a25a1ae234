// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <doctest/doctest.h>

using namespace osteon::tests;
using nlohmann::json;

namespace {

using Lines = std::vector<std::string>;

/// A diary in which the day before today has a breakfast of two, a lunch, a ticked routine and a walk.
class Yesterday : public Diary
{
public:
    Yesterday()
    {
        done({"log", "--date", "yesterday",
              "breakfast: 200 ml milk; D3 1000 IU; lunch: 150 g yogurt; walk 30 min"});
        done({"regimen", "add", "Calcium", "--calcium-mg", "250", "--from", "2026-11-01"});
        done({"tick", "Calcium", "--date", "yesterday"});
    }

    json entries(const std::string &day) const { return done({"day", day, "--json"}).json()["entries"]; }
    json entry(const std::string &kind) const
    {
        for (const json &entry : entries("yesterday")) {
            if (entry["kind"] == kind) {
                return entry;
            }
        }
        return nullptr;
    }
    std::string uid(const std::string &kind) const { return entry(kind)["uid"]; }
    Lines names(const std::string &day) const
    {
        Lines names;
        for (const json &entry : entries(day)) {
            names.push_back(entry["name"]);
        }
        return names;
    }
};

} // namespace

TEST_CASE("A meal and a day are logged again as new entries, doses left out")
{
    const Yesterday diary;
    const Lines breakfast{"Milk, whole", "Vitamin D3"};
    diary.done({"copy", "--meal", "breakfast", "--from", "yesterday", "--to", "today"});
    CHECK(diary.names("today") == breakfast);
    const json copied = diary.entries("today")[0];
    const json first = diary.entries("yesterday")[0];
    CHECK(copied["uid"] != first["uid"]);
    CHECK(copied["amounts"] == first["amounts"]);
    CHECK(copied["portion_g"] == first["portion_g"]);
    diary.done({"undo"});
    CHECK(diary.entries("today").empty());
    const json all = diary.done({"copy", "--from", "yesterday", "--to", "2026-11-10", "--json"}).json();
    CHECK(all["entries"].size() == 4);
    CHECK(diary.names("2026-11-10").size() == 4);
}

TEST_CASE("Copying nothing, onto the same day or into the future is refused")
{
    const Yesterday diary;
    for (const Lines &options : {Lines{"--meal", "dinner", "--from", "yesterday", "--to", "today"},
                                 {"--from", "2026-11-01", "--to", "today"},
                                 {"--from", "yesterday", "--to", "yesterday"},
                                 {"--from", "yesterday", "--to", "2026-11-24"},
                                 {"--meal", "tea", "--from", "yesterday", "--to", "today"}}) {
        Lines words{"copy"};
        words.insert(words.end(), options.begin(), options.end());
        CHECK(diary.run(words).exitCode == 3);
    }
    CHECK(diary.run({"copy", "--from", "yesterday"}).exitCode == 2);
}

TEST_CASE("An entry is put right field by field, and the rest of it stays")
{
    const Yesterday diary;
    json expected = diary.entry("intake");
    diary.done({"edit", diary.uid("intake"), "--calcium-mg", "300", "--magnesium-mg", "none", "--time",
                "08:15", "--note", "first line\nsecond"});
    expected["amounts"]["calcium_mg"] = 300;
    expected["amounts"]["magnesium_mg"] = nullptr;
    expected["time"] = "08:15";
    expected["note"] = "first line\nsecond";
    CHECK(diary.entry("intake") == expected);
    diary.done({"edit", diary.uid("intake"), "--time", "none", "--note", "none", "--meal", "none"});
    CHECK(diary.entry("intake")["time"].is_null());
    CHECK(diary.entry("intake")["note"].is_null());
    CHECK(diary.entry("intake")["meal"].is_null());
    diary.done({"undo"});
    CHECK(diary.entry("intake") == expected);
}

TEST_CASE("Exercise and doses are put right as well")
{
    const Yesterday diary;
    diary.done(
        {"edit", diary.uid("exercise"), "--minutes", "45", "--intensity", "vigorous", "--resistance", "yes"});
    CHECK(diary.entry("exercise")["minutes"] == 45);
    CHECK(diary.entry("exercise")["intensity"] == "vigorous");
    CHECK(diary.entry("exercise")["resistance"] == true);
    const std::string dose = diary.uid("dose");
    diary.done({"edit", dose, "--calcium-mg", "500", "--time", "07:00"});
    CHECK(diary.entry("dose")["amounts"]["calcium_mg"] == 500);
    CHECK(diary.entry("dose")["time"] == "07:00");
    diary.done({"edit", dose, "--date", "2026-11-21"});
    CHECK(diary.entry("dose").is_null());
    CHECK(diary.entries("2026-11-21")[0]["uid"] == dose);
    CHECK(diary.done({"due", "2026-11-21", "--json"}).json()["due"][0]["state"] == "taken");
    CHECK(diary.done({"due", "yesterday", "--json"}).json()["due"][0]["state"] == "open");
}

TEST_CASE("An option that does not go with the entry is wrong usage, and an impossible value is refused")
{
    const Yesterday diary;
    const std::string food = diary.uid("intake");
    const std::string walk = diary.uid("exercise");
    CHECK(diary.run({"edit", food, "--minutes", "5"}).exitCode == 2);
    CHECK(diary.run({"edit", walk, "--calcium-mg", "5"}).exitCode == 2);
    CHECK(diary.run({"edit", walk, "--meal", "lunch"}).exitCode == 2);
    CHECK(diary.run({"edit", diary.uid("dose"), "--name", "x"}).exitCode == 2);
    CHECK(diary.run({"edit", food}).exitCode == 2);
    CHECK(diary.run({"edit", food, "--date", "2026-11-24"}).exitCode == 3);
    CHECK(diary.run({"edit", food, "--calcium-mg", "99999"}).exitCode == 3);
    CHECK(diary.run({"edit", food, "--note", std::string(10'001, 'x')}).exitCode == 3);
    CHECK(diary.run({"edit", "no such uid", "--name", "x"}).exitCode == 3);
}

TEST_CASE("Entries of every kind are deleted together or not at all")
{
    const Yesterday diary;
    const std::size_t before = diary.entries("yesterday").size();
    CHECK(diary.run({"delete", diary.uid("intake"), "no such uid"}).exitCode == 3);
    CHECK(diary.entries("yesterday").size() == before);
    diary.done({"delete", diary.uid("intake"), diary.uid("exercise"), diary.uid("dose")});
    CHECK(diary.entries("yesterday").size() == before - 3);
    diary.done({"undo"});
    CHECK(diary.entries("yesterday").size() == before);
}

TEST_CASE("A note is kept beside a new entry")
{
    const Diary diary;
    diary.done({"add", "intake", "--date", "today", "--name", "Soup", "--note", "too salty"});
    diary.done({"add", "exercise", "--date", "today", "--activity", "walk-moderate", "--minutes", "20",
                "--note", "in the rain"});
    const json entries = diary.done({"day", "--json"}).json()["entries"];
    CHECK(entries[0]["note"] == "too salty");
    CHECK(entries[1]["note"] == "in the rain");
    CHECK(diary.run({"add", "intake", "--date", "today", "--name", "x", "--note", "a\x01"}).exitCode == 3);
}
