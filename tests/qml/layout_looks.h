// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/shown_window.h"

#include <vector>

namespace osteon::test {

/// How a page is looked at: in a window of that look, which may then be given another language.
struct LayoutLook
{
    Look look;
    QString laterLanguage = {};
};

/// Those of the test program that is being run: the sizes in English, or the other languages.
std::vector<LayoutLook> layoutLooks();

} // namespace osteon::test
