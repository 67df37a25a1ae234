// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// One kind of the bone record: its entries, each with a way to change it and a way to delete it, and a way to add one.
Card {
    id: card

    required property BoneView bone
    required property BoneListModel entries
    property int kind: BoneView.Note
    property string addText // without it the list is only shown
    required property string about // what can be kept here, while nothing is

    Caption {
        Layout.fillWidth: true
        visible: rows.count === 0
        text: card.about
    }
    Column {
        Layout.fillWidth: true
        visible: rows.count > 0
        Accessible.role: Accessible.List
        Accessible.name: card.title

        Repeater {
            id: rows

            model: card.entries

            Item {
                id: row

                required property int index
                required property string uid
                required property string heading
                required property string title
                required property string detail
                required property string spoken
                readonly property real buttonRise: (Theme.touch - 1.4 * Theme.body) / 2 // icons level with the title
                readonly property bool hasButtonsBeside: width - buttons.width - Theme.grid >= 12 * Theme.body

                width: parent.width
                height: hasButtonsBeside ? Math.max(words.y + words.height + Theme.grid, buttons.y + buttons.height)
                                         : words.y + words.height + buttons.height
                Accessible.role: Accessible.ListItem
                Accessible.name: spoken

                Rectangle {
                    width: parent.width
                    height: 1
                    color: Theme.line
                    visible: row.index > 0
                }
                Heading {
                    id: group

                    width: parent.width
                    height: row.heading === "" ? 0 : implicitHeight + (row.index > 0 ? 2 * Theme.grid : 4)
                    verticalAlignment: Text.AlignBottom
                    visible: row.heading !== ""
                    text: row.heading
                    color: Theme.accent
                    font.pixelSize: Theme.label
                }
                Column {
                    id: words

                    y: group.height + (row.hasButtonsBeside ? row.buttonRise : Theme.grid)
                    width: row.hasButtonsBeside ? parent.width - buttons.width - Theme.grid : parent.width
                    spacing: 2

                    BodyText {
                        width: parent.width
                        text: row.title
                        Accessible.ignored: true
                    }
                    Caption {
                        width: parent.width
                        visible: text !== ""
                        text: row.detail
                        Accessible.ignored: true
                    }
                }
                Row {
                    id: buttons

                    visible: card.addText !== ""
                    width: visible ? implicitWidth : 0
                    height: visible ? implicitHeight : 0
                    anchors.right: parent.right
                    anchors.rightMargin: -8
                    y: row.hasButtonsBeside ? group.height + 2 : words.y + words.height

                    IconButton {
                        name: qsTr("Change %1").arg(row.title)
                        iconName: "edit"
                        onClicked: card.bone.edit(row.uid)
                    }
                    IconButton {
                        name: qsTr("Delete %1").arg(row.title)
                        iconName: "delete"
                        onClicked: {
                            addButton.forceActiveFocus() // before the row takes the focus away with it
                            card.bone.remove(row.uid)
                        }
                    }
                }
            }
        }
    }
    ActionButton {
        id: addButton

        visible: card.addText !== ""
        Layout.topMargin: 4
        Layout.maximumWidth: parent.width
        text: card.addText
        onClicked: card.bone.add(card.kind)
    }
}
