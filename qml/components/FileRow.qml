// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import osteon

// A folder or a file to choose: its picture, its name, its size. Up and Down go from one to the next.
T.Button {
    id: row

    required property int index
    required property string name
    required property string detail
    required property bool isFolder

    text: name
    implicitHeight: Math.max(Theme.touch, words.height + Theme.grid)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.TabFocusReason)
    Accessible.role: Accessible.Button
    Accessible.name: isFolder ? qsTr("Folder %1").arg(name) : qsTr("%1, %2", "file, size").arg(name).arg(detail)
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: Theme.radius
        color: row.hovered || row.down ? Theme.accentSoft : "transparent"

        FocusRing {
            control: row
            anchors.margins: 0
            radius: Theme.radius
        }
    }
    contentItem: Item {
        Icon {
            id: picture

            x: (Theme.touch - width) / 2
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.icon
            height: Theme.icon
            name: row.isFolder ? "folder" : "archive"
            color: Theme.muted
        }
        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.touch + Theme.grid
            anchors.right: parent.right
            anchors.rightMargin: Theme.grid
            anchors.verticalCenter: parent.verticalCenter

            BodyText {
                width: parent.width
                text: row.name
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: row.detail
                color: row.hovered ? Theme.ink : Theme.muted
                Accessible.ignored: true
            }
        }
    }
}
