// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/name_language.h"

#include <algorithm>

namespace osteon {

std::string_view codeOf(NameLanguage language)
{
    constexpr std::array<std::string_view, allNameLanguages.size()> codes{"en", "de", "es"};
    return codes.at(static_cast<std::size_t>(language));
}

std::optional<NameLanguage> nameLanguageOf(std::string_view code)
{
    const auto *found = std::ranges::find(allNameLanguages, code, codeOf);
    return found == allNameLanguages.end() ? std::nullopt : std::optional(*found);
}

} // namespace osteon
