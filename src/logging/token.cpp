// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/token.h"

#include "catalogue/text_folding.h"
#include "logging/number_tables.h"

#include <algorithm>
#include <array>
#include <optional>

namespace osteon {

namespace {

bool isDigit(char32_t character)
{
    return character >= '0' && character <= '9';
}

bool isBlank(char32_t character)
{
    return character == ' ' || character == '\t' || (character >= 0x0B && character <= 0x0D) ||
           character == 0xA0 || (character >= 0x2000 && character <= 0x200B) || character == 0x202F ||
           character == 0x205F || character == 0x3000 || character == 0xFEFF;
}

struct Sign
{
    char32_t character;
    std::string_view meaning;
};

/// Signs beyond ASCII that stand for one of our marks. '*' is the multiplication sign of a keyboard.
constexpr std::array signs{
    Sign{0x2010, "-"},  Sign{0x2011, "-"}, Sign{0x2012, "-"}, Sign{0x2013, "-"},  Sign{0x2014, "-"},
    Sign{0x2212, "-"},  Sign{0xD7, "×"},   Sign{'*', "×"},    Sign{0x2248, "~"},  Sign{0x2264, "<"},
    Sign{0x2265, ">"},  Sign{0xB1, "±"},   Sign{0x2044, "/"}, Sign{0x201C, "\""}, Sign{0x201D, "\""},
    Sign{0x201E, "\""}, Sign{0xAB, "\""},  Sign{0xBB, "\""},  Sign{0x2022, "•"},  Sign{0xB7, "•"},
    Sign{0x2026, "."},  Sign{0xFF1B, ";"}, Sign{0xFF0C, ","}, Sign{0xA1, "!"},    Sign{0xBF, "?"},
};

constexpr std::array fractions{
    Sign{0xBD, "1/2"},   Sign{0xBC, "1/4"},   Sign{0xBE, "3/4"},   Sign{0x2153, "1/3"}, Sign{0x2154, "2/3"},
    Sign{0x2155, "1/5"}, Sign{0x215B, "1/8"}, Sign{0x215C, "3/8"}, Sign{0x215D, "5/8"}, Sign{0x215E, "7/8"},
};

template <std::size_t Count>
std::string_view meaningOf(const std::array<Sign, Count> &table, char32_t character)
{
    const auto found = std::ranges::find(table, character, &Sign::character);
    return found == table.end() ? std::string_view() : found->meaning;
}

bool isLetter(char32_t character)
{
    if (character < 0x80) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }
    const bool isC1Control = character < 0xA0;
    return !isC1Control && !isBlank(character) && meaningOf(signs, character).empty() &&
           meaningOf(fractions, character).empty();
}

bool isApostrophe(char32_t character)
{
    return character == '\'' || character == 0x2019;
}

bool isOpeningQuote(char32_t character)
{
    return character == '"' || meaningOf(signs, character) == "\"";
}

bool isSingleQuote(char32_t character)
{
    return isApostrophe(character) || character == 0x2018 || character == 0x201A;
}

class Lexer
{
public:
    explicit Lexer(std::string_view line) : m_line(line) {}

    Tokens run()
    {
        while (m_at < m_line.size()) {
            if (isBlank(here().value)) {
                m_at += here().length;
                m_spaceBefore = true;
            } else {
                readToken();
                m_spaceBefore = false;
            }
        }
        return std::move(m_tokens);
    }

private:
    Character here() const { return characterAt(m_line, m_at); }
    char32_t peek(std::size_t at) const { return at < m_line.size() ? characterAt(m_line, at).value : U'\0'; }

    void add(Token::Kind kind, std::size_t end, std::string meaning)
    {
        m_tokens.push_back({kind, m_at, end, std::move(meaning), m_spaceBefore});
        m_at = end;
    }

    void readToken()
    {
        const Character first = here();
        if (const auto end = endOfNote()) {
            return addNote(*end);
        }
        const bool isDecimalPoint = first.value == '.' && m_spaceBefore && isDigit(peek(m_at + 1));
        if (isDigit(first.value) || isDecimalPoint) {
            readNumber();
        } else if (const auto fraction = meaningOf(fractions, first.value); !fraction.empty()) {
            add(Token::Kind::number, m_at + first.length, std::string(fraction));
        } else if (isLetter(first.value)) {
            readWord();
        } else if (first.value == '@') {
            add(Token::Kind::word, m_at + 1, "at");
        } else {
            const std::string_view meaning = meaningOf(signs, first.value);
            const std::string_view written = m_line.substr(m_at, first.length);
            add(Token::Kind::mark, m_at + first.length, std::string(meaning.empty() ? written : meaning));
        }
    }

    /// Past the quote that closes the one here; absent where none is opened or closed. A single quote may be
    /// an apostrophe or the sign of minutes: it only opens after a blank and only closes before one.
    std::optional<std::size_t> endOfNote() const
    {
        const bool isSingle = isSingleQuote(here().value) && m_spaceBefore;
        if (!isSingle && !isOpeningQuote(here().value)) {
            return std::nullopt;
        }
        for (std::size_t at = m_at + here().length; at < m_line.size();) {
            const Character character = characterAt(m_line, at);
            at += character.length;
            const char32_t next = peek(at);
            const bool isAtEnd = !isLetter(next) && !isDigit(next);
            if (isSingle ? isSingleQuote(character.value) && isAtEnd : isOpeningQuote(character.value)) {
                return at;
            }
        }
        return std::nullopt;
    }

    void addNote(std::size_t end)
    {
        std::size_t last = end - 1;
        while ((static_cast<unsigned char>(m_line[last]) & 0xC0U) == 0x80U) { // the first byte of the quote
            --last;
        }
        std::string_view text = m_line.substr(m_at + here().length, last - m_at - here().length);
        const auto isEmpty = [](char byte) { return byte == ' ' || byte == '\t'; };
        while (!text.empty() && isEmpty(text.front())) {
            text.remove_prefix(1);
        }
        while (!text.empty() && isEmpty(text.back())) {
            text.remove_suffix(1);
        }
        add(Token::Kind::note, end, std::string(text));
    }

    /// Where the digits that begin there end, with points, commas and apostrophes between digits.
    std::size_t endOfDigits(std::size_t at) const
    {
        while (at < m_line.size()) {
            const Character character = characterAt(m_line, at);
            const bool isBetween =
                character.value == '.' || character.value == ',' || isApostrophe(character.value);
            if (!isDigit(character.value) && !(isBetween && isDigit(peek(at + character.length)))) {
                break;
            }
            at += character.length;
        }
        return at;
    }

    void readNumber()
    {
        const std::size_t end = endOfDigits(m_at);
        if (const std::size_t percentage = endOfPercentage(end); percentage != end) {
            add(Token::Kind::word, percentage, folded(m_line.substr(m_at, percentage - m_at)));
            return;
        }
        std::string written;
        for (std::size_t at = m_at; at < end; at += characterAt(m_line, at).length) {
            written += isApostrophe(peek(at)) ? '\'' : m_line[at];
        }
        add(Token::Kind::number, end, std::move(written));
    }

    /// After "2" or "70-85": past the per cent sign, or the same place where there is none.
    std::size_t endOfPercentage(std::size_t end) const
    {
        std::size_t at = end;
        if (peek(at) == '-' && isDigit(peek(at + 1))) {
            at = endOfDigits(at + 1);
        }
        while (at < m_line.size() && isBlank(peek(at))) {
            at += characterAt(m_line, at).length;
        }
        return peek(at) == '%' ? at + 1 : end;
    }

    /// "1h10m" is a number, "h", a number, "m": a word right after a number has letters alone.
    bool continuesNumber() const { return !m_spaceBefore && !m_tokens.empty() && m_tokens.back().isNumber(); }

    /// Past "i.u." or "p.m": single letters with points between them. The same place where there are none.
    std::size_t endOfAbbreviation() const
    {
        std::size_t at = m_at;
        while (isLetter(peek(at)) && peek(at + characterAt(m_line, at).length) == '.') {
            at += characterAt(m_line, at).length + 1;
        }
        const bool endsWithLetter = at > m_at && isLetter(peek(at));
        at += endsWithLetter ? characterAt(m_line, at).length : 0;
        const bool isOneLetter = at <= m_at + here().length + 1;
        return isOneLetter || isLetter(peek(at)) || isDigit(peek(at)) ? m_at : at;
    }

    void readWord()
    {
        if (const std::size_t end = endOfAbbreviation(); end != m_at) {
            std::string letters = folded(m_line.substr(m_at, end - m_at));
            std::erase(letters, '.');
            return add(Token::Kind::word, end, std::move(letters));
        }
        const bool lettersAlone = continuesNumber();
        std::size_t at = m_at;
        while (at < m_line.size()) {
            const Character character = characterAt(m_line, at);
            const char32_t next = peek(at + character.length);
            const bool isJoint = (character.value == '-' || isApostrophe(character.value)) &&
                                 (isLetter(next) || isDigit(next));
            const bool isInside =
                isLetter(character.value) || (!lettersAlone && (isDigit(character.value) || isJoint));
            if (!isInside) {
                break;
            }
            at += character.length;
        }
        if (const std::size_t fraction = lengthOfFractionIn(m_line.substr(m_at, at - m_at)); fraction > 0) {
            add(Token::Kind::word, m_at + fraction, folded(m_line.substr(m_at, fraction)));
            m_spaceBefore = false;
            return add(Token::Kind::word, at, folded(m_line.substr(m_at, at - m_at)));
        }
        std::string word = folded(m_line.substr(m_at, at - m_at));
        const bool isWith = word == "w" && peek(at) == '/' && !isLetter(peek(at + 1)); // not "w/o"
        add(Token::Kind::word, isWith ? at + 1 : at, isWith ? "with" : std::move(word));
    }

    std::string_view m_line;
    std::size_t m_at = 0;
    bool m_spaceBefore = true;
    Tokens m_tokens;
};

} // namespace

Tokens tokensOf(std::string_view line)
{
    return Lexer(line).run();
}

std::string_view textOf(std::string_view line, const Tokens &tokens, TokenRange range)
{
    if (range.isEmpty()) {
        return {};
    }
    const std::size_t begin = tokens[range.begin].begin;
    return line.substr(begin, tokens[range.end - 1].end - begin);
}

std::string spacedText(std::string_view line, const Tokens &tokens, TokenRange range)
{
    std::string text;
    for (std::size_t at = range.begin; at < range.end; ++at) {
        text += tokens[at].spaceBefore && !text.empty() ? " " : "";
        text += line.substr(tokens[at].begin, tokens[at].end - tokens[at].begin);
    }
    return text;
}

std::string nameOf(std::string_view line, const Tokens &tokens, TokenRange range)
{
    std::string name;
    for (std::size_t at = range.begin; at < range.end; ++at) {
        if ((tokens[at].kind != Token::Kind::mark || tokens[at].isMark("&")) && !tokens[at].isNote()) {
            name += name.empty() ? "" : " ";
            name += line.substr(tokens[at].begin, tokens[at].end - tokens[at].begin);
        }
    }
    return name;
}

} // namespace osteon
