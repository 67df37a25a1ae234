// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace osteon {

/// The languages in which the catalogue has names.
enum class NameLanguage { english, german, spanish };

inline constexpr std::array allNameLanguages{NameLanguage::english, NameLanguage::german,
                                             NameLanguage::spanish};

/// "en", "de", "es".
std::string_view codeOf(NameLanguage language);

/// Absent for a language in which the catalogue has no names.
std::optional<NameLanguage> nameLanguageOf(std::string_view code);

} // namespace osteon
