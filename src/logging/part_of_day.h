// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "logging/reading.h"
#include "logging/token.h"

#include <optional>
#include <string>
#include <utility>

namespace osteon {

/// "in the morning", "abends", "por la noche": a part of the day that is no time of the clock. Most say which
/// meal it was; "before bed" and the like say none.
struct DayPart
{
    TokenRange range;
    std::optional<Meal> meal;
};

/// In front of something. A bare word such as "früh" is only believed right behind a day or before a colon.
std::optional<DayPart> partOfDayAt(const Tokens &tokens, std::size_t at, std::size_t end, bool isBehindDay);

/// Between the words of an item: "walked in the morning 30 min". Only what can be nothing else, and something
/// stands behind it.
std::optional<DayPart> partOfDayInside(const Tokens &tokens, std::size_t at, std::size_t end);

/// At the end of an item; something stands in front of it.
std::optional<DayPart> partOfDayBehind(const Tokens &tokens, TokenRange item);

/// "mañana y noche", "morgens und abends" at the end of an item: it was taken twice, each time how much?
std::optional<std::pair<DayPart, DayPart>> twoPartsBehind(const Tokens &tokens, TokenRange item);

/// Words for a part of the day that stand by themselves: "por la mañana" for a bare "mañana", which elsewhere
/// is tomorrow.
std::string clearWordsFor(std::string_view line, const Tokens &tokens, const DayPart &part);

/// The meal that a single word for a part of the day means: "evening", "Abend", "noche".
std::optional<Meal> mealOfPartWord(const Token &token);

/// Whether the word names a part of the day, and no meal by itself.
bool isPartWord(const Token &token);

/// The part of the day that was said of an item, as written.
struct SaidPart
{
    std::string text;
    bool isMeal = false; ///< it is in the item already, where that is eaten or taken
};

/// "last night", "heute Nacht", "por la noche", whose hours after midnight are of the next day to many.
bool isAtNight(const SaidPart &part);

/// Nothing that was said is lost: a part of the day that is no meal becomes a note, and so does each of an
/// activity, which has no meal.
void notePart(ReadItem &item, const SaidPart &part);

} // namespace osteon
