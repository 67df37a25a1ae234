// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logging/item_reader.h"

namespace osteon {

/// "Vegetable stew no sugar", "skinless chicken breast": the food, with these words as a note where its
/// figures are without that anyway; else it is asked whether the food is meant as it is in the tables. Absent
/// where nothing is left out, or the whole name is that of a food.
std::optional<Outcome> readWithLeftOut(const ItemContext &context, const ItemParts &parts);

/// Gives what a part behind a comma says is left out, ", no sugar", to the last item as a note. False where
/// its figures may be with that.
bool noteLeftOut(std::vector<ReadItem> &items, NameLookup &names, const std::string &text);

} // namespace osteon
