// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/saved_meal.h"
#include "logging/number.h"
#include "logging/reading.h"
#include "logging/time_words.h"
#include "logging/token.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace osteon {

/// A saved meal where the line names it.
struct SavedMealMatch
{
    const SavedMeal *meal = nullptr;
    Number count;     ///< of servings
    TokenRange range; ///< its count, its name, and the time or the meal behind it
    Occasion occasion;
    std::optional<Meal> ownMeal; ///< that its name is: "Breakfast"
};

/// The meals that somebody saved, as a line may name them: the whole name, with or without "my", and how much
/// of it: "my breakfast", "half my breakfast", "2x porridge bowl", "1 serving of soup". Somebody gave these
/// names to be understood, so they come before a food or a meal of the same name. Of two saved meals with one
/// name none is taken.
class SavedMealNames
{
public:
    explicit SavedMealNames(std::span<const SavedMeal> meals);

    /// The one that an item at this place names: nothing else stands before the next separator or "and".
    std::optional<SavedMealMatch> at(std::string_view line, const Tokens &tokens, std::size_t at) const;

    /// The word that joins a saved meal to what stands before it in the segment ("1 egg and my breakfast"),
    /// else the end of the segment.
    std::size_t jointBeforeOne(std::string_view line, const Tokens &tokens, TokenRange segment) const;

    /// Names that are spelt like the text.
    std::vector<std::string> namesLike(std::string_view text) const;

private:
    struct Name
    {
        Tokens tokens; ///< without "my"
        const SavedMeal *meal = nullptr;
        std::optional<Meal> ownMeal; ///< of "Breakfast", which may also be the heading of what comes after it
    };
    static std::optional<SavedMealMatch> matchOf(const Name &name, std::string_view line,
                                                 const Tokens &tokens, TokenRange before);

    std::vector<Name> m_names;
};

/// Its items, each with the amounts it was saved with, or why they cannot be stored.
std::variant<std::vector<ReadItem>, ReadProblem> itemsOf(const SavedMealMatch &match, std::string_view line,
                                                         const Tokens &tokens, const EntryStamp &stamp,
                                                         std::optional<Meal> meal, Day today);

} // namespace osteon
