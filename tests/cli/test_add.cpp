// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <doctest/doctest.h>

using namespace osteon::tests;
using nlohmann::json;

namespace {

std::vector<std::string> intake(std::vector<std::string> more)
{
    std::vector<std::string> words{"add", "intake", "--date", "2026-11-23", "--name", "Porridge"};
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

std::vector<std::string> exercise(std::vector<std::string> more)
{
    std::vector<std::string> words{"add", "exercise", "--date", "2026-11-23"};
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

} // namespace

TEST_CASE("What is not given is unknown, and a given zero is zero")
{
    const Diary diary;
    const json entry =
        diary.done(intake({"--calcium-mg", "0", "--magnesium-mg", "12.5", "--meal", "lunch", "--json"}))
            .json();
    CHECK(entry["amounts"]["calcium_mg"] == 0);
    CHECK(entry["amounts"]["magnesium_mg"] == 12.5);
    CHECK(entry["amounts"]["vitamin_d_iu"].is_null());
    CHECK(entry["meal"] == "lunch");
    CHECK(entry["supplement"] == false);
}

TEST_CASE("Vitamin D is given in IU or in micrograms, and never in both")
{
    const Diary diary;
    CHECK(diary.done(intake({"--vitamin-d-ug", "20", "--json"})).json()["amounts"]["vitamin_d_iu"] == 800);
    CHECK(diary.done(intake({"--vitamin-d-iu", "1", "--json"})).json()["amounts"]["vitamin_d_iu"] == 1);
    CHECK(diary.run(intake({"--vitamin-d-ug", "20", "--vitamin-d-iu", "800"})).exitCode == 2);
}

TEST_CASE("An impossible value is refused with the name of its option, and nothing is stored")
{
    const Diary diary;
    const std::vector<std::pair<std::vector<std::string>, std::string>> refused{
        {{"--calcium-mg", "-5"}, "--calcium-mg"},
        {{"--calcium-mg", "10001"}, "--calcium-mg"},
        {{"--vitamin-d-iu", "600001"}, "--vitamin-d-iu"},
        {{"--calcium-mg", "1,5"}, "--calcium-mg"},
        {{"--magnesium-mg", "1e3"}, "--magnesium-mg"},
        {{"--sodium-mg", "nan"}, "--sodium-mg"},
        {{"--vitamin-k2-ug", "99999999999999999999999"}, "--vitamin-k2-ug"},
        {{"--meal", "brunch"}, "--meal"}};
    for (const auto &[words, option] : refused) {
        CAPTURE(words[1]);
        const Outcome outcome = diary.run(intake(words));
        CHECK(outcome.exitCode == 3);
        CHECK(outcome.errors.find(option) != std::string::npos);
    }
    CHECK(diary.done({"day", "--json"}).json()["entries"].empty());
}

TEST_CASE("A name is refused where it is too long, blank or has control characters")
{
    const Diary diary;
    for (const std::string &name : {std::string(10'000, 'x'), std::string(" "), std::string("a\x01z"),
                                    std::string("a\nb"), std::string("\xFF")}) {
        const Outcome outcome = diary.run({"add", "intake", "--date", "2026-11-23", "--name", name});
        CHECK(outcome.exitCode == 3);
        CHECK(outcome.errors.find("--name") != std::string::npos);
    }
}

TEST_CASE("A name is stored in Unicode's composed form")
{
    const Diary diary;
    diary.done({"add", "intake", "--date", "2026-11-23", "--name", "Ka\xCC\x88se"});
    CHECK(diary.done({"day", "--json"}).json()["entries"][0]["name"] == "Käse");
}

TEST_CASE("A day is a real one, from 1900 to today")
{
    const Diary diary;
    for (const std::string day : {"2026-02-31", "2026-11-24", "1899-12-31", "23.11.2026", "soon", ""}) {
        CAPTURE(day);
        CHECK(diary.run({"add", "intake", "--date", day, "--name", "x"}).exitCode == 3);
        CHECK(diary.run({"complete", day}).exitCode == 3);
    }
    diary.done({"add", "intake", "--date", "1900-01-01", "--name", "x"});
}

TEST_CASE("An activity is found by its key and by its name, and brings its kind along")
{
    const Diary diary;
    const json byKey =
        diary.done(exercise({"--minutes", "30", "--activity", "walk-moderate", "--json"})).json();
    CHECK(byKey["name"] == "Walking, moderate pace");
    CHECK(byKey["weight_bearing"] == true);
    const json byName = diary.done(exercise({"--minutes", "30", "--activity", "Weights", "--json"})).json();
    CHECK(byName["resistance"] == true);
    CHECK(diary.run(exercise({"--minutes", "30", "--activity", "flurbing"})).exitCode == 3);
}

TEST_CASE("An own activity says its intensity and its kinds")
{
    const Diary diary;
    const json session = diary
                             .done(exercise({"--minutes", "45", "--name", "Rock", "--intensity", "vigorous",
                                             "--resistance", "--balance", "--json"}))
                             .json();
    CHECK(session["intensity"] == "vigorous");
    CHECK(session["resistance"] == true);
    CHECK(session["balance"] == true);
    CHECK(session["weight_bearing"] == false);
    CHECK(diary.run(exercise({"--minutes", "45", "--name", "Rock"})).exitCode == 2);
    CHECK(diary.run(exercise({"--minutes", "45"})).exitCode == 2);
    CHECK(diary.run(exercise({"--minutes", "45", "--name", "Rock", "--intensity", "wild"})).exitCode == 3);
}

TEST_CASE("Minutes are whole and from 1 to 1440")
{
    const Diary diary;
    for (const std::string minutes : {"0", "-5", "1441", "1.5", "ten", "99999999999999999999"}) {
        CAPTURE(minutes);
        const Outcome outcome = diary.run(exercise({"--minutes", minutes, "--activity", "walk-moderate"}));
        CHECK(outcome.exitCode == 3);
        CHECK(outcome.errors.find("--minutes") != std::string::npos);
    }
}
