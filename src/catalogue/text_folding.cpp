// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/text_folding.h"

#include <array>

namespace osteon {

namespace {

constexpr char32_t invalid = 0xFFFD;
constexpr char32_t firstAccented = 0x00C0;
constexpr char32_t afterAccented = 0x0180;

/// The plain letters of U+00C0 ... U+017F, empty for what is no letter.
constexpr std::array<std::string_view, 192> plainLetters{
    "a", "a", "a",  "a",  "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",  // U+00C0
    "d", "n", "o",  "o",  "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "th", "ss", // U+00D0
    "a", "a", "a",  "a",  "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",  // U+00E0
    "d", "n", "o",  "o",  "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "th", "y",  // U+00F0
    "a", "a", "a",  "a",  "a", "a", "c",  "c", "c", "c", "c", "c", "c", "c", "d",  "d",  // U+0100
    "d", "d", "e",  "e",  "e", "e", "e",  "e", "e", "e", "e", "e", "g", "g", "g",  "g",  // U+0110
    "g", "g", "g",  "g",  "h", "h", "h",  "h", "i", "i", "i", "i", "i", "i", "i",  "i",  // U+0120
    "i", "i", "ij", "ij", "j", "j", "k",  "k", "k", "l", "l", "l", "l", "l", "l",  "l",  // U+0130
    "l", "l", "l",  "n",  "n", "n", "n",  "n", "n", "n", "n", "n", "o", "o", "o",  "o",  // U+0140
    "o", "o", "oe", "oe", "r", "r", "r",  "r", "r", "r", "s", "s", "s", "s", "s",  "s",  // U+0150
    "s", "s", "t",  "t",  "t", "t", "t",  "t", "u", "u", "u", "u", "u", "u", "u",  "u",  // U+0160
    "u", "u", "u",  "u",  "w", "w", "y",  "y", "y", "z", "z", "z", "z", "z", "z",  "s"}; // U+0170

bool isMicroSign(char32_t value)
{
    return value == 0x00B5 || value == 0x03BC || value == 0x039C;
}

bool isCombiningMark(char32_t value)
{
    return value >= 0x0300 && value <= 0x036F;
}

/// What vanishes inside a word.
bool isDropped(char32_t value)
{
    constexpr char32_t typographicApostrophe = 0x2019;
    return value == U'\'' || value == typographicApostrophe || isCombiningMark(value);
}

bool isAsciiLetter(char32_t value)
{
    return (value >= U'a' && value <= U'z') || (value >= U'A' && value <= U'Z');
}

/// Whether it is a letter or a digit. Other scripts are not taken apart: all of theirs are letters.
bool isInWord(char32_t value)
{
    if (value < firstAccented) {
        return isAsciiLetter(value) || (value >= U'0' && value <= U'9') || isMicroSign(value);
    }
    const bool isSign = value < afterAccented && plainLetters.at(value - firstAccented).empty();
    const bool isPunctuation = value >= 0x2000 && value <= 0x206F;
    return !isSign && !isPunctuation && value != invalid;
}

/// What a character folds to; `written` is the character as it stands in the text.
std::string foldedCharacter(char32_t value, std::string_view written)
{
    if (isAsciiLetter(value)) {
        return std::string(1, static_cast<char>(value | 0x20U));
    }
    if (isMicroSign(value)) {
        return "u";
    }
    if (value >= firstAccented && value < afterAccented) {
        const auto letters = plainLetters.at(value - firstAccented);
        return std::string(letters.empty() ? written : letters);
    }
    return std::string(isCombiningMark(value) ? std::string_view() : written);
}

bool hasEnding(std::string_view word, std::string_view ending)
{
    return word.size() > ending.size() && word.ends_with(ending);
}

} // namespace

Character characterAt(std::string_view text, std::size_t at)
{
    const auto byteAt = [&](std::size_t index) { return static_cast<unsigned char>(text[at + index]); };
    const unsigned char lead = byteAt(0);
    if (lead < 0x80) {
        return {lead, 1};
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() - at < length) {
        return {invalid, 1};
    }
    char32_t value = lead & (0xFFU >> (length + 1));
    for (std::size_t index = 1; index < length; ++index) {
        if ((byteAt(index) & 0xC0U) != 0x80U) {
            return {invalid, 1};
        }
        value = (value << 6U) | (byteAt(index) & 0x3FU);
    }
    return {value, length};
}

std::string folded(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        result += foldedCharacter(character.value, text.substr(at, character.length));
        at += character.length;
    }
    return result;
}

std::vector<std::string> foldedWords(std::string_view text)
{
    std::vector<std::string> words;
    bool insideWord = false;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        const auto written = text.substr(at, character.length);
        at += character.length;
        if (isDropped(character.value)) {
            continue;
        }
        const bool belongsToWord = isInWord(character.value);
        if (belongsToWord && !insideWord) {
            words.emplace_back();
        }
        if (belongsToWord) {
            words.back() += foldedCharacter(character.value, written);
        }
        insideWord = belongsToWord;
    }
    return words;
}

std::string joinedWords(std::span<const std::string> words)
{
    std::string text;
    for (const std::string &word : words) {
        text += text.empty() ? word : ' ' + word;
    }
    return text;
}

std::string stemOf(std::string_view foldedWord)
{
    constexpr std::size_t shortest = 3;
    std::string stem(foldedWord);
    if (stem.size() < shortest) {
        return stem;
    }
    const bool isPlural =
        hasEnding(stem, "s") && !hasEnding(stem, "ss") && !hasEnding(stem, "us") && !hasEnding(stem, "is");
    if (isPlural) {
        stem.pop_back();
    }
    if (stem.size() > shortest && stem.back() == 'e') {
        stem.pop_back();
    }
    if (stem.size() >= shortest && stem.back() == 'y') {
        stem.back() = 'i';
    }
    return stem;
}

std::string matchKey(std::string_view text)
{
    std::string key;
    for (const auto &word : foldedWords(text)) {
        key += (key.empty() ? "" : " ") + stemOf(word);
    }
    return key;
}

} // namespace osteon
