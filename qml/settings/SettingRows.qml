// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// Lines of a name, what it is, and where that comes from; each may be changed. They are placed by hand, because a
// layout that is filled while it is laid out keeps the height of a text in its first width.
Column {
    id: rows

    required property SettingRowModel model
    property bool canChange: false
    property string listName
    signal changeAsked(string key)

    readonly property bool isNarrow: width < 400 * Theme.scale

    Accessible.role: Accessible.List
    Accessible.name: listName

    Repeater {
        model: rows.model

        Item {
            id: row

            required property int index
            required property string key
            required property string title
            required property string text
            required property string source

            readonly property real room: width - (rows.canChange ? change.width + Theme.grid : 0)
            readonly property real wordsEnd: Math.max(nameText.y + nameText.height, valueText.y + valueText.height)
            readonly property real textsEnd: sourceText.visible ? sourceText.y + sourceText.height : wordsEnd

            width: rows.width
            height: Math.max(textsEnd, rows.canChange ? change.y + change.height : 0) + Theme.grid
            Accessible.role: Accessible.ListItem
            Accessible.name: [row.title, row.text, row.source].filter(part => part !== "").join(", ")

            Rectangle {
                width: parent.width
                height: Theme.hairline
                visible: row.index > 0
                color: Theme.line
            }
            BodyText {
                id: nameText

                y: Theme.grid
                width: rows.isNarrow ? row.room : Math.round(row.room * 0.3)
                text: row.title
                font.bold: true
                Accessible.ignored: true
            }
            BodyText {
                id: valueText

                x: rows.isNarrow ? 0 : nameText.width + 2 * Theme.grid
                y: rows.isNarrow ? nameText.y + nameText.height : Theme.grid
                width: row.room - x
                text: row.text
                Accessible.ignored: true
            }
            Caption {
                id: sourceText

                y: row.wordsEnd + 2
                width: row.room
                visible: text !== ""
                text: row.source
                Accessible.ignored: true
            }
            IconButton {
                id: change

                x: row.width - width
                y: Theme.grid
                visible: rows.canChange
                name: qsTr("Change the target for %1").arg(row.title)
                iconName: "edit"
                onClicked: rows.changeAsked(row.key)
            }
        }
    }
}
