// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/number_words.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace osteon {

namespace {

struct Fraction
{
    std::int64_t above = 1;
    std::int64_t below = 1;
};

const std::unordered_map<std::string_view, Fraction> &numberWords()
{
    static const std::unordered_map<std::string_view, Fraction> words{
        {"one", {1, 1}},        {"two", {2, 1}},      {"three", {3, 1}},   {"four", {4, 1}},
        {"five", {5, 1}},       {"six", {6, 1}},      {"seven", {7, 1}},   {"eight", {8, 1}},
        {"nine", {9, 1}},       {"ten", {10, 1}},     {"eleven", {11, 1}}, {"twelve", {12, 1}},
        {"half", {1, 2}},       {"quarter", {1, 4}},  {"dozen", {12, 1}},  {"eins", {1, 1}},
        {"zwei", {2, 1}},       {"drei", {3, 1}},     {"vier", {4, 1}},    {"funf", {5, 1}},
        {"sechs", {6, 1}},      {"sieben", {7, 1}},   {"acht", {8, 1}},    {"neun", {9, 1}},
        {"zehn", {10, 1}},      {"elf", {11, 1}},     {"zwolf", {12, 1}},  {"halb", {1, 2}},
        {"halbe", {1, 2}},      {"halben", {1, 2}},   {"halber", {1, 2}},  {"halbes", {1, 2}},
        {"anderthalb", {3, 2}}, {"dutzend", {12, 1}}, {"uno", {1, 1}},     {"dos", {2, 1}},
        {"tres", {3, 1}},       {"cuatro", {4, 1}},   {"cinco", {5, 1}},   {"seis", {6, 1}},
        {"siete", {7, 1}},      {"ocho", {8, 1}},     {"nueve", {9, 1}},   {"diez", {10, 1}},
        {"doce", {12, 1}},      {"medio", {1, 2}},    {"media", {1, 2}},   {"docena", {12, 1}},
    };
    return words;
}

bool isArticle(const Token &token)
{
    constexpr std::array<std::string_view, 10> articles{"a",     "an",    "ein",   "eine", "einen",
                                                        "einem", "einer", "eines", "un",   "una"};
    return token.isWord() && std::ranges::find(articles, std::string_view(token.folded)) != articles.end();
}

bool isWordAt(const Tokens &tokens, std::size_t at, std::size_t end, std::string_view word)
{
    return at < end && tokens[at].isWord() && tokens[at].folded == word;
}

std::optional<Fraction> wordAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    if (at >= end || !tokens[at].isWord()) {
        return std::nullopt;
    }
    const auto found = numberWords().find(tokens[at].folded);
    return found == numberWords().end() ? std::nullopt : std::optional(found->second);
}

WrittenNumber asNumber(Fraction fraction)
{
    return {Number::fraction(fraction.above, fraction.below).value_or(Number()), std::nullopt};
}

NumberMatch matchOf(const std::expected<WrittenNumber, NumberError> &read, std::size_t next)
{
    NumberMatch match;
    match.next = next;
    if (read) {
        match.number = *read;
    } else {
        match.error = read.error();
    }
    return match;
}

bool isDigitsAlone(const Token &token)
{
    return token.isNumber() && token.folded.find_first_not_of("0123456789") == std::string::npos;
}

/// "1/2" in three tokens or the one token of "½".
std::optional<NumberMatch> fractionAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    if (at < end && tokens[at].isNumber() && tokens[at].folded.find('/') != std::string::npos) {
        return matchOf(readWrittenNumber(tokens[at].folded), at + 1);
    }
    const bool isWritten = at + 2 < end && isDigitsAlone(tokens[at]) && tokens[at + 1].isMark("/") &&
                           isDigitsAlone(tokens[at + 2]) && !tokens[at + 1].spaceBefore;
    return isWritten ? std::optional(matchOf(
                           readWrittenNumber(tokens[at].folded + '/' + tokens[at + 2].folded), at + 3))
                     : std::nullopt;
}

/// "1 1/2" and "1½": a whole number and a fraction below one.
NumberMatch mixed(NumberMatch whole, const NumberMatch &fraction)
{
    whole.next = fraction.next;
    const auto sum = Number::sum(whole.number.value, fraction.number.value);
    if (fraction.error || !sum || fraction.number.value.isAtLeast(1)) {
        whole.error = NumberError::malformed;
    } else {
        whole.number.value = *sum;
    }
    return whole;
}

/// The words between a number and its half: "one and a half", "one and half".
std::size_t afterAndA(const Tokens &tokens, std::size_t at, std::size_t end)
{
    std::size_t next = isWordAt(tokens, at, end, "and") || isWordAt(tokens, at, end, "y") ? at + 1 : at;
    if (next > at && next < end && isArticle(tokens[next])) {
        ++next;
    }
    return next;
}

/// Whether "half" or "quarter" stands there as the second part of "one and a half".
std::optional<NumberMatch> withHalf(const NumberMatch &whole, const Tokens &tokens, std::size_t end)
{
    const std::size_t at = afterAndA(tokens, whole.next, end);
    const auto part = at > whole.next ? wordAt(tokens, at, end) : std::nullopt;
    if (!part || part->below == 1) {
        return std::nullopt;
    }
    NumberMatch fraction;
    fraction.number = asNumber(*part);
    fraction.next = at + 1;
    return mixed(whole, fraction);
}

/// "half a", "a dozen", "half a dozen": articles around say nothing, a dozen multiplies.
NumberMatch withWhatFollows(NumberMatch match, const Tokens &tokens, std::size_t end)
{
    const bool isPart = !match.number.value.isWhole();
    if (isPart && (isWordAt(tokens, match.next, end, "of") && match.next + 1 < end &&
                   isArticle(tokens[match.next + 1]))) {
        ++match.next;
    }
    if (isPart && match.next < end && isArticle(tokens[match.next])) {
        ++match.next;
    }
    const bool isDozen = isWordAt(tokens, match.next, end, "dozen") ||
                         isWordAt(tokens, match.next, end, "dutzend") ||
                         isWordAt(tokens, match.next, end, "docena");
    const auto dozen = isDozen ? Number::product(match.number.value, Number::whole(12)) : std::nullopt;
    if (dozen) {
        match.number.value = *dozen;
        ++match.next;
    }
    return match;
}

} // namespace

std::optional<NumberMatch> digitsAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    if (at >= end || !tokens[at].isNumber()) {
        return std::nullopt;
    }
    if (const auto fraction = fractionAt(tokens, at, end)) {
        return fraction;
    }
    const NumberMatch number = matchOf(readWrittenNumber(tokens[at].folded), at + 1);
    if (isDigitsAlone(tokens[at]) && !number.error) {
        if (const auto fraction = fractionAt(tokens, at + 1, end)) {
            return mixed(number, *fraction);
        }
        if (const auto half = withHalf(number, tokens, end)) {
            return half;
        }
    }
    return number;
}

std::optional<NumberMatch> numberWordsAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    if (at >= end || !tokens[at].isWord()) {
        return std::nullopt;
    }
    NumberMatch match;
    match.isWords = true;
    match.next = at + 1;
    if (const auto word = wordAt(tokens, at, end)) {
        match.number = asNumber(*word);
    } else if (isArticle(tokens[at])) {
        const auto after = wordAt(tokens, at + 1, end);
        const bool belongsTogether = after && (after->below > 1 || after->above == 12);
        match.number = asNumber(belongsTogether ? *after : Fraction{});
        match.next += belongsTogether ? 1 : 0;
        match.isArticle = !belongsTogether;
    } else {
        return std::nullopt;
    }
    const auto half = match.isArticle ? std::nullopt : withHalf(match, tokens, end);
    return withWhatFollows(half.value_or(match), tokens, end);
}

} // namespace osteon
