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
    return entry;
}

ExerciseSession walk(Day day)
{
    return {.stamp = {.uid = "", .day = day, .time = std::nullopt, .zone = ""},
            .activity = "walk-brisk",
            .name = "Walking, brisk",
            .duration = std::chrono::minutes(30),
            .intensity = Intensity::moderate,
            .kinds = {.weightBearing = true, .resistance = false, .balance = true}};
}

std::string save(Journal &journal, const IntakeEntry &entry, Instant now)
{
    Change change(journal, now, "log");
    const std::string uid = IntakeStore(journal).add(change, entry);
    change.commit();
    return uid;
}

} // namespace osteon::test
