// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// A character of UTF-8 and how many bytes it takes.
struct Character
{
    char32_t value = 0;
    std::size_t length = 1;
};

/// The character that begins at that byte of the text; U+FFFD of one byte where none begins.
Character characterAt(std::string_view text, std::size_t at);

/// Lower case without accents: "FRÜHSTÜCK" becomes "fruhstuck". Punctuation, blanks, letters of other scripts
/// and bytes that are not UTF-8 stay as they are. Every spelling of the micro sign becomes "u", because
/// µ (U+00B5), μ (U+03BC) and its capital Μ (U+039C), which looks like a Latin M, all mean a millionth and
/// never a thousandth.
std::string folded(std::string_view text);

/// The words of a text, folded ("Weiße Crème, 2 %" is "weisse", "creme", "2"). Apostrophes vanish, other
/// punctuation separates words, and so do bytes that are not UTF-8.
std::vector<std::string> foldedWords(std::string_view text);

/// The words with single spaces between them.
std::string joinedWords(std::span<const std::string> words);

/// What singular and plural of a folded word have in common ("berries" and "berry": "berri"). Not a word
/// itself.
std::string stemOf(std::string_view foldedWord);

/// The stems of all words of a text, with single spaces: two texts that a person would call the same name
/// have the same match key.
std::string matchKey(std::string_view text);

} // namespace osteon
