// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "domain/day.h"

#include <string>
#include <string_view>

namespace osteon {

/// A part of the line with its misunderstood words replaced by a suggested name, and its amount kept:
/// "200 ml oat mlk" and "Oat milk" give "200 ml Oat milk". Which words are the name is found out by reading
/// the possible results, so that the grammar of the line stays in one place.
std::string withSuggestion(std::string_view part, std::string_view suggestion, const Catalogue &catalogue,
                           Day day);

} // namespace osteon
