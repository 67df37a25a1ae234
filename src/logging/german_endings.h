// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// The name as a German dictionary may have it, where it stands in another case: "fettarmer Milch" may be
/// "fettarme Milch", and "Walnüssen" "Walnüsse". Folded; empty where no word is declined.
std::vector<std::string> undeclined(std::string_view name);

} // namespace osteon
