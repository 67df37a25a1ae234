// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// The day's entries by meal, each with its amount, a way to change it and a way to delete it.
Card {
    id: card

    required property TodayView today
    signal exampleChosen(string text)
    signal leave

    title: today.isEmpty ? qsTr("Nothing is logged yet") : qsTr("Entries")

    Column {
        Layout.fillWidth: true
        visible: !card.today.isEmpty
        Accessible.role: Accessible.List
        Accessible.name: card.title

        Repeater {
            model: card.today.entries

            Item {
                id: row

                required property int index
                required property string uid
                required property string heading
                required property string name
                required property string portion
                required property string amount
                required property string spoken
                readonly property bool hasButtonsBeside: width - buttons.width - Theme.grid >= 10 * Theme.body
                readonly property real textWidth: hasButtonsBeside ? width - buttons.width - Theme.grid : width
                readonly property bool isOneLine: title.wordWidth + figure.wordWidth + 2 * Theme.grid < textWidth

                width: parent.width
                height: group.height + 4 + (hasButtonsBeside ? Math.max(words.height, buttons.height)
                                                             : words.height + buttons.height)
                Accessible.role: Accessible.ListItem
                Accessible.name: spoken

                Heading {
                    id: group

                    width: parent.width
                    height: row.heading === "" ? 0 : implicitHeight + (row.index > 0 ? 14 : 4)
                    verticalAlignment: Text.AlignBottom
                    visible: row.heading !== ""
                    text: row.heading
                    color: Theme.accent
                    font.pixelSize: Theme.label
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

                    y: row.hasButtonsBeside ? group.height + (row.height - group.height - height) / 2
                                            : group.height + 4
                    width: row.textWidth
                    height: title.height + (row.isOneLine || row.amount === "" ? 0 : figure.height)

                    FittingText {
                        id: title

                        mostWidth: parent.width
                        text: row.portion === "" ? row.name : qsTr("%1, %2", "name, portion").arg(row.name).arg(row.portion)
                        Accessible.ignored: true
                    }
                    FittingText {
                        id: figure

                        x: row.isOneLine ? parent.width - width : 0
                        anchors.bottom: parent.bottom
                        mostWidth: parent.width
                        text: row.amount
                        color: Theme.muted
                        Accessible.ignored: true
                    }
                }
                Row {
                    id: buttons

                    anchors.right: parent.right
                    anchors.rightMargin: -8
                    y: row.hasButtonsBeside ? words.y + (words.height - height) / 2 : words.y + words.height

                    IconButton {
                        name: qsTr("Edit %1").arg(row.name)
                        iconName: "edit"
                        onClicked: card.today.edit(row.uid)
                    }
                    IconButton {
                        name: qsTr("Delete %1").arg(row.name)
                        iconName: "delete"
                        onClicked: {
                            card.leave() // before the row takes the focus away with it
                            card.today.remove(row.uid)
                        }
                    }
                }
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.today.isEmpty
        text: qsTr("Write it as you would say it, several things at once if you like. Try one of these:")
    }
    Repeater {
        model: card.today.isEmpty ? [qsTr("breakfast: 200 ml milk, 2 eggs, 40 g cheddar"),
                                     qsTr("vitamin D3 1000 IU"), qsTr("walk 30 min")] : []

        ActionButton {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            onClicked: card.exampleChosen(modelData)
        }
    }
}
