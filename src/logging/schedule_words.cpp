// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/schedule_words.h"

#include "logging/unit.h"

#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace osteon {

namespace {

using Words = std::unordered_set<std::string_view>;

enum class Kind { dailyWord, rarerWord, day, weekday, longer };

std::optional<Kind> kindOf(const Token &token)
{
    static const std::unordered_map<std::string_view, Kind> kinds{
        {"daily", Kind::dailyWord},
        {"taglich", Kind::dailyWord},
        {"taeglich", Kind::dailyWord},
        {"diario", Kind::dailyWord},
        {"diaria", Kind::dailyWord},
        {"diariamente", Kind::dailyWord},
        {"weekly", Kind::rarerWord},
        {"fortnightly", Kind::rarerWord},
        {"monthly", Kind::rarerWord},
        {"wochentlich", Kind::rarerWord},
        {"woechentlich", Kind::rarerWord},
        {"monatlich", Kind::rarerWord},
        {"semanal", Kind::rarerWord},
        {"semanales", Kind::rarerWord},
        {"semanalmente", Kind::rarerWord},
        {"quincenal", Kind::rarerWord},
        {"mensual", Kind::rarerWord},
        {"mensualmente", Kind::rarerWord},
        {"day", Kind::day},
        {"days", Kind::day},
        {"tag", Kind::day},
        {"tage", Kind::day},
        {"dia", Kind::day},
        {"dias", Kind::day},
        {"week", Kind::longer},
        {"weeks", Kind::longer},
        {"month", Kind::longer},
        {"months", Kind::longer},
        {"woche", Kind::longer},
        {"wochen", Kind::longer},
        {"monat", Kind::longer},
        {"monate", Kind::longer},
        {"semana", Kind::longer},
        {"semanas", Kind::longer},
        {"mes", Kind::longer},
        {"meses", Kind::longer},
        {"monday", Kind::weekday},
        {"tuesday", Kind::weekday},
        {"wednesday", Kind::weekday},
        {"thursday", Kind::weekday},
        {"friday", Kind::weekday},
        {"saturday", Kind::weekday},
        {"sunday", Kind::weekday},
        {"montag", Kind::weekday},
        {"dienstag", Kind::weekday},
        {"mittwoch", Kind::weekday},
        {"donnerstag", Kind::weekday},
        {"freitag", Kind::weekday},
        {"samstag", Kind::weekday},
        {"sonntag", Kind::weekday},
        {"lunes", Kind::weekday},
        {"martes", Kind::weekday},
        {"miercoles", Kind::weekday},
        {"jueves", Kind::weekday},
        {"viernes", Kind::weekday},
        {"sabado", Kind::weekday},
        {"domingo", Kind::weekday},
    };
    const auto found = token.isWord() ? kinds.find(token.folded) : kinds.end();
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

/// "every", and before a week "a" or "per": where the words begin that say how often, with the unit at `at`.
Schedule aroundUnit(const Tokens &tokens, std::size_t at, TokenRange item, Kind kind)
{
    const bool isDay = kind == Kind::day;
    static const Words every{"every", "each", "jeden", "jede", "jedes", "alle", "cada"};
    static const Words ordinals{"other", "second",  "third",  "two",  "three",   "2nd", "3rd",
                                "zwei",  "zweiten", "zweite", "drei", "dritten", "dos", "tres"};
    static const Words per{"a", "per", "pro", "por", "am", "al", "im"};
    if (isWordAt(tokens, at + 1, item.end, "ago")) {
        return {};
    }
    std::size_t place = at - 1;
    const bool isOther =
        place > item.begin && (tokens[place].isNumber() || isWordAt(tokens, place, item.end, ordinals));
    place -= isOther ? 1 : 0;
    if (isWordAt(tokens, place, item.end, every)) {
        return {isDay && !isOther ? HowOften::daily : HowOften::rarer, {place, at + 1}};
    }
    if (kind == Kind::weekday) { // "am Mittwoch" was one
        return {};
    }
    const bool hasArticle =
        !isOther && place > item.begin &&
        (isWordAt(tokens, place, item.end, "la") || isWordAt(tokens, place, item.end, "der")) &&
        (isWordAt(tokens, place - 1, item.end, "in") || isWordAt(tokens, place - 1, item.end, per));
    if (hasArticle || (!isOther && isWordAt(tokens, place, item.end, per))) {
        return {isDay ? HowOften::daily : HowOften::rarer, {place - (hasArticle ? 1 : 0), at + 1}};
    }
    return {};
}

/// "1-0-1": how many in the morning, at noon and in the evening, and at night; as on a plan of medication.
std::optional<TokenRange> dosesOfDayAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    constexpr std::size_t three = 5; // tokens: "1", "-", "0", "-", "1"
    const auto isCount = [&](std::size_t place) {
        return place < end && tokens[place].isNumber() && tokens[place].folded.size() == 1;
    };
    const auto goesOn = [&](std::size_t place) {
        return place < end && tokens[place].isMark("-") && !tokens[place].spaceBefore && isCount(place + 1);
    };
    if (!isCount(at) || !goesOn(at + 1) || !goesOn(at + 3)) {
        return std::nullopt;
    }
    const std::size_t next = at + three;
    return TokenRange{at, goesOn(next) ? next + 2 : next};
}

} // namespace

Schedule scheduleIn(const Tokens &tokens, TokenRange item)
{
    Schedule daily;
    for (std::size_t at = item.begin; at < item.end; ++at) {
        const bool isBehindStroke = at > item.begin + 1 && tokens[at - 1].isMark("/");
        const auto kind = kindOf(tokens[at]);
        const bool isDay = isBehindStroke && tokens[at].isWord("d") && unitAt(tokens, at - 2, at - 1);
        if (const auto doses = dosesOfDayAt(tokens, at, item.end)) {
            return {HowOften::rarer, *doses};
        }
        if (isDay ||
            (isBehindStroke && (kind == Kind::day || kind == Kind::weekday || kind == Kind::longer))) {
            return {HowOften::rarer, {at - 1, at + 1}};
        }
        if (kind == Kind::rarerWord) {
            return {HowOften::rarer, {at, at + 1}};
        }
        if (kind == Kind::dailyWord) {
            daily = {HowOften::daily, {at, at + 1}};
        } else if (kind && at > item.begin) {
            const Schedule found = aroundUnit(tokens, at, item, *kind);
            if (found.howOften == HowOften::rarer) {
                return found;
            }
            daily = found.howOften == HowOften::daily ? found : daily;
        }
    }
    return daily;
}

} // namespace osteon
