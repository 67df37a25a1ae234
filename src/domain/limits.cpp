// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/limits.h"

#include "domain/plain_text.h"
#include "domain/vitamin_d.h"

#include <algorithm>

namespace osteon {

namespace {

/// How many bytes follow a leading byte of UTF-8; absent for a byte that cannot lead.
std::optional<std::size_t> followingBytes(unsigned char lead)
{
    if (lead < 0x80) {
        return 0;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return 1;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        return 2;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        return 3;
    }
    return std::nullopt;
}

/// The second byte is narrower after some leads: it keeps out overlong forms, surrogates and what is
/// beyond U+10FFFF (RFC 3629, section 4).
bool isSecondByte(unsigned char lead, unsigned char second)
{
    const unsigned char lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned char highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= lowest && second <= highest;
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// C0 and C1 control characters and DEL, but for `allowed`, in text that is known to be UTF-8.
bool hasControlCharacter(std::string_view text, std::string_view allowed = {})
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (controlCharacterLength(text.substr(at)) > 0 && !allowed.contains(text[at])) {
            return true;
        }
    }
    return false;
}

std::optional<EntryRefusal> asRefusal(std::optional<EntryError> error)
{
    return error ? std::optional(EntryRefusal{*error, std::nullopt}) : std::nullopt;
}

std::optional<EntryError> refusalOfStamp(const EntryStamp &stamp, Day today)
{
    if (stamp.time && (stamp.time->count() < 0 || *stamp.time >= std::chrono::hours(24))) {
        return EntryError::timeImpossible;
    }
    return refusalOfDay(stamp.day, today);
}

std::optional<EntryRefusal> refusalOfAmounts(const NutrientAmounts &amounts)
{
    for (const Nutrient nutrient : allNutrients) {
        if (amounts[nutrient] && *amounts[nutrient] < Mass()) {
            return EntryRefusal{EntryError::amountNegative, nutrient};
        }
        if (amounts[nutrient] > mostPossible(nutrient)) {
            return EntryRefusal{EntryError::amountImpossible, nutrient};
        }
    }
    return std::nullopt;
}

/// The texts that may be missing.
std::optional<EntryError> refusalOfText(const std::optional<std::string> &note, std::string_view dish)
{
    if (const auto error = note ? refusalOfNote(*note) : std::nullopt) {
        return error;
    }
    return dish.empty() ? std::nullopt : refusalOfName(dish);
}

} // namespace

Mass mostPossible(Nutrient nutrient)
{
    switch (nutrient) {
    case Nutrient::vitaminD:
        return vitaminDFromUnits(600'000);
    case Nutrient::calcium:
    case Nutrient::magnesium:
        return Mass::fromGrams(10);
    case Nutrient::vitaminK1:
    case Nutrient::vitaminK2:
        return Mass::fromMilligrams(100);
    case Nutrient::protein:
    case Nutrient::sodium:
    case Nutrient::sugars:
    case Nutrient::alcohol:
        break;
    }
    return Mass::fromGrams(10'000);
}

std::optional<std::size_t> characterCount(std::string_view text)
{
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size(); ++characters) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const auto following = followingBytes(lead);
        if (!following || at + *following >= text.size()) {
            return std::nullopt;
        }
        const std::string_view rest = text.substr(at + 1, *following);
        if (!rest.empty() && !isSecondByte(lead, static_cast<unsigned char>(rest.front()))) {
            return std::nullopt;
        }
        if (!std::ranges::all_of(rest, isContinuation)) {
            return std::nullopt;
        }
        at += 1 + *following;
    }
    return characters;
}

std::optional<EntryError> refusalOfName(std::string_view name)
{
    const auto characters = characterCount(name);
    if (!characters) {
        return EntryError::textNotUtf8;
    }
    if (*characters > longestName) {
        return EntryError::nameTooLong;
    }
    if (hasControlCharacter(name)) {
        return EntryError::controlCharacter;
    }
    return name.find_first_not_of(' ') == std::string_view::npos ? std::optional(EntryError::nameMissing)
                                                                 : std::nullopt;
}

std::optional<EntryError> refusalOfNote(std::string_view note)
{
    const auto characters = characterCount(note);
    if (!characters) {
        return EntryError::textNotUtf8;
    }
    if (*characters > longestNote) {
        return EntryError::noteTooLong;
    }
    return hasControlCharacter(note, "\n") ? std::optional(EntryError::controlCharacter) : std::nullopt;
}

std::optional<EntryError> refusalOfDay(Day day, Day today)
{
    if (!day.ok()) {
        return EntryError::dayMissing;
    }
    if (day < earliestDay) {
        return EntryError::dayTooEarly;
    }
    return day > today ? std::optional(EntryError::dayInFuture) : std::nullopt;
}

std::optional<EntryRefusal> refusalOf(const IntakeEntry &entry, Day today)
{
    if (const auto error = refusalOfStamp(entry.stamp, today)) {
        return asRefusal(error);
    }
    if (const auto error = refusalOfName(entry.name)) {
        return asRefusal(error);
    }
    if (const auto error = refusalOfText(entry.note, entry.dish)) {
        return asRefusal(error);
    }
    if (entry.portion && (*entry.portion <= PortionMass() || *entry.portion > largestPortion)) {
        return EntryRefusal{EntryError::portionImpossible, std::nullopt};
    }
    return refusalOfAmounts(entry.amounts);
}

std::optional<EntryRefusal> refusalOf(const ExerciseSession &session, Day today)
{
    if (const auto error = refusalOfStamp(session.stamp, today)) {
        return asRefusal(error);
    }
    if (const auto error = refusalOfName(session.name)) {
        return asRefusal(error);
    }
    if (const auto error = refusalOfText(session.note, {})) {
        return asRefusal(error);
    }
    const bool possible = session.duration.count() >= 1 && session.duration <= longestDuration;
    return possible ? std::nullopt
                    : std::optional(EntryRefusal{EntryError::durationImpossible, std::nullopt});
}

} // namespace osteon
