// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/number_words.h"

#include "logging/number_tables.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace osteon {

namespace {

bool isArticle(const Token &token)
{
    constexpr std::array<std::string_view, 10> articles{"a",     "an",    "ein",   "eine", "einen",
                                                        "einem", "einer", "eines", "un",   "una"};
    return token.isWord() && std::ranges::find(articles, std::string_view(token.folded)) != articles.end();
}

std::optional<std::int64_t> wholeWordAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    return at < end && tokens[at].isWord() ? wholeNumberOf(tokens[at].folded) : std::nullopt;
}

std::optional<Fraction> fractionWordAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    return at < end && tokens[at].isWord() ? fractionOf(tokens[at].folded) : std::nullopt;
}

/// "twenty-five" in one token.
std::optional<std::int64_t> hyphenated(std::string_view word)
{
    const std::size_t hyphen = word.find('-');
    if (hyphen == std::string_view::npos) {
        return std::nullopt;
    }
    const auto tens = wholeNumberOf(word.substr(0, hyphen));
    const auto ones = wholeNumberOf(word.substr(hyphen + 1));
    const bool isNumber = tens && ones && *tens >= 20 && *tens < 100 && *ones < 10;
    return isNumber ? std::optional(*tens + *ones) : std::nullopt;
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

/// "1 000", "20 000 000": blanks between groups of three digits. A second group that does not begin with a
/// zero may be another number, and is left alone.
std::optional<NumberMatch> spacedThousandsAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    std::string digits = tokens[at].folded;
    std::size_t next = at + 1;
    const auto isGroup = [&](std::size_t place) {
        return place < end && isDigitsAlone(tokens[place]) && tokens[place].folded.size() == 3;
    };
    const bool isFirst = isDigitsAlone(tokens[at]) && digits.size() <= 3 && digits.front() != '0';
    if (!isFirst || !isGroup(next) || tokens[next].folded.front() != '0') {
        return std::nullopt;
    }
    for (; isGroup(next) && digits.size() <= 15; ++next) {
        digits += tokens[next].folded;
    }
    return matchOf(readWrittenNumber(digits), next);
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

/// "one and a half", "2 y media": the whole number and its part.
std::optional<NumberMatch> withHalf(const NumberMatch &whole, const Tokens &tokens, std::size_t end)
{
    const auto half = whole.number.value.isWhole() ? halfAfter(tokens, whole.next, end) : std::nullopt;
    return half ? std::optional(mixed(whole, *half)) : std::nullopt;
}

std::size_t afterDozen(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const bool isDozen = isWordAt(tokens, at, end, "dozen") || isWordAt(tokens, at, end, "dutzend") ||
                         isWordAt(tokens, at, end, "docena");
    return isDozen ? at + 1 : at;
}

/// "half a", "half of a", "half a dozen": articles around a part say nothing, a dozen multiplies.
NumberMatch withWhatFollows(NumberMatch match, const Tokens &tokens, std::size_t end)
{
    const bool isPart = !match.number.value.isWhole();
    const bool hasOf = isWordAt(tokens, match.next, end, "of") || isWordAt(tokens, match.next, end, "de");
    if (isPart && hasOf && match.next + 1 < end) {
        match.next += isArticle(tokens[match.next + 1]) || tokens[match.next].isWord("de") ? 1 : 0;
    }
    if (isPart && match.next < end && isArticle(tokens[match.next])) {
        ++match.next;
    }
    const std::size_t next = afterDozen(tokens, match.next, end);
    const auto dozen =
        next > match.next ? Number::product(match.number.value, Number::whole(12)) : std::nullopt;
    if (dozen) {
        match.number.value = *dozen;
        match.next = next;
    }
    return match;
}

/// "three quarters", "2 tercios", "drei Viertel".
NumberMatch withFractionWord(NumberMatch match, const Tokens &tokens, std::size_t end)
{
    const auto fraction = fractionWordAt(tokens, match.next, end);
    const bool isCounted = fraction && fraction->above == 1 && fraction->below > 2;
    const auto product =
        isCounted ? Number::product(match.number.value, asNumber(*fraction).value) : std::nullopt;
    if (product) {
        match.number.value = *product;
        ++match.next;
    }
    return match;
}

/// "two", "twenty five", "two hundred".
std::optional<NumberMatch> wholeWordsAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    auto value = wholeWordAt(tokens, at, end);
    value = value || at >= end || !tokens[at].isWord() ? value : hyphenated(tokens[at].folded);
    if (!value) {
        return std::nullopt;
    }
    NumberMatch match;
    match.next = at + 1;
    const auto second = wholeWordAt(tokens, match.next, end);
    if (second && *value >= 20 && *value < 100 && *second < 10) {
        value = *value + *second;
        ++match.next;
    } else if (second && *value < 10 && *second == 100) {
        value = *value * 100;
        ++match.next;
    }
    match.number = asNumber({*value, 1});
    return match;
}

/// "a couple of slices", "couple of eggs", "un par de huevos".
std::optional<NumberMatch> pairAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    static const std::unordered_set<std::string_view> pairs{"couple", "pair", "par"};
    const bool hasArticle = isArticle(tokens[at]);
    const std::size_t of = at + (hasArticle ? 2 : 1);
    const bool hasOf = of + 1 < end && (tokens[of].isWord("of") || tokens[of].isWord("de"));
    if (!isWordAt(tokens, of - 1, end, pairs) || !(hasArticle || hasOf)) {
        return std::nullopt;
    }
    NumberMatch match;
    match.number = asNumber({2, 1});
    match.next = of + (hasOf ? 1 : 0);
    return match;
}

/// The "good" of "a good half hour", the "knappe" of "eine knappe Stunde".
bool isAboutAmountAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    static const std::unordered_set<std::string_view> words{"good",    "gute",  "guten", "knappe",
                                                            "knappen", "buena", "buen"};
    static const std::unordered_set<std::string_view> hours{"hour", "stunde", "std", "hora"};
    return isWordAt(tokens, at, end, words) &&
           (fractionWordAt(tokens, at + 1, end) || isWordAt(tokens, at + 1, end, hours));
}

/// "half", "a half", "a", "a hundred".
std::optional<NumberMatch> articleOrFractionAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    NumberMatch match;
    match.next = at + 1;
    if (const auto fraction = fractionWordAt(tokens, at, end)) {
        match.number = asNumber(*fraction);
        return match;
    }
    if (const auto pair = pairAt(tokens, at, end)) {
        return pair;
    }
    const bool isSpanishTo = tokens[at].isWord("a") && isWordAt(tokens, at + 1, end, "la"); // "a la plancha"
    if (!isArticle(tokens[at]) || isSpanishTo) {
        return std::nullopt;
    }
    if (isAboutAmountAt(tokens, match.next, end)) {
        ++match.next;
    }
    const auto many = wholeWordAt(tokens, match.next, end);
    const auto fraction = fractionWordAt(tokens, match.next, end);
    const bool isMany = many && (*many == 12 || *many == 100);
    match.number = fraction ? asNumber(*fraction) : asNumber({isMany ? *many : 1, 1});
    match.next += fraction || isMany ? 1 : 0;
    match.isArticle = !fraction && !isMany;
    return match;
}

} // namespace

std::optional<NumberMatch> halfAfter(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const bool isJoined = isWordAt(tokens, at, end, "and") || isWordAt(tokens, at, end, "y") ||
                          isWordAt(tokens, at, end, "und");
    std::size_t place = at + 1;
    if (!isJoined || place >= end) {
        return std::nullopt;
    }
    if (const auto digits = fractionAt(tokens, place, end); digits && !digits->error) { // "2 y 1/2"
        return digits->number.value.isAtLeast(1) ? std::nullopt : digits;
    }
    const bool hasArticle = isArticle(tokens[place]);
    place += hasArticle ? 1 : 0;
    const auto part = fractionWordAt(tokens, place, end);
    const bool beginsAnother = !hasArticle && place + 1 < end && isArticle(tokens[place + 1]);
    if (!part || part->above >= part->below || beginsAnother) { // "and half an apple" is another item
        return std::nullopt;
    }
    NumberMatch half;
    half.number = asNumber(*part);
    half.next = place + 1;
    return half;
}

std::optional<NumberMatch> digitsAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    if (at >= end || !tokens[at].isNumber()) {
        return std::nullopt;
    }
    if (const auto fraction = fractionAt(tokens, at, end)) {
        return withWhatFollows(*fraction, tokens, end);
    }
    if (const auto thousands = spacedThousandsAt(tokens, at, end)) {
        return thousands;
    }
    const NumberMatch number = matchOf(readWrittenNumber(tokens[at].folded), at + 1);
    if (isDigitsAlone(tokens[at]) && !number.error) {
        const bool hasDash = at + 2 < end && tokens[at + 1].isMark("-") && !tokens[at + 1].spaceBefore;
        if (const auto fraction = fractionAt(tokens, at + (hasDash ? 2 : 1), end)) { // "1 1/2" or "1-1/2"
            return mixed(number, *fraction);
        }
        if (const auto half = withHalf(number, tokens, end)) {
            return half;
        }
        return withFractionWord(number, tokens, end);
    }
    return number;
}

std::optional<NumberMatch> numberWordsAt(const Tokens &tokens, std::size_t at, std::size_t end)
{
    if (at >= end || !tokens[at].isWord()) {
        return std::nullopt;
    }
    auto match = wholeWordsAt(tokens, at, end);
    match = match ? withFractionWord(*match, tokens, end) : articleOrFractionAt(tokens, at, end);
    if (!match) {
        return std::nullopt;
    }
    match->isWords = true;
    const auto half = match->isArticle ? std::nullopt : withHalf(*match, tokens, end);
    return withWhatFollows(half.value_or(*match), tokens, end);
}

} // namespace osteon
