// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// What each source asks for, one below the other: the amount, for whom, and where it stands.
Rectangle {
    id: table

    required property string name
    required property var amounts
    signal referenceChosen(int number)

    readonly property bool isWide: width >= 34 * Theme.body

    implicitHeight: column.height + 2 * column.y
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Table
    Accessible.name: name

    Column {
        id: column

        x: 2 * Theme.grid
        y: 1.25 * Theme.grid
        width: parent.width - 2 * x

        Caption {
            width: parent.width
            bottomPadding: 4
            text: table.name
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: table.amounts

            Item {
                id: row

                required property var modelData

                width: column.width
                height: Math.max(Theme.touch, cells.implicitHeight + Theme.grid)
                Accessible.role: Accessible.Row
                Accessible.name: qsTr("%1, %2, %3", "amount, for whom, source").arg(modelData.amount)
                                                                                 .arg(modelData.forWhom)
                                                                                 .arg(modelData.source)

                Rectangle {
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
                GridLayout {
                    id: cells

                    width: parent.width - Theme.touch
                    anchors.verticalCenter: parent.verticalCenter
                    columns: table.isWide ? 2 : 1
                    columnSpacing: 2 * Theme.grid
                    rowSpacing: 0

                    BodyText {
                        function escaped(words) {
                            return words.replace(/&/g, "&amp;").replace(/</g, "&lt;")
                        }

                        Layout.fillWidth: true
                        Layout.preferredWidth: 9
                        textFormat: Text.StyledText
                        text: "<b>" + escaped(row.modelData.amount) + "</b> &nbsp;<font color=\"" + Theme.muted + "\">"
                              + escaped(row.modelData.forWhom) + "</font>"
                        Accessible.ignored: true
                    }
                    Caption {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 10
                        text: row.modelData.source
                        Accessible.ignored: true
                    }
                }
                Row {
                    anchors.right: parent.right
                    anchors.rightMargin: -10
                    anchors.verticalCenter: parent.verticalCenter

                    Repeater {
                        model: row.modelData.links

                        NumberLink {
                            required property var modelData

                            number: modelData.number
                            name: modelData.name
                            onClicked: table.referenceChosen(number)
                        }
                    }
                }
            }
        }
    }
}
