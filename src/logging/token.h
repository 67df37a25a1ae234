// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace osteon {

/// The smallest parts of a line.
struct Token
{
    enum class Kind {
        number, ///< "200", "1,5", "1.000": digits with what stands between them; "½" becomes "1/2"
        word, ///< letters, then also digits: "D3", "MK-7"; "i.u." is "iu"; a percentage is a part of a name,
              ///< so "2 %" is one too
        note, ///< what stands in quotes; `folded` has it as written, without the quotes
        mark  ///< one punctuation character or line break; the kinds of dash are "-", those of a
              ///< multiplication sign "×"
    };
    Kind kind = Kind::mark;
    std::size_t begin = 0; ///< bytes of the line
    std::size_t end = 0;
    std::string folded;
    bool spaceBefore = false; ///< or at the beginning of the line

    bool isNumber() const { return kind == Kind::number; }
    bool isWord() const { return kind == Kind::word; }
    bool isWord(std::string_view word) const { return kind == Kind::word && folded == word; }
    bool isNote() const { return kind == Kind::note; }
    bool isMark(std::string_view mark) const { return kind == Kind::mark && folded == mark; }
};

using Tokens = std::vector<Token>;

/// A run of tokens of a line, the last one not included.
struct TokenRange
{
    std::size_t begin = 0;
    std::size_t end = 0;

    bool isEmpty() const { return begin >= end; }
    friend bool operator==(const TokenRange &, const TokenRange &) = default;
};

/// Whether that word stands at that place of a run that ends at `end`.
inline bool isWordAt(const Tokens &tokens, std::size_t at, std::size_t end, std::string_view word)
{
    return at < end && tokens[at].isWord(word);
}

/// Whether one of those folded words stands there.
inline bool isWordAt(const Tokens &tokens, std::size_t at, std::size_t end,
                     const std::unordered_set<std::string_view> &words)
{
    return at < end && tokens[at].isWord() && words.contains(tokens[at].folded);
}

/// Takes a line of UTF-8 apart. Blanks of every kind but line breaks lie between the tokens; every other byte
/// is in one.
Tokens tokensOf(std::string_view line);

/// The part of the line from the first token of a run to its last; empty for an empty run.
std::string_view textOf(std::string_view line, const Tokens &tokens, TokenRange range);

/// The same with a single space wherever there are blanks, fit to be stored.
std::string spacedText(std::string_view line, const Tokens &tokens, TokenRange range);

/// The words and numbers of a run as written, with single spaces and without other marks than "&" and without
/// notes: what a whole name is looked up by.
std::string nameOf(std::string_view line, const Tokens &tokens, TokenRange range);

} // namespace osteon
