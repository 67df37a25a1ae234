// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/name_index.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// The folded words that are searched for. Nobody means more than eight of them; that bounds the work for a
/// text of any length.
std::vector<std::string> searchedWords(std::string_view text);

/// How a name is like what is searched for, in the order in which a person expects to see what was found.
enum class Likeness {
    whole,
    isName,     ///< up to the first comma of the name: "milk" of "Milk, whole"
    isSort,     ///< the end of a name or synonym: "cheese" of "cottage cheese"
    nameBegins, ///< "milk" of "Milk chocolate"
    wordsBegin,
    scattered
};

/// `isWhole` says that the searched text is the whole name or a whole synonym.
Likeness likenessOf(const NamedThing &thing, const std::vector<std::string> &words, bool isWhole);

/// Where the words are the ends of longer ones, as "Brot" is of "Roggenbrot".
enum class CompoundLikeness { none, ofSynonym, ofName };

/// Of a thing that has each of the words, at least one of them at the end of a longer one.
CompoundLikeness compoundLikenessOf(const NamedThing &thing, const std::vector<std::string> &words);

/// Whether some word is only the beginning of one of the thing's: "oat" is more like "oats" than like
/// "oatmeal".
bool hasPartialWords(const NamedThing &thing, const std::vector<std::string> &words);

/// Whether every word begins a word of the name or of a synonym.
bool hasAllWords(const NamedThing &thing, const std::vector<std::string> &words);

} // namespace osteon
