// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// The title of a page between its arrows to the time before and after.
RowLayout {
    id: header

    required property string title
    required property string earlierName
    required property string laterName
    property bool hasLater: true
    property bool isNarrow: false
    signal earlier
    signal later

    spacing: 4

    IconButton {
        Layout.leftMargin: -10
        name: header.earlierName
        iconName: "earlier"
        onClicked: header.earlier()
    }
    Heading {
        Layout.maximumWidth: implicitWidth + 1
        Layout.fillWidth: true
        text: header.title
        font.pixelSize: header.isNarrow ? Theme.narrowTitle : Theme.title
    }
    IconButton {
        name: header.laterName
        iconName: "later"
        enabled: header.hasLater
        onClicked: header.later()
    }
    Item { Layout.fillWidth: true }
}
