// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/activity_place.h"

#include "catalogue/text_folding.h"
#include "logging/name_words.h"

#include <string>

namespace osteon {

ItemParts withPlaceNoted(ItemParts parts)
{
    const std::size_t words = foldedWords(withoutPlace(parts.name)).size();
    std::size_t place = 0;
    for (std::size_t word = 0; word < words && place != std::string::npos; ++word) {
        place = parts.name.find(' ', place + (word > 0 ? 1 : 0));
    }
    if (words > 0 && place != std::string::npos) {
        parts.note += (parts.note.empty() ? "" : "; ") + parts.name.substr(place + 1);
    }
    return parts;
}

} // namespace osteon
