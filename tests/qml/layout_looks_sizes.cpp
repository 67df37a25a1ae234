// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/layout_looks.h"

namespace osteon::test {

std::vector<LayoutLook> layoutLooks()
{
    return {{{{360, 640}, 1.0}}, {{{360, 640}, 2.0}},  {{{1280, 800}, 1.0}}, {{{1280, 800}, 2.0}},
            {{{320, 480}, 1.0}}, {{{600, 800}, 1.25}}, {{{900, 700}, 1.0}},  {{{3840, 2160}, 1.0}}};
}

} // namespace osteon::test
