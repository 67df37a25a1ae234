// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/samples.h"

namespace osteon::test {

IntakeEntry milk(Day day)
{
    IntakeEntry entry;
    entry.stamp = {.uid = "", .day = day, .time = TimeOfDay(510), .zone = "Europe/Berlin"};
    entry.meal = Meal::breakfast;
    entry.name = "Milk, 3.5 % – “fresh”\\'";
    entry.food = "milk-whole";
    entry.portion = PortionMass::fromGrams(206);
    entry.portionText = "200 ml";
    entry.amounts[Nutrient::calcium] = Mass::fromNanograms(232'780'001);
    entry.amounts[Nutrient::vitaminD] = Mass::fromMicrograms(3);
    entry.amounts[Nutrient::alcohol] = Mass();
    entry.note = "Slept well.\nIt was “good”; 100 % – 'really'";
    entry.dish = "Sunday breakfast";
    return entry;
}

ExerciseSession walk(Day day)
{
    return {.stamp = {.uid = "", .day = day, .time = std::nullopt, .zone = ""},
            .activity = "walk-brisk",
            .name = "Walking, brisk",
            .duration = std::chrono::minutes(30),
            .intensity = Intensity::moderate,
            .kinds = {.weightBearing = true, .resistance = false, .balance = true},
            .note = "With the dog"};
}

Regimen calciumTablets(Day from)
{
    RegimenVersion version;
    version.from = from;
    version.name = "Calcium citrate";
    version.dose = "1 tablet";
    version.amounts[Nutrient::calcium] = Mass::fromMilligrams(250);
    version.schedule = {.repeat = Repeat::days,
                        .every = 1,
                        .weekdays = {},
                        .anchor = from,
                        .doseSlots = {PartOfDay::morning, TimeOfDay(1230)}};
    return {.uid = "", .kind = RegimenKind::supplement, .versions = {version}};
}

Regimen weeklyMedicine(Day from)
{
    RegimenVersion version;
    version.from = from;
    version.lastDay = addDays(from, 365);
    version.name = "Alendronate";
    version.dose = "70 mg";
    version.schedule = {.repeat = Repeat::weeks,
                        .every = 2,
                        .weekdays = Weekdays("0000101"),
                        .anchor = from,
                        .doseSlots = {DoseSlot(1)}};
    return {.uid = "", .kind = RegimenKind::medicine, .versions = {version}};
}

std::string save(Journal &journal, const Regimen &regimen)
{
    Change change(journal, noon, "regimen");
    const std::string uid = RegimenStore(journal).add(change, regimen);
    change.commit();
    return uid;
}

std::string save(Journal &journal, const IntakeEntry &entry, Instant now)
{
    Change change(journal, now, "log");
    const std::string uid = IntakeStore(journal).add(change, entry);
    change.commit();
    return uid;
}

} // namespace osteon::test
