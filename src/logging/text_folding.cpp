// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/text_folding.h"

#include <array>

namespace osteon {

namespace {

/// U+00C0 to U+00FF without accents; '*' where the character is kept as it is.
constexpr std::string_view latin1Letters = "aaaaaa*ceeeeiiii*nooooo*ouuuuy**aaaaaa*ceeeeiiii*nooooo*ouuuuy*y";

/// U+0100 to U+017F without accents.
constexpr std::string_view latinExtendedLetters =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll"
    "lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

struct Spelling
{
    char32_t character;
    std::string_view letters;
};

constexpr std::array spellings{
    Spelling{0xB5, "u"},  Spelling{0x3BC, "u"}, Spelling{0x39C, "u"},  Spelling{0xDF, "ss"},
    Spelling{0xC6, "ae"}, Spelling{0xE6, "ae"}, Spelling{0x152, "oe"}, Spelling{0x153, "oe"},
};

std::string_view plainLetters(char32_t character)
{
    for (const Spelling &spelling : spellings) {
        if (spelling.character == character) {
            return spelling.letters;
        }
    }
    if (character >= 0xC0 && character <= 0xFF) {
        return latin1Letters.substr(character - 0xC0, 1);
    }
    if (character >= 0x100 && character <= 0x17F) {
        return latinExtendedLetters.substr(character - 0x100, 1);
    }
    return "*";
}

bool isCombiningMark(char32_t character)
{
    return character >= 0x300 && character <= 0x36F;
}

} // namespace

Character characterAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t index) {
        return index < text.size() ? static_cast<unsigned char>(text[index]) : 0U;
    };
    const unsigned lead = byte(at);
    const auto next = [&](std::size_t index) { return static_cast<char32_t>(byte(at + index) & 0x3F); };
    if (lead < 0x80) {
        return {lead, 1};
    }
    if (lead < 0xE0) {
        return {static_cast<char32_t>(lead & 0x1F) << 6 | next(1), 2};
    }
    if (lead < 0xF0) {
        return {static_cast<char32_t>(lead & 0x0F) << 12 | next(1) << 6 | next(2), 3};
    }
    return {static_cast<char32_t>(lead & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4};
}

std::string folded(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        if (character.value < 0x80) {
            const char letter = text[at];
            result += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        } else if (!isCombiningMark(character.value)) {
            const std::string_view letters = plainLetters(character.value);
            result += letters == "*" ? text.substr(at, character.length) : letters;
        }
        at += character.length;
    }
    return result;
}

} // namespace osteon
