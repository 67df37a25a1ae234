// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/layout_looks.h"

namespace osteon::test {

std::vector<LayoutLook> layoutLooks()
{
    return {{{.size = {360, 640}}},
            {{.size = {360, 640}, .scale = 2.0}},
            {{.size = {1280, 800}}},
            {{.size = {1280, 800}, .scale = 2.0}},
            {{.size = {320, 480}, .isHighContrast = true}}, // whose lines are of twice the weight
            {{.size = {600, 800}, .scale = 1.25, .isDark = true}},
            {{.size = {900, 700}, .isHighContrast = true}},
            {{.size = {3840, 2160}}}};
}

} // namespace osteon::test
