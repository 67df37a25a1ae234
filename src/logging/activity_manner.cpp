// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/activity_manner.h"

#include "catalogue/text_folding.h"
#include "logging/activity_place.h"
#include "logging/name_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace osteon {

namespace {

enum class Manner { easy, moderate, hard };

std::optional<Manner> mannerOf(std::string_view word)
{
    static const std::unordered_map<std::string_view, Manner> manners{
        {"easy", Manner::easy},         {"easily", Manner::easy},        {"light", Manner::easy},
        {"lightly", Manner::easy},      {"gentle", Manner::easy},        {"gently", Manner::easy},
        {"leisurely", Manner::easy},    {"relaxed", Manner::easy},       {"slow", Manner::easy},
        {"slowly", Manner::easy},       {"leicht", Manner::easy},        {"leichte", Manner::easy},
        {"leichter", Manner::easy},     {"leichtes", Manner::easy},      {"sanft", Manner::easy},
        {"sanfte", Manner::easy},       {"sanftes", Manner::easy},       {"gemutlich", Manner::easy},
        {"gemutliches", Manner::easy},  {"ruhig", Manner::easy},         {"ruhiges", Manner::easy},
        {"langsam", Manner::easy},      {"langsames", Manner::easy},     {"locker", Manner::easy},
        {"lockeres", Manner::easy},     {"suave", Manner::easy},         {"suavemente", Manner::easy},
        {"ligero", Manner::easy},       {"ligera", Manner::easy},        {"tranquilo", Manner::easy},
        {"tranquila", Manner::easy},    {"despacio", Manner::easy},      {"lento", Manner::easy},
        {"lenta", Manner::easy},        {"moderate", Manner::moderate},  {"moderately", Manner::moderate},
        {"moderat", Manner::moderate},  {"moderates", Manner::moderate}, {"massig", Manner::moderate},
        {"massiges", Manner::moderate}, {"mittel", Manner::moderate},    {"moderado", Manner::moderate},
        {"moderada", Manner::moderate}, {"medium", Manner::moderate},    {"hard", Manner::hard},
        {"vigorous", Manner::hard},     {"vigorously", Manner::hard},    {"intense", Manner::hard},
        {"intensely", Manner::hard},    {"fast", Manner::hard},          {"strenuous", Manner::hard},
        {"heavy", Manner::hard},        {"intensiv", Manner::hard},      {"intensives", Manner::hard},
        {"schnell", Manner::hard},      {"schnelles", Manner::hard},     {"stark", Manner::hard},
        {"anstrengend", Manner::hard},  {"kraftig", Manner::hard},       {"hart", Manner::hard},
        {"fuerte", Manner::hard},       {"intenso", Manner::hard},       {"intensa", Manner::hard},
        {"rapido", Manner::hard},       {"rapida", Manner::hard},        {"duro", Manner::hard},
        {"dura", Manner::hard},         {"vigoroso", Manner::hard},      {"vigorosa", Manner::hard},
    };
    const auto found = manners.find(word);
    return found == manners.end() ? std::nullopt : std::optional(found->second);
}

struct RowsOfActivity
{
    std::string_view key; ///< of the row that the bare word means
    std::string_view easy;
    std::string_view moderate;
    std::string_view hard;
};

/// The rows of the catalogue; an empty name asks.
constexpr std::array rowsByManner{
    RowsOfActivity{"walk-moderate", "Walking, slow pace", "Walking, moderate pace", ""},
    RowsOfActivity{"cycle-easy", "Cycling, easy", "Cycling, easy", "Cycling, sporty"},
    RowsOfActivity{"cycle-stationary-moderate", "Exercise bike, light to moderate",
                   "Exercise bike, light to moderate", "Exercise bike, vigorous"},
    RowsOfActivity{"swim-easy", "Swimming, easy lengths", "Swimming, easy lengths", "Swimming, fast lengths"},
    RowsOfActivity{"run-jog", "Jogging, own pace", "Jogging, own pace", ""},
    RowsOfActivity{"row-machine", "", "Rowing machine, moderate", "Rowing machine, hard"},
    RowsOfActivity{"elliptical", "", "Elliptical trainer", "Elliptical trainer, vigorous"},
    RowsOfActivity{"weights", "", "Weights", "Weights, vigorous"},
    RowsOfActivity{"bodyweight", "", "Bodyweight strength exercises", "Bodyweight strength exercises, hard"},
    RowsOfActivity{"yoga", "Hatha yoga", "", "Power yoga"},
    RowsOfActivity{"stairs-up", "Stairs up, slow", "", "Stairs up, fast"},
    RowsOfActivity{"aerobics-low-impact", "Aerobics, low impact", "Aerobics, low impact", ""},
    RowsOfActivity{"floor-exercises", "Floor exercises", "Floor exercises", "Calisthenics, vigorous"},
    RowsOfActivity{"cleaning", "", "", "House cleaning, heavy"},
};

/// "light tai chi", "zumba intenso": a row that is as hard as that itself.
bool isAsHard(Intensity intensity, Manner manner)
{
    switch (manner) {
    case Manner::easy:
        return intensity == Intensity::light;
    case Manner::moderate:
        return intensity == Intensity::moderate;
    case Manner::hard:
        break;
    }
    return intensity == Intensity::vigorous;
}

/// The name of the row, as English has it; empty where there is none.
std::string rowFor(const Activity &activity, Manner manner)
{
    const auto rows = std::ranges::find(rowsByManner, std::string_view(activity.key), &RowsOfActivity::key);
    if (rows == rowsByManner.end()) {
        return isAsHard(activity.intensity, manner) ? activity.englishName : std::string();
    }
    const std::string_view name = manner == Manner::easy       ? rows->easy
                                  : manner == Manner::moderate ? rows->moderate
                                                               : rows->hard;
    return std::string(name);
}

std::string firstWord(std::string_view name)
{
    const std::vector<std::string> words = foldedWords(name);
    return words.empty() ? std::string() : words.front();
}

Outcome askedWhich(const ItemContext &context, const ActivityMatch &match)
{
    std::vector<std::string> names{match.thing->name};
    for (const Activity &other : match.others) {
        if (names.size() < 5 && firstWord(other.englishName) == firstWord(match.thing->englishName)) {
            names.push_back(other.name);
        }
    }
    return problemWith(context, ProblemReason::unclearName, std::move(names));
}

struct MannerOfName
{
    std::optional<Manner> manner;
    std::string rest;
    bool isOne = true;
};

MannerOfName takeManner(std::string_view name)
{
    MannerOfName taken;
    std::vector<std::string> rest;
    for (const std::string &word : foldedWords(name)) {
        if (const auto manner = mannerOf(word)) {
            taken.isOne = taken.isOne && (!taken.manner || taken.manner == manner);
            taken.manner = manner;
        } else {
            rest.push_back(word);
        }
    }
    taken.rest = joinedWords(rest);
    return taken;
}

} // namespace

bool saysManner(std::string_view word)
{
    return mannerOf(word).has_value();
}

std::optional<Outcome> readWithManner(const ItemContext &context, const ItemParts &parts)
{
    const MannerOfName taken = takeManner(parts.name);
    if (!taken.manner || taken.rest.empty() || context.names.activity(parts.name).isWhole ||
        context.names.food(parts.name).thing) {
        return std::nullopt;
    }
    const std::string plain = withoutPlace(taken.rest);
    const bool hasPlace = !plain.empty() && !context.names.activity(taken.rest).isWhole;
    const ActivityMatch &match = context.names.activity(hasPlace ? plain : taken.rest);
    if (!match.isWhole) {
        return std::nullopt;
    }
    const std::string row = taken.isOne ? rowFor(*match.thing, *taken.manner) : std::string();
    const ActivityMatch *chosen = row.empty() ? nullptr : &context.names.activity(row);
    return chosen != nullptr && chosen->thing
               ? readActivity(context, hasPlace ? withPlaceNoted(parts) : parts, *chosen)
               : askedWhich(context, match);
}

} // namespace osteon
