// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/name_index.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// Places of the things whose names, words of names or synonyms are spelt most like the text, nearest first.
/// What differs in nearly half of its letters is not near.
std::vector<std::size_t> nearestSpellings(const NameIndex &index, std::string_view text, int limit);

/// The one thing that a misspelt name or synonym must mean; see Catalogue::correctedFood for the rule.
std::optional<std::size_t> correctedSpelling(const NameIndex &index, std::string_view text);

/// Finds, among words that are shown one after another, the one that a misspelt word or the beginning of one
/// must mean: with the same first letter, one edit away, or two from eight letters on. Of two that are as
/// near the first one shown wins; below four letters none does.
class NearestWord
{
public:
    explicit NearestWord(std::string written);

    void consider(std::string_view word);
    const std::optional<std::string> &word() const { return m_word; }

private:
    std::string m_written;
    std::size_t m_unlikeness; ///< of the nearest one so far, or a bound
    std::optional<std::string> m_word;
};

std::optional<std::string> nearestOf(const std::set<std::string, std::less<>> &words,
                                     const std::string &written);

} // namespace osteon
