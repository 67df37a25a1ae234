// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/layout_faults.h"

#include "qml/item_tree.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace osteon::test {

namespace {

constexpr double rounding = 1.0;
constexpr double smallestTarget = 44;
constexpr int sideways = 1; // Flickable.HorizontalFlick

/// The pieces a line may be broken between: words, and the parts of "weight-bearing".
QStringList unbreakablePieces(const QString &text)
{
    QStringList pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end != -1; end = finder.toNextBoundary()) {
        pieces << text.mid(start, end - start).trimmed();
        start = end;
    }
    return pieces;
}

QRectF sceneLetters(const QQuickItem &text)
{
    return inScene(text, lettersOf(text));
}

bool overlap(const QRectF &left, const QRectF &right)
{
    const QRectF common = left & right;
    return common.width() > rounding && common.height() > 2 * rounding;
}

bool isOutside(const QRectF &box, const QQuickItem &root)
{
    const QRectF window = boxInScene(root);
    return box.left() < window.left() - rounding || box.right() > window.right() + rounding;
}

/// Whether both scroll together or not at all: what lies over a page is not part of its layout.
bool areOfOneLayer(const QQuickItem &left, const QQuickItem &right)
{
    return scrollingPageOf(left) == scrollingPageOf(right);
}

/// What stands in a box that is moved sideways is reached there: the box is looked at in its place.
const QQuickItem &reachableOf(const QQuickItem &item)
{
    const QQuickItem *page = scrollingPageOf(item);
    const bool movesSideways = page != nullptr && page->property("flickableDirection").toInt() == sideways;
    return movesSideways ? *page : item;
}

} // namespace

QStringList cutTexts(QQuickItem &root)
{
    QStringList faults;
    for (const QQuickItem *text : visibleTexts(root)) {
        const QRectF letters = lettersOf(*text);
        const bool isTooLarge =
            letters.width() > text->width() + rounding || letters.height() > text->height() + rounding;
        if (text->property("truncated").toBool() || isTooLarge) {
            faults << "cut: " + described(*text);
        }
    }
    return faults;
}

QStringList brokenWords(QQuickItem &root)
{
    QStringList faults;
    for (const QQuickItem *text : visibleTexts(root)) {
        if (text->property("lineCount").toInt() < 2) {
            continue;
        }
        const QFontMetricsF metrics(text->property("font").value<QFont>());
        const double room = text->width() - text->property("leftPadding").toDouble() -
                            text->property("rightPadding").toDouble();
        for (const QString &piece : unbreakablePieces(plainText(*text))) {
            if (metrics.horizontalAdvance(piece) > room + rounding) {
                faults << "broken within '" + piece + "': " + described(*text);
            }
        }
    }
    return faults;
}

QStringList textsOutside(QQuickItem &root)
{
    QStringList faults;
    for (const QQuickItem *text : visibleTexts(root)) {
        const QRectF letters = sceneLetters(*text);
        const QQuickItem *page = scrollingPageOf(*text);
        for (const QQuickItem *ancestor = text->parentItem(); ancestor != nullptr && ancestor != page;
             ancestor = ancestor->parentItem()) {
            const QRectF box = boxInScene(*ancestor);
            const bool isInside =
                letters.left() >= box.left() - rounding && letters.right() <= box.right() + rounding;
            const bool isContentOfPage = ancestor->parentItem() == page; // as wide as the page lets it be
            if (!isInside && !isContentOfPage) {
                faults << "outside of " + described(*ancestor) + ": " + described(*text);
            }
        }
        const QQuickItem &reachable = reachableOf(*text);
        if (isOutside(&reachable == text ? letters : boxInScene(reachable), root)) {
            faults << "outside of the window: " + described(*text);
        }
    }
    return faults;
}

QStringList overlappingTexts(QQuickItem &root)
{
    QStringList faults;
    const std::vector<QQuickItem *> texts = visibleTexts(root);
    const std::vector<QQuickItem *> controls = tabStops(root);
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        for (auto other = text + 1; other != texts.end(); ++other) {
            if (areOfOneLayer(**text, **other) && overlap(sceneLetters(**text), sceneLetters(**other))) {
                faults << described(**text) + " is over " + described(**other);
            }
        }
        for (const QQuickItem *control : controls) {
            if (areOfOneLayer(**text, *control) && !control->isAncestorOf(*text) &&
                overlap(sceneLetters(**text), boxInScene(*control))) {
                faults << described(**text) + " is over the control " + described(*control);
            }
        }
    }
    return faults;
}

QStringList controlsOutOfReach(QQuickItem &root)
{
    QStringList faults;
    for (const QQuickItem *control : tabStops(root)) {
        const QRectF box = boxInScene(*control);
        if (isOutside(boxInScene(reachableOf(*control)), root)) {
            faults << "outside of the window: " + described(*control);
        }
        const bool isClicked = control->inherits("QQuickAbstractButton");
        if (isClicked && std::min(box.width(), box.height()) < smallestTarget) {
            faults << "too small to hit: " + described(*control);
        }
    }
    return faults;
}

QStringList namelessControls(QQuickItem &root)
{
    const auto nameOf =
        [](QAccessibleInterface &accessible) { // Qt 6.4 keeps the name of a password field back
            return accessible
                .text(accessible.state().passwordEdit ? QAccessible::Description : QAccessible::Name)
                .trimmed();
        };
    QStringList faults;
    for (QQuickItem *control : tabStops(root)) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(control);
        if (accessible == nullptr) {
            faults << "unknown to a screen reader: " + described(*control);
        } else if (nameOf(*accessible).isEmpty()) {
            faults << "without a name: " + described(*control);
        } else if (accessible->role() == QAccessible::NoRole || accessible->role() == QAccessible::Client) {
            faults << "without a role: " + described(*control);
        } else if (!accessible->state().focusable) {
            faults << "not told to be focusable: " + described(*control);
        }
    }
    return faults;
}

} // namespace osteon::test
