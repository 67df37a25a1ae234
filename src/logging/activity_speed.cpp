// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/activity_speed.h"

#include "catalogue/text_folding.h"
#include "logging/activity_minutes.h"
#include "logging/activity_place.h"
#include "logging/name_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <expected>
#include <iterator>
#include <span>
#include <unordered_set>

namespace osteon {

namespace {

/// In tenths of a mile an hour, because the Compendium has its speeds in miles with one decimal.
using Speed = std::int64_t;

constexpr double metresOfMile = 1609.344;
constexpr double metresOfParkrun = 5000;

enum class Way { walk, run, walkOrRun, cycle };

struct SpeedRow
{
    Speed from;
    std::string_view name; ///< of the catalogue
};

constexpr std::array walks{SpeedRow{0, "Walking, strolling"},        SpeedRow{20, "Walking, slow pace"},
                           SpeedRow{25, "Walking, easy pace"},       SpeedRow{28, "Walking, moderate pace"},
                           SpeedRow{35, "Walking, brisk"},           SpeedRow{40, "Walking, very brisk"},
                           SpeedRow{45, "Walking, near racing pace"}};
constexpr std::array runs{SpeedRow{0, "Jogging, own pace"}, SpeedRow{50, "Running, 8 km/h"},
                          SpeedRow{57, "Running, 10 km/h"}, SpeedRow{65, "Running, 11 km/h"}}; // the nearest
constexpr std::array rides{SpeedRow{0, "Cycling, easy"}, SpeedRow{99, "Cycling, 16-19 km/h"},
                           SpeedRow{120, "Cycling, 19-22 km/h"}, SpeedRow{140, "Cycling, 22-25 km/h"},
                           SpeedRow{160, "Cycling, over 25 km/h"}};

constexpr double slowestBelieved = 0.3; // miles an hour: less than this is a distance of something else
constexpr Speed fastestWalk = 49;       // from 8 km/h on people run
constexpr Speed slowestRun = 40;        // the slowest that the Compendium calls running
constexpr Speed slowestJog = 25;        // and below this nobody's own pace of it
constexpr Speed fastestRun = 130;       // 21 km/h
constexpr Speed fastestRide = 280;      // 45 km/h

std::string_view rowOf(std::span<const SpeedRow> rows, Speed speed)
{
    const auto next = std::ranges::upper_bound(rows, speed, {}, &SpeedRow::from);
    return std::prev(next)->name; // the first row is from 0
}

double toDouble(Number number)
{
    return static_cast<double>(number.numerator()) / static_cast<double>(number.denominator());
}

std::string_view wordOfUnit(const ItemContext &context, const WrittenAmount &amount)
{
    return context.tokens[amount.unitRange.begin].folded;
}

bool isMiles(const ItemContext &context, const WrittenAmount &amount)
{
    return wordOfUnit(context, amount).starts_with('m') && amount.unit != Unit::metre;
}

bool isSteps(const ItemContext &context, const WrittenAmount &amount)
{
    if (amount.unit != Unit::distance) {
        return false;
    }
    const std::string_view word = wordOfUnit(context, amount);
    return word.starts_with("step") || word.starts_with("schritt") || word.starts_with("paso");
}

/// In metres; 0 where none is stated. Steps are no distance.
double distanceOf(const ItemContext &context, const ItemParts &parts)
{
    double metres = 0;
    for (const WrittenAmount &amount : parts.quantities) {
        if (amount.unit == Unit::metre) {
            metres += toDouble(amount.value());
        } else if (amount.unit == Unit::distance && !isSteps(context, amount)) {
            metres += toDouble(amount.value()) * (isMiles(context, amount) ? metresOfMile : 1000);
        }
    }
    return metres;
}

/// In miles an hour; 0 where none is stated.
double writtenSpeed(const ItemContext &context, const ItemParts &parts)
{
    for (const WrittenAmount &amount : parts.quantities) {
        if (amount.unit == Unit::speed) {
            return toDouble(amount.value()) * (isMiles(context, amount) ? 1 : 1000 / metresOfMile);
        }
    }
    return 0;
}

std::vector<std::string> plainWords(std::string_view name)
{
    static const std::unordered_set<std::string> around{
        "in",    "at",  "a",  "with",  "mit",       "bei",   "con",       "an",    "una",   "einem",
        "einer", "de",  "en", "speed", "velocidad", "tempo", "pace",      "about", "ritmo", "per",
        "bin",   "ich", "am", "of",    "me",        "he",    "insgesamt", "the",   "von",   "durante"};
    std::vector<std::string> words = foldedWords(name);
    std::erase_if(words, [](const std::string &word) { return around.contains(word); });
    return words;
}

/// A speed says nothing of how hard it is uphill, or with a motor.
bool saysOtherEffort(const std::string &name)
{
    static const std::unordered_set<std::string> words{
        "bergauf", "bergab", "uphill", "downhill", "arriba",   "abajo",    "cuesta",
        "subida",  "e",      "ebike",  "pedelec",  "electric", "electrica"};
    return std::ranges::any_of(foldedWords(name),
                               [](const std::string &word) { return words.contains(word); });
}

bool isParkrun(const std::string &name)
{
    return name == "parkrun" || name == "park run" || name == "parkrun walk" || name == "parkrun run";
}

/// 'Laufen' is walking to some Germans and running to others, and both are done on a treadmill.
bool isWalkOrRun(const std::string &name)
{
    static const std::unordered_set<std::string> names{
        "laufen",       "gelaufen",         "lief",       "treadmill", "on treadmill", "laufband",
        "auf laufband", "laufbandtraining", "caminadora", "cinta",     "cinta correr"};
    return names.contains(name) || isParkrun(name);
}

/// The words as they stand are misspelt at times; beside others they have to be right.
const ActivityMatch *matchOf(const ItemContext &context, const ItemParts &parts, const std::string &name)
{
    const ActivityMatch &written = context.names.activity(parts.name);
    if (written.thing) {
        return &written;
    }
    const std::string plain = withoutPlace(parts.name);
    for (const std::string &words : {name, plain}) {
        const ActivityMatch *match = words.empty() ? nullptr : &context.names.activity(words);
        if (match != nullptr && match->isWhole) {
            return match;
        }
    }
    return nullptr;
}

std::optional<Way> wayOf(const std::string &name, const ActivityMatch *match)
{
    if (isWalkOrRun(name)) {
        return Way::walkOrRun;
    }
    struct KeysOfWay
    {
        Way way;
        std::string_view keys;
    };
    constexpr std::array ways{
        KeysOfWay{Way::walk,
                  " walk-stroll walk-slow walk-easy walk-moderate walk-brisk walk-very-brisk walk-race "},
        KeysOfWay{Way::run, " run-jog run-8-km-h run-10-km-h run-11-km-h "},
        KeysOfWay{Way::cycle, " cycle-easy cycle-general cycle-16-km-h cycle-20-km-h cycle-23-km-h "
                              "cycle-26-km-h "}};
    if (match == nullptr) { // whatever moved so far, it was not said to be a walk
        return std::nullopt;
    }
    const std::string key = ' ' + match->thing->key + ' ';
    const auto found =
        std::ranges::find_if(ways, [&](const KeysOfWay &way) { return way.keys.contains(key); });
    return found == ways.end() ? std::nullopt : std::optional(found->way);
}

/// The row of that speed; or those to ask about, where words and speed do not go together; or none, where
/// nobody is so fast.
struct RowsOfSpeed
{
    std::vector<std::string_view> names;
    bool isAsked = false;
};

RowsOfSpeed rowOfRun(Speed speed, bool isOwnPace)
{
    const Speed slowest = isOwnPace ? slowestJog : slowestRun;
    if (speed < slowest) {
        return {{"Jogging and walking mixed", rowOf(walks, speed)}, true};
    }
    return speed <= fastestRun ? RowsOfSpeed{{rowOf(runs, speed)}} : RowsOfSpeed();
}

RowsOfSpeed rowsOf(Way way, Speed speed, bool isOwnPace)
{
    switch (way) {
    case Way::walk:
        return speed <= fastestWalk  ? RowsOfSpeed{{rowOf(walks, speed)}}
               : speed <= fastestRun ? RowsOfSpeed{{runs.front().name}, true}
                                     : RowsOfSpeed();
    case Way::walkOrRun:
        return speed < slowestRun     ? RowsOfSpeed{{rowOf(walks, speed)}}
               : speed < runs[1].from ? RowsOfSpeed{{rowOf(walks, speed), runs.front().name}, true}
                                      : rowOfRun(speed, false);
    case Way::run:
        return rowOfRun(speed, isOwnPace);
    case Way::cycle:
        break;
    }
    return speed <= fastestRide ? RowsOfSpeed{{rowOf(rides, speed)}} : RowsOfSpeed();
}

/// Absent where there is none, and where a distance and a speed say different things.
std::expected<Speed, ProblemReason> speedOf(double metres, double written, Number minutes)
{
    const double computed = metres / metresOfMile / (toDouble(minutes) / 60);
    const bool areApart =
        metres > 0 && written > 0 && std::abs(computed - written) > 0.1 * std::max(computed, written);
    const double speed = metres > 0 ? computed : written;
    if (areApart || speed < slowestBelieved) {
        return std::unexpected(ProblemReason::unclearAmount);
    }
    return static_cast<Speed>(std::lround(std::min(speed, 1000.0) * 10));
}

/// "Walk" and "run" leave the pace to the speed. "Brisk walk" does not; a row beside it is as good.
bool namesAnotherPace(const ActivityMatch *match, const Activity &ofSpeed)
{
    if (match == nullptr || !match->thing->key.starts_with("walk-") || match->thing->key == "walk-moderate") {
        return false;
    }
    const auto place = [](const std::string &name) {
        return std::ranges::find(walks, std::string_view(name), &SpeedRow::name) - walks.begin();
    };
    return std::abs(place(match->thing->englishName) - place(ofSpeed.englishName)) > 1;
}

Outcome askedFor(const ItemContext &context, const RowsOfSpeed &rows)
{
    std::vector<std::string> names;
    for (const std::string_view row : rows.names) {
        const auto &thing = context.names.activity(std::string(row)).thing;
        names.push_back(thing ? thing->name : std::string(row));
    }
    const ProblemReason reason = names.empty() ? ProblemReason::impossible : ProblemReason::unclearName;
    return problemWith(context, reason, std::move(names));
}

/// "parkrun 32": how long it took, or when it was.
Outcome parkrunWithoutTime(const ItemContext &context, const ItemParts &parts)
{
    const bool isBare = parts.quantities.size() == 1 && !parts.quantities.front().unit && !parts.multiplier;
    std::vector<std::string> suggestions;
    if (isBare && !parts.quantities.front().isArticle) {
        const WrittenAmount &amount = parts.quantities.front();
        suggestions.push_back(withReplaced(context, amount.range, amount.value().text() + " min"));
    }
    return problemWith(context, ProblemReason::missingDuration, std::move(suggestions));
}

} // namespace

bool hasSteps(const ItemContext &context, const ItemParts &parts)
{
    return std::ranges::any_of(parts.quantities,
                               [&](const WrittenAmount &amount) { return isSteps(context, amount); });
}

std::optional<Outcome> readAtSpeed(const ItemContext &context, const ItemParts &parts)
{
    const std::string name = joinedWords(plainWords(parts.name));
    if (isParkrun(name) && !hasDuration(parts)) {
        return parkrunWithoutTime(context, parts);
    }
    const double stated = distanceOf(context, parts);
    const double metres = stated > 0 || !isParkrun(name) ? stated : metresOfParkrun;
    const double written = writtenSpeed(context, parts);
    if (name.empty() || saysOtherEffort(name) || !hasDuration(parts) || (metres <= 0 && written <= 0)) {
        return std::nullopt;
    }
    const ActivityMatch *match = matchOf(context, parts, name);
    const auto way = wayOf(name, match);
    const Minutes minutes = statedMinutes(parts);
    if (!way || !minutes || minutes->isZero()) {
        return std::nullopt;
    }
    const auto speed = speedOf(metres, written, *minutes);
    if (!speed || (parts.multiplier && metres > 0)) { // "2 x 3 km in 40 min": each or both?
        return problemWith(context, ProblemReason::unclearAmount);
    }
    const RowsOfSpeed rows = rowsOf(*way, *speed, match != nullptr && match->thing->key == "run-jog");
    if (rows.names.size() != 1 || rows.isAsked) {
        return askedFor(context, rows);
    }
    ActivityMatch chosen = context.names.activity(std::string(rows.names.front()));
    if (!chosen.thing) {
        return std::nullopt;
    }
    if (namesAnotherPace(match, *chosen.thing)) { // "stroll 5 km 45 min" was very brisk
        return problemWith(context, ProblemReason::unclearName, {match->thing->name, chosen.thing->name});
    }
    const bool isWithPlace = !context.names.activity(parts.name).thing;
    return readActivity(context, isWithPlace ? withPlaceNoted(parts) : parts, chosen);
}

} // namespace osteon
