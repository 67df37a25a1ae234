// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>

namespace osteon::sample {

/// Text can only be measured while there is an application; one serves all tests, and none needs a screen.
inline void needApplication()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static int argumentCount = 1;
    static char name[] = "test_report";
    static char *arguments[] = {name, nullptr};
    static const QGuiApplication application(argumentCount, arguments);
}

} // namespace osteon::sample
