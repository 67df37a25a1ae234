// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "domain/entry.h"
#include "domain/saved_meal.h"
#include "domain/supplement_caution.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace osteon {

/// What is unusual about an item but possible: said before it is saved, never a refusal.
enum class Caution {
    largePortion,       ///< over 2 kg of one food
    largeDose,          ///< a supplement dose above the daily limit of its nutrient
    calciumDoseOver500, ///< over 500 mg elemental calcium in one dose: taken up better when split
    weightOfElement     ///< the dose of a salt, read as that of the calcium or magnesium in it
};

/// One item of the line, as it was understood.
struct ReadItem
{
    std::string text;       ///< the part of the line it was read from
    std::size_t offset = 0; ///< of that part, in bytes of the line
    std::variant<IntakeEntry, ExerciseSession> entry;
    std::vector<std::variant<IntakeEntry, ExerciseSession>> alternatives; ///< other readings, likeliest first
    std::optional<Caution> caution;
    Taken taken = Taken::atOnce; ///< in parts: calcium alone, that the line spreads over the day
};

inline bool isSupplement(const ReadItem &item)
{
    const auto *intake = std::get_if<IntakeEntry>(&item.entry);
    return intake != nullptr && intake->isSupplement;
}

enum class ProblemReason {
    unknownFood,
    medicine,        ///< logged as the dose of a routine
    routine,         ///< a medicine that is one, with more beside its name than names a dose
    unstatedContent, ///< a supplement of which only the label says what is in it
    untracked,       ///< a supplement of nothing that osteon has a column for
    schedule,        ///< says how often, and not when
    bodyWeight,      ///< is kept in the bone record
    unclearName,     ///< of more than one thing
    unknownUnit,
    unclearAmount,
    doubled, ///< may be in the item before it already
    unclearNutrient,
    unclearDay,
    unclearTime,
    missingDuration,
    impossible,
    empty,
    tooLong,
    notUtf8
};

inline constexpr std::array allProblemReasons{
    ProblemReason::unknownFood,     ProblemReason::medicine,    ProblemReason::routine,
    ProblemReason::unstatedContent, ProblemReason::untracked,   ProblemReason::schedule,
    ProblemReason::bodyWeight,      ProblemReason::unclearName, ProblemReason::unknownUnit,
    ProblemReason::unclearAmount,   ProblemReason::doubled,     ProblemReason::unclearNutrient,
    ProblemReason::unclearDay,      ProblemReason::unclearTime, ProblemReason::missingDuration,
    ProblemReason::impossible,      ProblemReason::empty,       ProblemReason::tooLong,
    ProblemReason::notUtf8};

/// "unknown_food" …
std::string_view key(ProblemReason reason);

/// One plain English clause to follow the part it is about: "is no food, supplement or activity that osteon
/// knows".
std::string_view phrase(ProblemReason reason);

/// A part of the line that could not be read, and what it may have meant.
struct ReadProblem
{
    std::string text;
    std::size_t offset = 0;
    ProblemReason reason{};
    std::vector<std::string>
        suggestions; ///< of an unknown food or an unclear name: names; else the text in other, clear words
    /// Of an unknown food that could be somebody's own, of a medicine, of unstated content and of a
    /// supplement with a schedule: its name without the amount. Else empty.
    std::string name = {};
    std::optional<TimeOfDay> time = {}; ///< that was said of it: it may turn out to be a dose
};

/// A part of the line that is no item: the day, a time, a meal, or the word between two items.
struct LinePart
{
    std::string text;
    std::size_t offset = 0; ///< in bytes of the line
};

/// Every byte of the line is in an item, a problem or another part, but for blanks, commas and semicolons.
struct LineReading
{
    Day day{};                   ///< the day the line is for
    std::vector<ReadItem> items; ///< in the order written
    std::vector<ReadProblem> problems;
    std::vector<LinePart> others;
};

/// Reads one line of text: foods, supplements and activities, as the README.md of this folder shows. `day` is
/// the day the line is for unless it names one itself; day words are relative to `today`. Each item of a
/// saved meal that the line names is an item of its own, with the text of the whole. Nothing is stored here.
/// A line with a problem is not to be stored at all. The text of `tooLong` and `notUtf8` is a beginning of
/// the line, fit to be shown.
LineReading readLine(std::string_view line, const Catalogue &catalogue, Day day, Day today,
                     std::span<const SavedMeal> savedMeals = {});

} // namespace osteon
