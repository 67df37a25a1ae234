// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/layout_looks.h"

namespace osteon::test {

std::vector<LayoutLook> layoutLooks()
{
    const Look large{.size = {1280, 800}, .scale = 2.0, .isHighContrast = true, .language = "pseudo"};
    const auto small = [](const QString &language, double scale) {
        return LayoutLook{{.size = {360, 640}, .scale = scale, .language = language}};
    };
    return {small("pseudo", 1.0),
            small("pseudo", 2.0),
            {{.size = {1280, 800}, .isDark = true}, "pseudo"}, // whatever was made in English before
            {large},
            small("de", 2.0),
            small("es", 2.0)};
}

} // namespace osteon::test
