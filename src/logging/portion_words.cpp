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
    std::array<std::string_view, allNameLanguages.size()> several;
};

constexpr std::array portionWords{
    PortionWords{PortionUnit::cup, {"cup", "Tasse", "taza"}, {"cups", "Tassen", "tazas"}},
    PortionWords{PortionUnit::glass, {"glass", "Glas", "vaso"}, {"glasses", "Gläser", "vasos"}},
    PortionWords{PortionUnit::tablespoon,
                 {"tablespoon", "Esslöffel", "cucharada"},
                 {"tablespoons", "Esslöffel", "cucharadas"}},
    PortionWords{PortionUnit::teaspoon,
                 {"teaspoon", "Teelöffel", "cucharadita"},
                 {"teaspoons", "Teelöffel", "cucharaditas"}},
    PortionWords{PortionUnit::slice, {"slice", "Scheibe", "rebanada"}, {"slices", "Scheiben", "rebanadas"}},
    PortionWords{
        PortionUnit::serving, {"serving", "Portion", "ración"}, {"servings", "Portionen", "raciones"}},
    PortionWords{
        PortionUnit::handful, {"handful", "Handvoll", "puñado"}, {"handfuls", "Handvoll", "puñados"}},
    PortionWords{PortionUnit::can, {"can", "Dose", "lata"}, {"cans", "Dosen", "latas"}}};

} // namespace

std::string_view wordFor(PortionUnit unit, NameLanguage language, bool isOne)
{
    const auto *found = std::ranges::find(portionWords, unit, &PortionWords::unit);
    return found == portionWords.end()
               ? std::string_view()
               : (isOne ? found->words : found->several).at(static_cast<std::size_t>(language));
}

} // namespace osteon
