// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// Lines of a name, what it is, and where that comes from; each may be changed.
ColumnLayout {
    id: rows

    required property SettingRowModel model
    property bool canChange: false
    property string listName
    signal changeAsked(string key)

    readonly property bool isNarrow: width < 400 * Theme.scale

    spacing: 0
    Accessible.role: Accessible.List
    Accessible.name: listName

    Repeater {
        model: rows.model

        ColumnLayout {
            id: row

            required property int index
            required property string key
            required property string title
            required property string text
            required property string source

            Layout.fillWidth: true
            spacing: 0
            Accessible.role: Accessible.ListItem
            Accessible.name: [title, text, source].filter(part => part !== "").join(", ")

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: Theme.hairline
                visible: row.index > 0
                color: Theme.line
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.grid
                Layout.bottomMargin: Theme.grid
                spacing: Theme.grid

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2

                    Item { // side by side where there is room, else one below the other
                        Layout.fillWidth: true
                        implicitHeight: rows.isNarrow ? valueText.y + valueText.height : Math.max(nameText.height, valueText.height)

                        BodyText {
                            id: nameText

                            width: rows.isNarrow ? parent.width : Math.round(parent.width * 0.3)
                            text: row.title
                            font.bold: true
                            Accessible.ignored: true
                        }
                        BodyText {
                            id: valueText

                            x: rows.isNarrow ? 0 : nameText.width + 2 * Theme.grid
                            y: rows.isNarrow ? nameText.height : 0
                            width: parent.width - x
                            text: row.text
                            Accessible.ignored: true
                        }
                    }
                    Caption {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: row.source
                        Accessible.ignored: true
                    }
                }
                IconButton {
                    Layout.alignment: Qt.AlignTop
                    visible: rows.canChange
                    name: qsTr("Change the target for %1").arg(row.title)
                    iconName: "edit"
                    onClicked: rows.changeAsked(row.key)
                }
            }
        }
    }
}
