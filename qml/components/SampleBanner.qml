// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// Says on every page that what is shown is invented, and leads back.
Rectangle {
    id: banner

    signal leaveAsked

    implicitHeight: row.implicitHeight + 2 * Theme.grid
    color: Theme.accentSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Item {
        id: row

        readonly property bool isNarrow: width < 560 * Theme.scale

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 2 * Theme.grid
        anchors.rightMargin: 2 * Theme.grid
        implicitHeight: isNarrow ? words.height + Theme.grid + back.height : Math.max(words.height, back.height)

        BodyText {
            id: words

            y: row.isNarrow ? 0 : (row.height - height) / 2
            width: row.isNarrow ? row.width : row.width - back.width - 2 * Theme.grid
            text: qsTr("This is the invented diary of an invented person. What you write here is not kept.")
        }
        ActionButton {
            id: back

            x: row.isNarrow ? 0 : row.width - width
            y: row.isNarrow ? words.height + Theme.grid : (row.height - height) / 2
            width: Math.min(implicitWidth, row.width)
            text: qsTr("Back to my diary")
            isPrimary: true
            onClicked: banner.leaveAsked()
        }
    }
}
