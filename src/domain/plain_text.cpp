// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plain_text.h"

#include <algorithm>

namespace osteon {

namespace {

unsigned char byteAt(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0xFF;
}

} // namespace

std::size_t controlCharacterLength(std::string_view text)
{
    const unsigned char first = byteAt(text, 0);
    if (first < 0x20 || first == 0x7F) {
        return 1;
    }
    const bool isC1 = first == 0xC2 && byteAt(text, 1) < 0xA0; // U+0080 to U+009F
    return isC1 ? 2 : 0;
}

std::string inOneLine(std::string_view text, std::size_t longest)
{
    std::string line;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size();) {
        const bool isContinuation = (byteAt(text, at) & 0xC0U) == 0x80U; // of a character of UTF-8
        if (!isContinuation && ++characters > longest) {
            return line + "…";
        }
        const std::size_t control = controlCharacterLength(text.substr(at));
        line += control > 0 ? ' ' : text[at];
        at += std::max<std::size_t>(control, 1);
    }
    return line;
}

} // namespace osteon
