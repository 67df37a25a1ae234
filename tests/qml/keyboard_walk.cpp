// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/keyboard_walk.h"

#include <QAccessible>

namespace osteon::test {

QString nameOf(QQuickItem *item)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item);
    return accessible != nullptr ? accessible->text(QAccessible::Name) : QString();
}

QString nameOfFocus(const ShownWindow &shown)
{
    return nameOf(shown.window().activeFocusItem());
}

void goTo(ShownWindow &shown, const QString &name)
{
    constexpr int manyStops = 90;
    for (int count = 0; nameOfFocus(shown) != name; ++count) {
        REQUIRE_MESSAGE(count < manyStops, name, " is not reached");
        shown.press(Qt::Key_Tab);
    }
}

QQuickItem &logLine(const ShownWindow &shown)
{
    auto *line = shown.window().findChild<QQuickItem *>("logLine");
    REQUIRE(line != nullptr);
    return *line;
}

QString lineText(const ShownWindow &shown)
{
    return logLine(shown).property("text").toString();
}

} // namespace osteon::test
