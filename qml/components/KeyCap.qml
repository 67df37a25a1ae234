// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// The name of a key, as on the key.
Rectangle {
    property alias text: label.text

    implicitWidth: label.implicitWidth + 12
    implicitHeight: label.implicitHeight + 4
    radius: 5
    color: "transparent"
    border.width: Theme.hairline
    border.color: Theme.outline

    Caption {
        id: label

        anchors.centerIn: parent
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
