// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/portion_words.h"

#include <algorithm>
#include <array>

namespace osteon {

namespace {

struct PortionWords
{
    PortionUnit unit;
    std::array<std::string_view, allNameLanguages.size()> words; ///< in the order of the languages
};

constexpr std::array portionWords{
    PortionWords{PortionUnit::cup, {"cup", "Tasse", "taza"}},
    PortionWords{PortionUnit::glass, {"glass", "Glas", "vaso"}},
    PortionWords{PortionUnit::tablespoon, {"tablespoon", "Esslöffel", "cucharada"}},
    PortionWords{PortionUnit::teaspoon, {"teaspoon", "Teelöffel", "cucharadita"}},
    PortionWords{PortionUnit::slice, {"slice", "Scheibe", "rebanada"}},
    PortionWords{PortionUnit::serving, {"serving", "Portion", "ración"}},
    PortionWords{PortionUnit::handful, {"handful", "Handvoll", "puñado"}},
    PortionWords{PortionUnit::can, {"can", "Dose", "lata"}}};

} // namespace

std::string_view wordFor(PortionUnit unit, NameLanguage language)
{
    const auto *found = std::ranges::find(portionWords, unit, &PortionWords::unit);
    return found == portionWords.end() ? std::string_view()
                                       : found->words.at(static_cast<std::size_t>(language));
}

} // namespace osteon
