// SPDX-License-Identifier: GPL-3.0-or-later
// Doses of routines and saved meals through the line, and what is said of supplements before they are saved.
#include "ui/log_line.h"

#include "storage/change.h"
#include "storage/profile_store.h"
#include "ui/open_diary.h"

using namespace osteon;
using namespace osteon::test;

namespace {

struct LineWithRoutines : OpenDiary
{
    LineWithRoutines()
    {
        add("Anastrozole", "1 mg", RegimenKind::medicine, {});
        NutrientAmounts calcium;
        calcium[Nutrient::calcium] = Mass::fromMilligrams(300);
        add("Calcium citrate", "1 tablet", RegimenKind::supplement, calcium);
    }
    void add(const char *name, const char *dose, RegimenKind kind, const NutrientAmounts &amounts)
    {
        RegimenVersion version;
        version.from = addDays(today, -7);
        version.name = name;
        version.dose = dose;
        version.amounts = amounts;
        version.schedule.anchor = version.from;
        version.schedule.doseSlots = {PartOfDay::morning};
        Regimen regimen;
        regimen.kind = kind;
        regimen.versions = {version};
        REQUIRE(diary.addRegimen(regimen));
    }
    QString chip(int row, const char *role) { return valueOf(*line.chips(), row, role).toString(); }
    std::vector<Dose> doses() { return diary.doses({today, today}); }

    LogLine line{diary, notice};
    WatchedModels models{line.chips()};
};

} // namespace

TEST_CASE_FIXTURE(LineWithRoutines,
                  "A routine's name is a chip that says so, is saved as the tick, and is undone")
{
    line.setText("anastrozole; 1 egg");
    REQUIRE(line.chips()->rowCount() == 2);
    CHECK(chip(0, "name") == "Anastrozole");
    CHECK(chip(0, "detail") == "1 mg · dose of your routine, morning");
    CHECK_FALSE(valueOf(*line.chips(), 0, "isProblem").toBool());
    REQUIRE(line.save());
    REQUIRE(doses().size() == 1);
    CHECK(doses()[0].name == "Anastrozole");
    CHECK(doses()[0].state == DoseState::taken);
    CHECK(stored().intake.size() == 1);
    CHECK(notice.text() == "Saved 2 entries");
    CHECK(line.text() == "");

    notice.undo();
    CHECK(doses().empty());
    CHECK(stored().intake.empty());
}

TEST_CASE_FIXTURE(LineWithRoutines, "A dose that is ticked already is refused, and its chip says why")
{
    line.setText("anastrozole");
    REQUIRE(line.save());
    line.setText("anastrozole 1 mg, 1 egg");
    CHECK(chip(0, "detail") == "ticked already on this day");
    CHECK(valueOf(*line.chips(), 0, "isProblem").toBool());
    CHECK_FALSE(line.save());
    CHECK(line.refusal().contains("is ticked already on this day"));
    CHECK(line.text() == "anastrozole 1 mg, 1 egg");
    CHECK(doses().size() == 1);
    CHECK(stored().intake.empty());
}

TEST_CASE_FIXTURE(LineWithRoutines, "A supplement's dose brings its amounts into the day and into the effect")
{
    line.setText("1 tablet calcium citrate");
    CHECK(chip(0, "detail") == "1 tablet · dose of your routine, morning");
    CHECK(line.effect() == "calcium +300 mg");
    REQUIRE(line.save());
    REQUIRE(stored().intake.size() == 1);
    CHECK(stored().intake[0].amounts[Nutrient::calcium] == Mass::fromMilligrams(300));
    CHECK(doses()[0].intake == stored().intake[0].stamp.uid);
}

TEST_CASE_FIXTURE(LineWithRoutines, "A medicine without a routine gets the hint to add one")
{
    line.setText("letrozole 2.5 mg");
    CHECK(chip(0, "detail").contains("add it as a routine"));
    CHECK_FALSE(line.save());
}

TEST_CASE_FIXTURE(LineWithRoutines, "What could be a routine offers its form, with the name that was typed")
{
    QString asked;
    bool isMedicine = false;
    QObject::connect(&line, &LogLine::routineAsked, [&](const QString &name, bool is) {
        asked = name;
        isMedicine = is;
    });
    line.setText("letrozole 2.5 mg; 1 multivitamin; flurbs");
    REQUIRE(line.chips()->rowCount() == 3);
    CHECK(chip(0, "unknownName") == "");
    line.addRoutine(0);
    CHECK(asked == "letrozole");
    CHECK(isMedicine);
    CHECK(chip(1, "detail").startsWith("what does its label state?"));
    line.addRoutine(1);
    CHECK(asked == "multivitamin");
    CHECK_FALSE(isMedicine);
    CHECK(chip(2, "routineName") == "");
    line.addRoutine(7);
    CHECK(asked == "multivitamin");
}

TEST_CASE_FIXTURE(LineWithRoutines, "A dose that passes a limit with what is logged says so and can be saved")
{
    log(today, "calcium 500 mg; calcium 500 mg; calcium 500 mg; calcium 400 mg");
    line.setText("calcium 400 mg");
    CHECK(chip(0, "caution") == "");
    line.setText("calcium 400 mg; calcium 300 mg");
    CHECK(chip(0, "caution") == "");
    CHECK(chip(1, "caution") == "with today's 2300 mg this passes the limit of 2500 mg");
    CHECK(chip(1, "spoken").contains("this passes the limit"));
    CHECK(line.save());
    CHECK(stored().intake.size() == 6);
    line.setText("K2 MK-7 90 mcg");
    CHECK(chip(0, "caution") == "");
    line.setText("yesterday: calcium 3000 mg");
    CHECK(chip(0, "caution").contains("over 500 mg calcium at once"));
    CHECK(chip(0, "caution").contains("above the limit of 2500 mg a day"));
}

TEST_CASE_FIXTURE(LineWithRoutines,
                  "On an anticoagulant of the warfarin kind vitamin K gets the plain caution")
{
    Profile profile;
    profile.takesAnticoagulant = true;
    Change change(journal, Instant(), "profile");
    ProfileStore(journal).put(change, profile);
    change.commit();
    line.setText("K2 MK-7 90 mcg");
    CHECK(chip(0, "caution").contains("keep vitamin K steady"));
    CHECK(line.save());
}

TEST_CASE_FIXTURE(LineWithRoutines,
                  "A saved meal is a chip for each of its items, and is saved with one Enter")
{
    SavedMeal meal{.uid = {}, .name = "My breakfast", .servings = 1, .items = {}};
    meal.items.push_back({.name = "Grandma's bread",
                          .food = {},
                          .portion = {},
                          .portionText = "2 slices",
                          .isSupplement = false,
                          .amounts = {}});
    meal.items.push_back({.name = "Milk, whole",
                          .food = "milk-whole",
                          .portion = PortionMass::fromGrams(200),
                          .portionText = "200 g",
                          .isSupplement = false,
                          .amounts = {}});
    REQUIRE(diary.addMeal(meal));
    line.setText("my breakfast; anastrozole");
    REQUIRE(line.chips()->rowCount() == 3);
    CHECK(chip(0, "name") == "Grandma's bread");
    CHECK(chip(1, "name") == "Milk, whole");
    REQUIRE(line.save());
    CHECK(stored().intake.size() == 2);
    CHECK(stored().intake[0].dish == "My breakfast");
    CHECK(doses().size() == 1);
}
