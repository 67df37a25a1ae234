// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/number_tables.h"

#include "catalogue/text_folding.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace osteon {

namespace {

const std::unordered_map<std::string_view, std::int64_t> &wholeWords()
{
    static const std::unordered_map<std::string_view, std::int64_t> words{
        {"one", 1},           {"two", 2},        {"three", 3},     {"four", 4},      {"five", 5},
        {"six", 6},           {"seven", 7},      {"eight", 8},     {"nine", 9},      {"ten", 10},
        {"eleven", 11},       {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15},
        {"sixteen", 16},      {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},
        {"thirty", 30},       {"forty", 40},     {"fifty", 50},    {"sixty", 60},    {"seventy", 70},
        {"eighty", 80},       {"ninety", 90},    {"hundred", 100}, {"dozen", 12},    {"eins", 1},
        {"zwei", 2},          {"drei", 3},       {"vier", 4},      {"funf", 5},      {"sechs", 6},
        {"sieben", 7},        {"acht", 8},       {"neun", 9},      {"zehn", 10},     {"elf", 11},
        {"zwolf", 12},        {"funfzehn", 15},  {"zwanzig", 20},  {"dreissig", 30}, {"vierzig", 40},
        {"funfzig", 50},      {"sechzig", 60},   {"neunzig", 90},  {"hundert", 100}, {"dutzend", 12},
        {"zweihundert", 200}, {"uno", 1},        {"dos", 2},       {"tres", 3},      {"cuatro", 4},
        {"cinco", 5},         {"seis", 6},       {"siete", 7},     {"ocho", 8},      {"nueve", 9},
        {"diez", 10},         {"doce", 12},      {"quince", 15},   {"veinte", 20},   {"treinta", 30},
        {"cuarenta", 40},     {"cincuenta", 50}, {"sesenta", 60},  {"noventa", 90},  {"cien", 100},
        {"doscientos", 200},  {"docena", 12},    {"fuenf", 5},     {"zwoelf", 12},   {"fuenfzehn", 15},
        {"fuenfzig", 50},
    };
    return words;
}

const std::unordered_map<std::string_view, Fraction> &fractionWords()
{
    static const std::unordered_map<std::string_view, Fraction> words{
        {"half", {1, 2}},        {"third", {1, 3}},       {"thirds", {1, 3}},      {"quarter", {1, 4}},
        {"quarters", {1, 4}},    {"halb", {1, 2}},        {"halbe", {1, 2}},       {"halben", {1, 2}},
        {"halber", {1, 2}},      {"halbes", {1, 2}},      {"drittel", {1, 3}},     {"viertel", {1, 4}},
        {"dreiviertel", {3, 4}}, {"anderthalb", {3, 2}},  {"anderthalbe", {3, 2}}, {"anderthalben", {3, 2}},
        {"eineinhalb", {3, 2}},  {"zweieinhalb", {5, 2}}, {"dreieinhalb", {7, 2}}, {"medio", {1, 2}},
        {"media", {1, 2}},       {"tercio", {1, 3}},      {"tercios", {1, 3}},     {"cuarto", {1, 4}},
        {"cuartos", {1, 4}},     {"achtel", {1, 8}},      {"eighth", {1, 8}},      {"octavo", {1, 8}},
    };
    return words;
}

} // namespace

std::optional<std::int64_t> wholeNumberOf(std::string_view foldedWord)
{
    const auto found = wholeWords().find(foldedWord);
    return found == wholeWords().end() ? std::nullopt : std::optional(found->second);
}

std::optional<Fraction> fractionOf(std::string_view foldedWord)
{
    const auto found = fractionWords().find(foldedWord);
    return found == fractionWords().end() ? std::nullopt : std::optional(found->second);
}

std::size_t lengthOfFractionIn(std::string_view word)
{
    constexpr std::array<std::string_view, 3> parts{"dreiviertel", "viertel", "achtel"};
    constexpr std::array<std::string_view, 2> wholes{"stunde", "liter"};
    const std::string written = folded(word);
    for (const std::string_view part : parts) {
        const bool begins = written.starts_with(part);
        if (begins &&
            std::ranges::find(wholes, std::string_view(written).substr(part.size())) != wholes.end()) {
            return part.size();
        }
    }
    return 0;
}

} // namespace osteon
