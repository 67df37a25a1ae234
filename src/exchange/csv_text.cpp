// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_text.h"

#include <algorithm>
#include <array>

namespace osteon {

std::string guarded(std::string_view text)
{
    // The last four are '=', '+', '-' and '@' in the width of Chinese characters, which spreadsheets read
    // too.
    constexpr std::array<std::string_view, 12> dangerous{"=",  "+",  "-",      "@",      "'",      "\t",
                                                         "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
    const bool isDangerous =
        std::ranges::any_of(dangerous, [&](std::string_view sign) { return text.starts_with(sign); });
    return (isDangerous ? "'" : "") + std::string(text);
}

std::string_view unguarded(std::string_view cell)
{
    return cell.substr(cell.starts_with('\'') ? 1 : 0);
}

void appendCell(std::string &line, std::string_view cell)
{
    // Blanks at the ends and other separators too: many programs would drop the first and split at the
    // second.
    const bool needsMarks = cell.find_first_of("\",\r\n;\t") != std::string_view::npos ||
                            cell.starts_with(' ') || cell.ends_with(' ');
    if (!needsMarks) {
        line += cell;
        return;
    }
    line += '"';
    for (const char character : cell) {
        line += character;
        if (character == '"') {
            line += '"';
        }
    }
    line += '"';
}

} // namespace osteon
