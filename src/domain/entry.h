// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "domain/nutrient.h"
#include "domain/portion.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace osteon {

enum class Meal { breakfast, lunch, dinner, snack };

inline constexpr std::array allMeals{Meal::breakfast, Meal::lunch, Meal::dinner, Meal::snack};

/// "breakfast" …: the name in files, in the database and on the command line.
std::string_view key(Meal meal);
std::optional<Meal> mealFromKey(std::string_view key);

/// The meal that most people have at that time of day; between two of them, and late, a snack.
Meal usualMealAt(TimeOfDay time);

/// What every entry of the diary has, whatever its kind.
struct EntryStamp
{
    std::string uid; ///< UUIDv7; empty until the entry is stored
    Day day{};
    std::optional<TimeOfDay> time; ///< local time, where it was given
    std::string zone;              ///< IANA name of the zone it was written in; empty where nobody knows

    friend bool operator==(const EntryStamp &, const EntryStamp &) = default;
};

/// A food or a supplement that was taken. The name and the amounts are a snapshot: editing or deleting
/// the food afterwards changes no past day.
struct IntakeEntry
{
    EntryStamp stamp;
    std::optional<Meal> meal;
    std::string name;
    std::string food;                   ///< key of the food in the catalogue; empty for what is not in it
    std::optional<PortionMass> portion; ///< how much food; absent for a tablet and where it is unknown
    std::string portionText;            ///< the portion as it was written, "2 slices"; may be empty
    bool isSupplement = false;
    NutrientAmounts amounts;
    std::optional<std::string> note = {}; ///< what its owner wrote beside it, lines and all
    std::string dish = {};                ///< name of the saved meal it was logged with; else empty

    friend bool operator==(const IntakeEntry &, const IntakeEntry &) = default;
};

/// How hard an activity is: light is under 3 MET, moderate under 6, vigorous 6 and more (WHO 2020).
enum class Intensity { light, moderate, vigorous };

inline constexpr std::array allIntensities{Intensity::light, Intensity::moderate, Intensity::vigorous};

std::string_view key(Intensity intensity);
std::optional<Intensity> intensityFromKey(std::string_view key);

/// What an activity does besides its minutes. One session may do several of these.
struct MovementKinds
{
    bool weightBearing = false;
    bool resistance = false;
    bool balance = false;

    friend bool operator==(const MovementKinds &, const MovementKinds &) = default;
};

struct ExerciseSession
{
    EntryStamp stamp;
    std::string activity; ///< key of the activity in the catalogue; empty for one's own
    std::string name;
    std::chrono::minutes duration{};
    Intensity intensity = Intensity::moderate;
    MovementKinds kinds;
    std::optional<std::string> note = {}; ///< what its owner wrote beside it, lines and all

    friend bool operator==(const ExerciseSession &, const ExerciseSession &) = default;
};

} // namespace osteon
