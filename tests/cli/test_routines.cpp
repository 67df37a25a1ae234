// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <doctest/doctest.h>

using namespace osteon::tests;
using nlohmann::json;

namespace {

/// A calcium tablet twice a day since the 16th, and a medicine on Mondays since the 1st; today is Monday, the
/// 23rd.
class Routines : public Diary
{
public:
    Routines()
    {
        done({"regimen", "add", "Calcium citrate", "--dose", "1 tablet", "--calcium-mg", "250", "--at",
              "morning,20:30", "--from", "2026-11-16"});
        done({"regimen", "add", "Alendronate", "--medicine", "--dose", "70 mg", "--weekdays", "mon", "--from",
              "2026-11-01"});
    }

    json day(const std::string &day = "today") const { return done({"day", day, "--json"}).json(); }
    /// "Alendronate 1 open" …
    std::vector<std::string> due(const std::string &day = "today") const
    {
        std::vector<std::string> lines;
        const json document = done({"due", day, "--json"}).json();
        for (const json &dose : document["due"]) {
            lines.push_back(dose["name"].get<std::string>() + ' ' + dose["slot"].get<std::string>() + ' ' +
                            dose["state"].get<std::string>());
        }
        return lines;
    }
    int adherencePercent() const
    {
        const json document =
            done({"adherence", "--from", "2026-11-16", "--to", "2026-11-23", "--json"}).json();
        return static_cast<int>(100 * document["adherence"].get<double>());
    }
};

using Lines = std::vector<std::string>;

json target(const json &day, const std::string &name)
{
    for (const json &target : day["targets"]) {
        if (target["name"] == name) {
            return target;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("What is due comes in the order of the day, and on its weekdays")
{
    const Routines diary;
    CHECK(diary.due() ==
          Lines{"Alendronate 1 open", "Calcium citrate morning open", "Calcium citrate 20:30 open"});
    CHECK(diary.due("2026-11-22") == Lines{"Calcium citrate morning open", "Calcium citrate 20:30 open"});
    CHECK(diary.due("2026-11-09") == Lines{"Alendronate 1 open"});
    CHECK(diary.due("2026-10-26").empty());
    CHECK(diary.day()["due"] == diary.done({"due", "--json"}).json()["due"]);
}

TEST_CASE("A tick of a supplement counts its amounts once and is listed once, as a dose")
{
    const Routines diary;
    diary.done({"tick", "calcium CITRATE"});
    const json day = diary.day();
    REQUIRE(day["entries"].size() == 1);
    const json dose = day["entries"][0];
    CHECK(dose["kind"] == "dose");
    CHECK(dose["slot"] == "morning");
    CHECK(dose["state"] == "taken");
    CHECK(dose["supplement"] == true);
    CHECK(dose["amounts"]["calcium_mg"] == 250);
    CHECK(dose["amounts"]["vitamin_d_iu"].is_null());
    CHECK(target(day, "calcium")["total"] == 250);
    CHECK(target(day, "calcium")["supplement"] == 250);
    CHECK(day["due"][1]["state"] == "taken");
    CHECK(day["due"][1]["uid"] == dose["uid"]);
}

TEST_CASE("Everything that is open is ticked at once, and then nothing is open")
{
    const Routines diary;
    CHECK(diary.done({"tick", "--all", "--json"}).json()["entries"].size() == 3);
    CHECK(diary.run({"tick", "--all"}).exitCode == 3);
    CHECK(target(diary.day(), "calcium")["total"] == 500);
    diary.done({"undo"});
    CHECK(diary.day()["entries"].empty());
    CHECK(diary.due().front() == "Alendronate 1 open");
}

TEST_CASE("A dose is ticked once, and one on top of the schedule only when it is called that")
{
    const Routines diary;
    diary.done({"tick", "Alendronate"});
    const Outcome again = diary.run({"tick", "Alendronate"});
    CHECK(again.exitCode == 3);
    CHECK(again.errors.find("--extra") != std::string::npos);
    CHECK(diary.run({"tick", "Alendronate", "--slot", "1"}).exitCode == 3);
    CHECK(diary.run({"tick", "Alendronate", "--date", "2026-11-22"}).exitCode == 3); // a Sunday
    diary.done({"tick", "Alendronate", "--extra"});
    CHECK(diary.day()["entries"].size() == 2);
    diary.done({"tick", "Alendronate", "--extra", "--date", "2026-11-22", "--time", "07:15"});
    CHECK(diary.day("2026-11-22")["entries"][0]["time"] == "07:15");
}

TEST_CASE("A time of the day that a routine does not have is refused and those it has are named")
{
    const Routines diary;
    const Outcome wrong = diary.run({"tick", "Calcium citrate", "--slot", "noon"});
    CHECK(wrong.exitCode == 3);
    CHECK(wrong.errors.find("morning 20:30") != std::string::npos);
    CHECK(diary.run({"tick", "Calcium citrate", "--slot", "8:30"}).exitCode == 3);
    CHECK(diary.run({"tick", "Calcium"}).exitCode == 3);
    CHECK(diary.run({"tick"}).exitCode == 2);
    CHECK(diary.run({"tick", "--all", "Alendronate"}).exitCode == 2);
    CHECK(diary.run({"tick", "Alendronate", "--date", "2026-11-24"}).exitCode == 3);
    diary.done({"tick", "Calcium citrate", "--slot", "20:30"});
    CHECK(diary.due().at(1) == "Calcium citrate morning open");
}

TEST_CASE("A tick is taken back with its amounts, by un-ticking and by deleting")
{
    const Routines diary;
    for (const bool isDeleted : {false, true}) {
        const json ticked = diary.done({"tick", "Calcium citrate", "--json"}).json()["entries"][0];
        const std::string uid = ticked["uid"];
        diary.done(isDeleted ? Lines{"delete", uid} : Lines{"untick", "Calcium citrate"});
        CHECK(diary.day()["entries"].empty());
        CHECK(target(diary.day(), "calcium")["total"].is_null());
        CHECK(diary.due().at(1) == "Calcium citrate morning open");
    }
    CHECK(diary.run({"untick", "Calcium citrate"}).exitCode == 3);
    diary.done({"undo"});
    CHECK(target(diary.day(), "calcium")["total"] == 250);
}

TEST_CASE("A skipped dose was due and not taken, and can be ticked after all")
{
    const Routines diary;
    diary.done({"skip", "Calcium citrate"});
    CHECK(diary.due().at(1) == "Calcium citrate morning skipped");
    CHECK(target(diary.day(), "calcium")["total"].is_null());
    CHECK(diary.run({"skip", "Calcium citrate", "--slot", "morning"}).exitCode == 3);
    diary.done({"tick", "Calcium citrate", "--slot", "morning"});
    CHECK(diary.due().at(1) == "Calcium citrate morning taken");
    CHECK(diary.day()["entries"].size() == 1);
}

TEST_CASE("A changed dose and schedule leave past days and past ticks as they were")
{
    const Routines diary;
    diary.done({"tick", "Calcium citrate", "--date", "2026-11-19"});
    const json before = diary.day("2026-11-19");
    diary.done({"regimen", "change", "Calcium citrate", "--from", "2026-11-20", "--times", "1", "--dose",
                "2 tablets", "--calcium-mg", "500", "--name", "Calcium"});
    CHECK(diary.day("2026-11-19") == before);
    CHECK(diary.due("2026-11-20") == Lines{"Calcium 1 open"});
    diary.done({"tick", "Calcium", "--date", "2026-11-20"});
    CHECK(target(diary.day("2026-11-20"), "calcium")["total"] == 500);
    diary.done({"regimen", "delete", "Calcium"});
    CHECK(diary.due("2026-11-19").empty());
    CHECK(diary.day("2026-11-19")["entries"] == before["entries"]);
    diary.done({"undo"});
    CHECK(diary.day("2026-11-19") == before);
    diary.done({"undo", "2"});
    CHECK(diary.due("2026-11-20") == Lines{"Calcium citrate morning open", "Calcium citrate 20:30 open"});
}

TEST_CASE("A change of the dose alone does not move the days that are due")
{
    const Diary diary;
    diary.done({"regimen", "add", "X", "--every", "2", "days", "--from", "2026-11-16"});
    diary.done({"regimen", "change", "X", "--dose", "2 tablets", "--from", "2026-11-19"});
    CHECK(diary.done({"due", "2026-11-19", "--json"}).json()["due"].empty());
    CHECK(diary.done({"due", "2026-11-20", "--json"}).json()["due"][0]["dose"] == "2 tablets");
    diary.done({"regimen", "change", "X", "--every", "3", "days", "--from", "2026-11-21"});
    CHECK(diary.done({"due", "2026-11-21", "--json"}).json()["due"].size() == 1);
    CHECK(diary.done({"due", "2026-11-23", "--json"}).json()["due"].empty());
    CHECK(diary.run({"regimen", "change", "X"}).exitCode == 2);
}

TEST_CASE("A stopped routine is not due after its last day and can be taken up again")
{
    const Routines diary;
    diary.done({"regimen", "stop", "Calcium citrate", "--until", "2026-11-20"});
    CHECK(diary.due("2026-11-20").size() == 2);
    CHECK(diary.due("2026-11-21").empty());
    CHECK(diary.run({"tick", "Calcium citrate"}).exitCode == 3);
    diary.done({"regimen", "change", "Calcium citrate", "--from", "2026-11-23"});
    CHECK(diary.due("2026-11-22").empty());
    CHECK(diary.due().size() == 3);
    diary.done({"regimen", "add", "Later", "--from", "2026-12-01"});
    CHECK(diary.run({"regimen", "stop", "Later"}).exitCode == 3);
}

TEST_CASE("Adherence is doses taken of doses due, without today's open ones")
{
    const Routines diary;
    CHECK(diary.adherencePercent() == 0);
    for (const std::string day : {"2026-11-16", "2026-11-17", "2026-11-18"}) {
        diary.done({"tick", "--all", "--date", day});
    }
    CHECK(diary.adherencePercent() == 46); // 7 of 15
    diary.done({"tick", "Alendronate"});
    CHECK(diary.adherencePercent() == 50); // 8 of 16
    const json document =
        diary.done({"adherence", "--from", "2026-11-16", "--to", "2026-11-23", "--json"}).json();
    CHECK(document["regimens"][1]["name"] == "Alendronate");
    CHECK(document["regimens"][1]["adherence"] == 1);
    const json before =
        diary.done({"adherence", "--from", "2026-10-01", "--to", "2026-10-31", "--json"}).json();
    CHECK(before["due"] == 0);
    CHECK(before["adherence"].is_null());
}

TEST_CASE("What is taken as needed is never due and can be ticked again")
{
    const Diary diary;
    diary.done({"regimen", "add", "Paracetamol", "--medicine", "--as-needed", "--dose", "500 mg"});
    const json due = diary.done({"due", "--json"}).json();
    CHECK(due["due"].empty());
    CHECK(due["as_needed"][0]["name"] == "Paracetamol");
    diary.done({"tick", "Paracetamol"});
    diary.done({"tick", "Paracetamol"});
    CHECK(diary.done({"day", "--json"}).json()["entries"].size() == 2);
    diary.done({"untick", "Paracetamol"});
    CHECK(diary.done({"day", "--json"}).json()["entries"].size() == 1);
}

TEST_CASE("The one-line log logs a routine as its dose, and only once")
{
    const Routines diary;
    const json dry = diary.done({"log", "--dry-run", "--json", "2 eggs; alendronate 70 mg"}).json()["items"];
    REQUIRE(dry.size() == 2);
    CHECK(dry[1]["kind"] == "dose");
    CHECK(dry[1]["text"] == "alendronate 70 mg");
    CHECK(dry[1]["dose"] == "70 mg");
    CHECK(diary.day()["entries"].empty());
    const json items = diary.done({"log", "--json", "calcium citrate; 2 eggs; alendronate"}).json()["items"];
    CHECK(items[0]["kind"] == "dose");
    CHECK(items[0]["slot"] == "morning");
    CHECK(items[0]["amounts"]["calcium_mg"] == 250);
    CHECK(items[1]["kind"] == "intake");
    CHECK(diary.due() ==
          Lines{"Alendronate 1 taken", "Calcium citrate morning taken", "Calcium citrate 20:30 open"});
    CHECK(diary.day()["entries"].size() == 3);
    const Outcome again = diary.run({"log", "--json", "1 egg; alendronate"});
    CHECK(again.exitCode == 3);
    CHECK(again.json()["problems"][0]["text"] == "alendronate");
    CHECK(again.errors.find("ticked already") != std::string::npos);
    CHECK(diary.day()["entries"].size() == 3);
    diary.done({"log", "2026-11-22 alendronate"}); // a day late is a day late
    CHECK(diary.day("2026-11-22")["entries"][0]["kind"] == "dose");
    CHECK(diary.run({"log", "anastrozole"}).exitCode == 3);
    diary.done({"undo", "2"});
    CHECK(diary.due().front() == "Alendronate 1 open");
}
