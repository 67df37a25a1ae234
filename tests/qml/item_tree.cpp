// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/item_tree.h"

#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <algorithm>
#include <iterator>

namespace osteon::test {

namespace {

bool isSeen(const QQuickItem &item)
{
    return item.isVisible() && item.opacity() > 0;
}

std::vector<QQuickItem *> inDrawingOrder(const QQuickItem &parent)
{
    const QList<QQuickItem *> children = parent.childItems();
    std::vector<QQuickItem *> ordered(children.begin(), children.end());
    std::ranges::stable_sort(ordered, {}, [](const QQuickItem *item) { return item->z(); });
    return ordered;
}

void collect(QQuickItem &item, std::vector<QQuickItem *> &items)
{
    if (isSeen(item)) {
        items.push_back(&item);
        for (QQuickItem *child : inDrawingOrder(item)) {
            collect(*child, items);
        }
    }
}

template <typename Condition>
std::vector<QQuickItem *> visibleItemsWhere(QQuickItem &root, Condition condition)
{
    std::vector<QQuickItem *> found;
    std::ranges::copy_if(visibleItems(root), std::back_inserter(found),
                         [&](const QQuickItem *item) { return condition(*item); });
    return found;
}

bool isFilled(const QQuickItem &item)
{
    return isSeen(item) && item.inherits("QQuickRectangle") &&
           item.property("color").value<QColor>().alpha() == 255;
}

/// The last filled one among those drawn before `above` that lies under all of its letters.
QQuickItem *filledBelow(const QQuickItem &parent, const QQuickItem &above, const QRectF &letters)
{
    QQuickItem *found = nullptr;
    for (QQuickItem *child : inDrawingOrder(parent)) {
        if (child == &above) {
            break;
        }
        const QRectF box = boxInScene(*child).adjusted(-1, -1, 1, 1);
        if (isFilled(*child) && box.contains(letters)) {
            found = child;
        }
    }
    return found;
}

} // namespace

std::vector<QQuickItem *> visibleItems(QQuickItem &root)
{
    std::vector<QQuickItem *> items;
    collect(root, items);
    return items;
}

std::vector<QQuickItem *> visibleTexts(QQuickItem &root)
{
    return visibleItemsWhere(root, [](const QQuickItem &item) {
        return item.inherits("QQuickText") && !item.property("text").toString().isEmpty();
    });
}

std::vector<QQuickItem *> tabStops(QQuickItem &root)
{
    return visibleItemsWhere(
        root, [](const QQuickItem &item) { return item.activeFocusOnTab() && item.isEnabled(); });
}

QString plainText(const QQuickItem &text)
{
    const QString written = text.property("text").toString();
    return written.contains('<') ? QTextDocumentFragment::fromHtml(written).toPlainText() : written;
}

QRectF lettersOf(const QQuickItem &text)
{
    const double width = text.property("contentWidth").toDouble();
    const double height = text.property("contentHeight").toDouble();
    const double left = text.property("leftPadding").toDouble();
    const double top = text.property("topPadding").toDouble();
    const double free = text.width() - left - text.property("rightPadding").toDouble() - width;
    const double freeBelow = text.height() - top - text.property("bottomPadding").toDouble() - height;
    const int across = text.property("horizontalAlignment").toInt();
    const int down = text.property("verticalAlignment").toInt();
    const double shift = across == Qt::AlignRight ? free : across == Qt::AlignHCenter ? free / 2 : 0;
    const double drop = down == Qt::AlignBottom ? freeBelow : down == Qt::AlignVCenter ? freeBelow / 2 : 0;
    return {left + shift, top + drop, width, height};
}

QRectF inScene(const QQuickItem &item, const QRectF &rectangle)
{
    return item.mapRectToScene(rectangle);
}

QRectF boxInScene(const QQuickItem &item)
{
    return inScene(item,
                   {0, 0, item.width(), item.height()}); // boundingRect() of a field is that of its text
}

QQuickItem *scrollingPageOf(const QQuickItem &item)
{
    QQuickItem *ancestor = item.parentItem();
    while (ancestor != nullptr && !ancestor->inherits("QQuickFlickable")) {
        ancestor = ancestor->parentItem();
    }
    return ancestor;
}

std::vector<QColor> coloursOf(const QQuickItem &text)
{
    std::vector<QColor> colours{text.property("color").value<QColor>()};
    static const QRegularExpression font("<font color=\"([^\"]+)\"");
    auto match = font.globalMatch(text.property("text").toString());
    while (match.hasNext()) {
        colours.emplace_back(match.next().captured(1));
    }
    return colours;
}

QQuickItem *groundOf(const QQuickItem &item)
{
    const QRectF letters = item.inherits("QQuickText") ? inScene(item, lettersOf(item)) : boxInScene(item);
    const QQuickItem *above = &item;
    for (QQuickItem *parent = item.parentItem(); parent != nullptr; parent = parent->parentItem()) {
        if (QQuickItem *ground = filledBelow(*parent, *above, letters)) {
            return ground;
        }
        if (isFilled(*parent)) {
            return parent;
        }
        above = parent;
    }
    return nullptr;
}

QString described(const QQuickItem &item)
{
    const QRectF box = boxInScene(item);
    QString type = QString::fromLatin1(item.metaObject()->className());
    type = type.left(type.indexOf("_QML"));
    return QStringLiteral("%1 '%2' at %3,%4 %5x%6")
        .arg(type, plainText(item).left(60))
        .arg(box.x())
        .arg(box.y())
        .arg(box.width())
        .arg(box.height());
}

} // namespace osteon::test
