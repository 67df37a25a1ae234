// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_diary.h"

#include "domain/vitamin_d.h"
#include "logging/reading.h"
#include "sample/sample_bone_record.h"
#include "storage/day_store.h"
#include "storage/dose_store.h"
#include "storage/exercise_store.h"
#include "storage/intake_store.h"
#include "storage/profile_store.h"
#include "storage/regimen_store.h"

#include <array>
#include <stdexcept>
#include <string_view>

namespace osteon {

namespace {

/// What an invented person logs from Monday to Sunday, in three versions that take turns. Empty: a day on
/// which nothing was logged, as happens.
constexpr std::array<std::array<std::string_view, 7>, 3> sampleLines{{
    {"breakfast: 200 ml milk, 60 g rolled oats; lunch: 2 slices rye bread, 30 g gouda; dinner: 150 g salmon, "
     "150 g broccoli, 150 g potatoes; walk 40 min",
     "breakfast: 150 g yogurt, 1 banana, 30 g almonds; dinner: 150 g chicken breast, 150 g kale; weights 30 "
     "min",
     "breakfast: 2 eggs, 1 slice rye bread; lunch: 200 g lentils; dinner: 120 g tofu, 180 g brown rice; "
     "brisk walk 45 min",
     "breakfast: 200 ml milk, 60 g rolled oats; lunch: 150 g cottage cheese, 1 apple; dinner: 200 g white "
     "beans",
     "", "breakfast: 2 eggs, 30 g cheddar; dinner: 100 g sardines, 150 g spinach; walk 60 min",
     "breakfast: 200 g yogurt, 20 g walnuts; lunch: 250 ml orange juice, 40 g brie; dinner: 150 g trout, 150 "
     "g broccoli; yoga 40 min"},
    {"breakfast: 200 ml milk, 50 g rolled oats; dinner: 150 g chicken breast, 150 g carrots; walk 30 min",
     "breakfast: 150 g yogurt, 1 orange; lunch: 2 slices whole wheat bread, 40 g feta; dinner: 150 g cod",
     "breakfast: 1 egg, 1 slice rye bread; dinner: 200 g lentils, 50 g natto; weights 40 min; walk 20 min",
     "breakfast: 200 ml fortified soya milk, 60 g rolled oats; dinner: 120 g salmon, 150 g kale; brisk walk "
     "30 min",
     "breakfast: 150 g yogurt, 30 g almonds; lunch: 150 g chickpeas; dinner: 150 g pasta, 20 g parmesan",
     "breakfast: 2 eggs; lunch: 200 ml buttermilk; dinner: 150 g beef, 150 g potatoes; gardening 60 min", ""},
    {"breakfast: 200 ml buttermilk, 1 banana; dinner: 150 g tofu, 150 g pak choi; walk 35 min",
     "breakfast: 200 ml milk, 60 g rolled oats; lunch: 30 g gouda, 2 slices rye bread; weights 30 min",
     "breakfast: 150 g cottage cheese; dinner: 150 g salmon, 150 g spinach",
     "breakfast: 2 eggs, 1 slice whole wheat bread; magnesium 200 mg; dinner: 180 g black beans; cycling 40 "
     "min",
     "breakfast: 150 g yogurt, 20 g chia seeds; dinner: 150 g chicken breast, 150 g broccoli; walk 45 min",
     "",
     "breakfast: 200 ml milk, 30 g cheddar; lunch: 250 ml orange juice; dinner: 100 g sardines, 1 potato; "
     "brisk walk 50 min"},
}};

void store(const ReadItem &item, IntakeStore &intake, ExerciseStore &exercise, Change &change)
{
    if (const auto *eaten = std::get_if<IntakeEntry>(&item.entry)) {
        intake.add(change, *eaten);
    } else {
        exercise.add(change, std::get<ExerciseSession>(item.entry));
    }
}

/// A supplement once a day.
Regimen tablet(const std::string &name, const std::string &dose, Nutrient nutrient, Mass amount, Day from,
               PartOfDay part)
{
    RegimenVersion version;
    version.from = from;
    version.name = name;
    version.dose = dose;
    version.amounts[nutrient] = amount;
    version.schedule.anchor = from;
    version.schedule.doseSlots = {part};
    return {.uid = {}, .kind = RegimenKind::supplement, .versions = {version}};
}

/// The invented person's routines.
std::vector<Regimen> addRoutines(Journal &journal, Change &change, Day from, const SampleWords &words)
{
    RegimenStore store(journal);
    store.add(change, tablet(words.calcium, words.tablet, Nutrient::calcium, Mass::fromMilligrams(250), from,
                             PartOfDay::evening));
    store.add(change, tablet(words.vitaminD, words.capsule, Nutrient::vitaminD, vitaminDFromUnits(800), from,
                             PartOfDay::morning));
    return store.all();
}

/// What became of the doses of a day: most are taken, one is left out now and then, and some are forgotten.
void tickDoses(Journal &journal, Change &change, std::span<const Regimen> regimens, Day day, int number)
{
    DoseStore store(journal);
    int position = number;
    for (const DueDose &due : dueOn(regimens, {}, day)) {
        ++position;
        if (position % 23 == 4) {
            store.record(change, due, DoseState::skipped, std::nullopt, {});
        } else if (position % 11 != 5) {
            store.record(change, due, DoseState::taken, std::nullopt, {});
        }
    }
}

} // namespace

Period writeSampleDiary(Journal &journal, const Catalogue &catalogue, Day today, Instant now,
                        const SampleWords &words)
{
    const Day lastMonday = weekOf(today).first;
    const Period period{addDays(lastMonday, -7 * (sampleWeeks - 1)), today};
    IntakeStore intake(journal);
    ExerciseStore exercise(journal);
    DayStore days(journal);
    Change change(journal, now, "demo");
    ProfileStore(journal).put(change, {.sex = Sex::female, .birthYear = 1960});
    const std::vector<Regimen> regimens = addRoutines(journal, change, period.first, words);
    for (const Day day : period.days()) {
        const int number = daysBetween(period.first, day);
        const std::string_view line =
            sampleLines.at(static_cast<std::size_t>(number / 7) % sampleLines.size())
                .at(static_cast<std::size_t>(number % 7));
        if (line.empty()) {
            continue;
        }
        const LineReading reading = readLine(line, catalogue, day, today);
        if (!reading.problems.empty()) {
            throw std::logic_error("the sample data does not fit the catalogue: " +
                                   reading.problems.front().text);
        }
        for (const ReadItem &item : reading.items) {
            store(item, intake, exercise, change);
        }
        tickDoses(journal, change, regimens, day, number);
        if (number % 3 != 0) {
            days.setComplete(change, day, true);
        }
    }
    addSampleBoneRecord(journal, change, period, words);
    change.commit();
    return period;
}

} // namespace osteon
