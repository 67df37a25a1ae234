// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace osteon {

/// A text in which a spreadsheet could see a formula gets an apostrophe in front, as does one that begins
/// with an apostrophe, so that taking one off gives the text back.
std::string guarded(std::string_view text);
std::string_view unguarded(std::string_view cell);

/// A cell between its commas, in quotation marks where it needs them (RFC 4180).
void appendCell(std::string &line, std::string_view cell);

} // namespace osteon
