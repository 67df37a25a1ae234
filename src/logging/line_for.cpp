// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/line_for.h"

#include "logging/number.h"
#include "logging/reading.h"

#include <vector>

namespace osteon {

namespace {

/// Such as in "1.5 mg": exact, with a point.
std::string amountText(Mass amount, NutrientUnit unit)
{
    const auto number = Number::fraction(amount.nanograms(), massOf(unit).nanograms());
    return number.value_or(Number()).text() + ' ' + std::string(symbol(unit));
}

/// "118.5 g", but "4733 mg": three decimals might be thousands.
std::string weightText(std::int64_t milligrams)
{
    const bool hasThreeDecimals = milligrams % 10 != 0 && milligrams >= 1'000;
    return hasThreeDecimals ? std::to_string(milligrams) + " mg"
                            : Number::fraction(milligrams, 1'000).value_or(Number()).text() + " g";
}

/// Ways to write how much was eaten or taken, likeliest first; the last one is exact.
std::vector<std::string> amountTexts(const IntakeEntry &entry)
{
    std::vector<std::string> amounts{entry.portionText};
    if (entry.portion) {
        amounts.push_back(weightText(entry.portion->milligrams()));
    }
    for (const Nutrient nutrient : allNutrients) {
        if (entry.isSupplement && entry.amounts[nutrient]) {
            const std::string dose = amountText(*entry.amounts[nutrient], usualUnit(nutrient));
            amounts.push_back(dose);
            amounts.push_back("elemental " + dose);
        }
    }
    return amounts;
}

std::string quoted(const std::optional<std::string> &note)
{
    return note && !note->empty() ? " \"" + *note + '"' : std::string();
}

std::string prefixOf(const EntryStamp &stamp, std::optional<Meal> meal)
{
    const std::string time = stamp.time ? toText(*stamp.time) + ' ' : std::string();
    return time + (meal ? std::string(key(*meal)) + ": " : std::string());
}

/// The entry that a text means; absent where it means anything else than one of that kind.
template <typename Entry>
std::optional<Entry> readBack(const std::string &line, const Catalogue &catalogue, Day day)
{
    const LineReading reading = readLine(line, catalogue, day, day);
    const bool isOne = reading.problems.empty() && reading.items.size() == 1 && reading.day == day;
    const Entry *entry = isOne ? std::get_if<Entry>(&reading.items.front().entry) : nullptr;
    return entry != nullptr ? std::optional(*entry) : std::nullopt;
}

/// The same but for what no line has: who and where it was stored, and how its portion was worded.
bool isSame(IntakeEntry read, const IntakeEntry &entry)
{
    read.stamp.uid = entry.stamp.uid;
    read.stamp.zone = entry.stamp.zone;
    read.dish = entry.dish;
    read.portionText = entry.portionText;
    return read == entry;
}

bool isSame(ExerciseSession read, const ExerciseSession &session)
{
    read.stamp.uid = session.stamp.uid;
    read.stamp.zone = session.stamp.zone;
    return read == session;
}

} // namespace

std::optional<std::string> lineFor(const IntakeEntry &entry, const Catalogue &catalogue)
{
    for (const std::string &amount : amountTexts(entry)) {
        std::string line = prefixOf(entry.stamp, entry.meal) + amount + ' ' + entry.name + quoted(entry.note);
        const auto read = readBack<IntakeEntry>(line, catalogue, entry.stamp.day);
        if (read && isSame(*read, entry)) {
            return line;
        }
    }
    return std::nullopt;
}

std::optional<std::string> lineFor(const ExerciseSession &session, const Catalogue &catalogue)
{
    std::string line = prefixOf(session.stamp, std::nullopt) + std::to_string(session.duration.count()) +
                       " min " + session.name + quoted(session.note);
    const auto read = readBack<ExerciseSession>(line, catalogue, session.stamp.day);
    return read && isSame(*read, session) ? std::optional(std::move(line)) : std::nullopt;
}

} // namespace osteon
