// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// A row of a list in a form: its name, a line about it, and a button to change it.
Item {
    id: row

    required property int index
    required property string name
    required property string detail
    required property string spoken
    property string actionName
    property string actionIcon: "edit"
    signal actionAsked

    readonly property bool hasButtonBeside: width - button.width - Theme.grid >= 10 * Theme.body

    height: Theme.grid + (hasButtonBeside ? Math.max(Theme.touch, words.height) : words.height + button.height)
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    Rectangle {
        width: parent.width
        height: 1
        radius: 0.5
        color: Theme.line
        visible: row.index > 0
    }
    Column {
        id: words

        width: parent.width - (row.hasButtonBeside ? button.width + Theme.grid : 0)
        y: row.hasButtonBeside ? (parent.height - height) / 2 : Theme.grid / 2

        BodyText {
            width: parent.width
            text: row.name
            Accessible.ignored: true
        }
        Caption {
            width: parent.width
            text: row.detail
            Accessible.ignored: true
        }
    }
    IconButton {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: -8
        y: row.hasButtonBeside ? (parent.height - height) / 2 : words.y + words.height
        name: row.actionName
        iconName: row.actionIcon
        onClicked: row.actionAsked()
    }
}
