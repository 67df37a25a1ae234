// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// A row of a list in a form: its name, a line about it, and a button to change it; before that one, another where it
// has a name.
Item {
    id: row

    required property int index
    required property string name
    required property string detail
    required property string spoken
    property string firstActionName
    property string firstActionIcon
    property string actionName
    property string actionIcon: "edit"
    signal firstActionAsked
    signal actionAsked

    readonly property bool hasButtonBeside: width - buttons.width - Theme.grid >= 10 * Theme.body

    height: Theme.grid + (hasButtonBeside ? Math.max(Theme.touch, words.height) : words.height + buttons.height)
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

        width: parent.width - (row.hasButtonBeside ? buttons.width + Theme.grid : 0)
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
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: -8
        y: row.hasButtonBeside ? (parent.height - height) / 2 : words.y + words.height

        IconButton {
            visible: row.firstActionName !== ""
            name: row.firstActionName
            iconName: row.firstActionIcon
            onClicked: row.firstActionAsked()
        }
        IconButton {
            name: row.actionName
            iconName: row.actionIcon
            onClicked: row.actionAsked()
        }
    }
}
