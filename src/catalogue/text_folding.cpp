// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/text_folding.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace osteon {

namespace {

struct CodePoint
{
    char32_t value;
    std::size_t length;
};

constexpr char32_t invalid = 0xFFFD;

/// The code point that starts at the front of a non-empty text; a byte that starts none is `invalid`.
CodePoint decodeFront(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80) {
        return {lead, 1};
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length) {
        return {invalid, 1};
    }
    char32_t value = lead & (0xFFU >> (length + 1));
    for (std::size_t index = 1; index < length; ++index) {
        const auto next = static_cast<unsigned char>(text[index]);
        if ((next & 0xC0U) != 0x80U) {
            return {invalid, 1};
        }
        value = (value << 6U) | (next & 0x3FU);
    }
    return {value, length};
}

/// The plain letters of U+00C0 ... U+017F, a blank for what is no letter.
constexpr std::array<std::string_view, 192> plainLetters{
    "a", "a", "a",  "a",  "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",  // U+00C0
    "d", "n", "o",  "o",  "o", "o", "o",  " ", "o", "u", "u", "u", "u", "y", "th", "ss", // U+00D0
    "a", "a", "a",  "a",  "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",  // U+00E0
    "d", "n", "o",  "o",  "o", "o", "o",  " ", "o", "u", "u", "u", "u", "y", "th", "y",  // U+00F0
    "a", "a", "a",  "a",  "a", "a", "c",  "c", "c", "c", "c", "c", "c", "c", "d",  "d",  // U+0100
    "d", "d", "e",  "e",  "e", "e", "e",  "e", "e", "e", "e", "e", "g", "g", "g",  "g",  // U+0110
    "g", "g", "g",  "g",  "h", "h", "h",  "h", "i", "i", "i", "i", "i", "i", "i",  "i",  // U+0120
    "i", "i", "ij", "ij", "j", "j", "k",  "k", "k", "l", "l", "l", "l", "l", "l",  "l",  // U+0130
    "l", "l", "l",  "n",  "n", "n", "n",  "n", "n", "n", "n", "n", "o", "o", "o",  "o",  // U+0140
    "o", "o", "oe", "oe", "r", "r", "r",  "r", "r", "r", "s", "s", "s", "s", "s",  "s",  // U+0150
    "s", "s", "t",  "t",  "t", "t", "t",  "t", "u", "u", "u", "u", "u", "u", "u",  "u",  // U+0160
    "u", "u", "u",  "u",  "w", "w", "y",  "y", "y", "z", "z", "z", "z", "z", "z",  "s"}; // U+0170

bool isDropped(char32_t value)
{
    constexpr char32_t typographicApostrophe = 0x2019;
    const bool isCombiningMark = value >= 0x0300 && value <= 0x036F;
    return value == U'\'' || value == typographicApostrophe || isCombiningMark;
}

std::string_view foldedAscii(const char &letter)
{
    static constexpr std::string_view lowerCase = "abcdefghijklmnopqrstuvwxyz";
    if (letter >= 'A' && letter <= 'Z') {
        return lowerCase.substr(static_cast<std::size_t>(letter - 'A'), 1);
    }
    const bool stays = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    return stays ? std::string_view(&letter, 1) : " ";
}

/// What a code point folds to; " " separates words, "" vanishes. `written` is the code point as it stands in
/// the text.
std::string_view folded(char32_t value, std::string_view written)
{
    constexpr char32_t firstAccented = 0x00C0;
    constexpr char32_t afterAccented = 0x0180;
    constexpr char32_t punctuationFrom = 0x2000;
    constexpr char32_t punctuationTo = 0x206F;
    if (isDropped(value)) {
        return "";
    }
    if (value < 0x80) {
        return foldedAscii(written.front());
    }
    if (value >= firstAccented && value < afterAccented) {
        return plainLetters.at(static_cast<std::size_t>(value - firstAccented));
    }
    const bool separates =
        value < firstAccented || value == invalid || (value >= punctuationFrom && value <= punctuationTo);
    return separates ? " " : written;
}

bool hasEnding(std::string_view word, std::string_view ending)
{
    return word.size() > ending.size() && word.ends_with(ending);
}

} // namespace

std::vector<std::string> foldedWords(std::string_view text)
{
    std::vector<std::string> words;
    bool insideWord = false;
    while (!text.empty()) {
        const auto [value, length] = decodeFront(text);
        const auto letters = folded(value, text.substr(0, length));
        text.remove_prefix(length);
        if (letters == " ") {
            insideWord = false;
        } else if (!letters.empty()) {
            if (!insideWord) {
                words.emplace_back();
                insideWord = true;
            }
            words.back() += letters;
        }
    }
    return words;
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
