// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickItem>
#include <QRectF>
#include <QString>

#include <vector>

namespace osteon::test {

/// Every item that is seen, in the order it is drawn in.
std::vector<QQuickItem *> visibleItems(QQuickItem &root);
/// Those that show letters, placeholders included.
std::vector<QQuickItem *> visibleTexts(QQuickItem &root);
/// Those that Tab stops at.
std::vector<QQuickItem *> tabStops(QQuickItem &root);

/// What is read, without markup.
QString plainText(const QQuickItem &text);
/// Where the letters are, in the item's own coordinates.
QRectF lettersOf(const QQuickItem &text);
QRectF inScene(const QQuickItem &item, const QRectF &rectangle);
QRectF boxInScene(const QQuickItem &item);
/// The page that scrolls with the item; null where none does.
QQuickItem *scrollingPageOf(const QQuickItem &item);

/// The colours of the letters: that of the item, and those of its markup.
std::vector<QColor> coloursOf(const QQuickItem &text);
/// The filled rectangle that lies right under the item; absent where only the window does.
QQuickItem *groundOf(const QQuickItem &item);

/// "Heading 'Today so far' at 36,120 200x24".
QString described(const QQuickItem &item);

} // namespace osteon::test
