// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/shown_window.h"

namespace osteon::test {

/// What a screen reader calls the item; empty where it has no name.
QString nameOf(QQuickItem *item);
/// The name of what has the keyboard.
QString nameOfFocus(const ShownWindow &shown);
/// Tab until something of that name has the keyboard.
void goTo(ShownWindow &shown, const QString &name);

/// The field of the log line, and what is in it.
QQuickItem &logLine(const ShownWindow &shown);
QString lineText(const ShownWindow &shown);

} // namespace osteon::test
