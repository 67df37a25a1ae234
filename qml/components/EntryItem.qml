// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// One entry of the day: what and how much, its amount, its note below. On the first of a meal, the meal's name with
// ways to save it as a meal and to copy it. Delete removes the entry that the keyboard is on, Up and Down go from entry to entry.
Item {
    id: row

    required property int index
    required property string uid
    required property string heading
    required property string name
    required property string portion
    required property string amount
    required property string note
    required property int part
    required property string spoken
    signal editAsked
    signal removeAsked
    signal copyAsked
    signal saveAsked // of the meal, under a name

    readonly property bool hasButtonsBeside: width - buttons.width - Theme.grid >= 10 * Theme.body
    readonly property real textWidth: hasButtonsBeside ? width - buttons.width - Theme.grid : width
    readonly property bool hasColumn: width >= 440 * Theme.scale // for the amounts; else each stands below its name

    function focusBeside(step) { // the same button of the entry before or after; whether there is one
        const entries = Array.from(parent.children).filter(item => item.uid !== undefined)
        const other = entries[entries.indexOf(row) + step]
        other?.focusButton(remove.activeFocus)
        return other !== undefined
    }
    function focusButton(isRemove) {
        (isRemove ? remove : edit).forceActiveFocus(Qt.TabFocusReason)
    }

    height: group.height + (hasButtonsBeside ? Math.max(words.height + 1.5 * Theme.grid, buttons.height + 4)
                                             : words.height + buttons.height + 4)
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Keys.onDeletePressed: removeAsked()
    Keys.onUpPressed: focusBeside(-1)
    Keys.onDownPressed: focusBeside(1)

    Loader {
        id: group

        width: parent.width
        active: row.heading !== ""
        visible: active
        sourceComponent: EntryHeading {
            heading: row.heading
            isFirst: row.index === 0
            isMeal: row.part >= 0
            onCopyAsked: row.copyAsked()
            onSaveAsked: row.saveAsked()
        }
    }
    Rectangle {
        width: parent.width
        height: 1
        y: group.height
        color: Theme.line
        visible: row.heading === ""
    }
    Item {
        id: words

        y: row.hasButtonsBeside ? group.height + (row.height - group.height - height) / 2 : group.height + 4
        width: row.textWidth
        height: firstLine.height + (noteLine.visible ? noteLine.height + 2 : 0)

        Item {
            id: firstLine

            width: parent.width
            height: title.height + (row.hasColumn || row.amount === "" ? 0 : figure.height)

            FittingText {
                id: title

                mostWidth: row.hasColumn ? parent.width - figure.width - 2 * Theme.grid : parent.width
                text: row.portion === "" ? row.name : qsTr("%1, %2", "name, portion").arg(row.name).arg(row.portion)
                Accessible.ignored: true
            }
            FittingText {
                id: figure

                x: row.hasColumn ? parent.width - width : 0
                y: row.hasColumn ? 0 : title.height
                mostWidth: parent.width
                text: row.amount
                color: Theme.muted
                Accessible.ignored: true
            }
        }
        Item {
            id: noteLine

            y: firstLine.height + 2
            width: parent.width
            height: noteText.height
            visible: row.note !== ""

            Icon {
                y: 1
                width: Math.round(18 * Theme.scale)
                height: width
                name: "note"
                color: Theme.muted
            }
            Caption {
                id: noteText

                x: Math.round(18 * Theme.scale) + 6
                width: parent.width - x
                text: row.note
                Accessible.ignored: true
            }
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: -8
        y: row.hasButtonsBeside ? words.y + (words.height - height) / 2 : words.y + words.height

        IconButton {
            id: edit

            name: qsTr("Edit %1").arg(row.name)
            iconName: "edit"
            onClicked: row.editAsked()
        }
        IconButton {
            id: remove

            name: qsTr("Delete %1").arg(row.name)
            iconName: "delete"
            onClicked: row.removeAsked()
        }
    }
}
