// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/name_lookup.h"
#include "logging/token.h"

#include <string_view>

namespace osteon {

/// A comma, semicolon, upright stroke or line break between items.
bool isSeparator(const Token &token);

/// From a place that is no separator to the next one, or to the next meal with a colon. A comma inside the
/// whole name of a food ("Milk, whole") does not separate, nor does one between a name and its amount
/// ("milk, 200 ml").
TokenRange segmentAt(std::string_view line, const Tokens &tokens, std::size_t at, NameLookup &names);

/// The segment without what ends its sentence.
TokenRange withoutFullStop(const Tokens &tokens, TokenRange segment);

} // namespace osteon
