// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// The words of a text in lower case and without accents ("Weiße Crème, 2 %" is "weisse", "creme", "2").
/// Apostrophes vanish, other punctuation separates words. Bytes that are not UTF-8 count as punctuation;
/// letters of other scripts stay as they are.
std::vector<std::string> foldedWords(std::string_view text);

/// What singular and plural of a folded word have in common ("berries" and "berry": "berri"). Not a word
/// itself.
std::string stemOf(std::string_view foldedWord);

/// The stems of all words of a text, with single spaces: two texts that a person would call the same name
/// have the same match key.
std::string matchKey(std::string_view text);

} // namespace osteon
