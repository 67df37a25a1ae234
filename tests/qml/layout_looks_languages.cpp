// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/layout_looks.h"

namespace osteon::test {

std::vector<LayoutLook> layoutLooks()
{
    const auto in = [](const QString &language, QSize size, double scale) {
        return LayoutLook{{.size = size, .scale = scale, .language = language}};
    };
    return {in("pseudo", {360, 640}, 1.0),     in("pseudo", {360, 640}, 2.0),
            {{.size = {1280, 800}}, "pseudo"}, // whatever was made in English before
            in("pseudo", {1280, 800}, 2.0),    in("de", {360, 640}, 2.0),
            in("es", {360, 640}, 2.0)};
}

} // namespace osteon::test
