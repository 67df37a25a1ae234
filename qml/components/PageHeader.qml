// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// The title of a page between its arrows to the time before and after. In large text on a narrow page the title
// gets a line of its own, so that no word is split.
GridLayout {
    id: header

    required property string title
    required property string earlierName
    required property string laterName
    property bool hasLater: true
    property bool isNarrow: false
    signal earlier
    signal later

    readonly property bool isTight: width < 10 * heading.font.pixelSize

    columns: 4
    columnSpacing: Theme.grid
    rowSpacing: 0

    IconButton {
        Layout.row: header.isTight ? 1 : 0
        Layout.column: 0
        Layout.leftMargin: -10
        name: header.earlierName
        iconName: "earlier"
        onClicked: header.earlier()
    }
    Heading {
        id: heading

        Layout.row: 0
        Layout.column: header.isTight ? 0 : 1
        Layout.columnSpan: header.isTight ? 4 : 1
        Layout.maximumWidth: header.isTight ? -1 : implicitWidth + 1
        Layout.fillWidth: true
        text: header.title
        font.pixelSize: header.isNarrow ? Theme.narrowTitle : Theme.title
    }
    IconButton {
        Layout.row: header.isTight ? 1 : 0
        Layout.column: header.isTight ? 1 : 2
        name: header.laterName
        iconName: "later"
        enabled: header.hasLater
        onClicked: header.later()
    }
    Item {
        Layout.row: header.isTight ? 1 : 0
        Layout.column: 3
        Layout.fillWidth: true
    }
}
