// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace osteon {

/// The name without the makers and shops in it that schema/catalogue/brands.csv lists: "almond milk" for
/// "Silk almond milk". Empty where there is none in it, or nothing else.
std::string withoutBrands(std::string_view name);

} // namespace osteon
