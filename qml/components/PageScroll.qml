// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import osteon

// A page that scrolls, keeps what has the keyboard focus in sight, and is not wider than one reads.
Flickable {
    id: page

    default property alias content: holder.data
    readonly property bool isNarrow: width < 560 * Theme.scale
    property real widest: 1280 // of what is on it, times the size of text
    property bool isCentred: true // else it begins at the left
    readonly property int margin: isNarrow ? 2 * Theme.grid : 4.5 * Theme.grid

    contentHeight: holder.height + 2 * margin
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    function showItem(item) {
        const top = item.mapToItem(page.contentItem, 0, 0).y
        const room = 2 * Theme.grid
        if (top - room < contentY) {
            contentY = Math.max(0, top - room)
        } else if (top + item.height + room > contentY + height) {
            const bottom = Math.min(Math.max(0, contentHeight - height), top + item.height + room - height)
            contentY = Math.min(bottom, Math.max(0, top - room)) // of what is higher than the window, the beginning
        }
    }
    function scrollPage(isBack) {
        const step = (height - 4 * Theme.grid) * (isBack ? -1 : 1)
        contentY = Math.min(Math.max(0, contentY + step), Math.max(0, contentHeight - height))
    }
    function isInside(item) {
        for (let ancestor = item; ancestor; ancestor = ancestor.parent) {
            if (ancestor === holder) {
                return true
            }
        }
        return false
    }

    Connections {
        target: page.Window.window

        function onActiveFocusItemChanged() {
            const item = page.Window.activeFocusItem
            if (item && page.isInside(item)) {
                page.showItem(item)
            }
        }
    }
    Item {
        id: holder

        x: page.isCentred ? (page.width - width) / 2 : page.margin
        y: page.margin
        width: Math.min(page.width - 2 * page.margin, page.widest * Math.max(1, Theme.scale))
        height: childrenRect.height
    }
    T.ScrollBar.vertical: T.ScrollBar {
        id: bar

        implicitWidth: 10
        Accessible.name: qsTr("Scroll the page")
        contentItem: Rectangle {
            implicitWidth: 6
            radius: 3
            color: Theme.outline
            opacity: bar.size < 1 ? 0.5 : 0
        }
    }
}
