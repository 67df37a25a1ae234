// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// A chart's figures in rows. Where columns have no room, each row is one sentence.
Column {
    id: table

    required property Chart chart
    readonly property bool isNarrow: width < 450 * Theme.scale

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Table of %1").arg(chart.title)

    Row {
        visible: !table.isNarrow
        Accessible.ignored: true

        Repeater {
            model: table.chart.tableHeader

            Caption {
                required property string modelData

                width: table.width / 5
                text: modelData
                font.bold: true
                Accessible.role: Accessible.ColumnHeader
            }
        }
    }
    Repeater {
        model: table.chart.table

        Item {
            id: row

            required property var cells
            required property string spoken

            width: table.width
            height: (table.isNarrow ? sentence.height : columns.height) + Theme.grid
            activeFocusOnTab: true
            Accessible.role: Accessible.Row
            Accessible.name: spoken
            Accessible.focusable: true

            FocusRing {
                control: row
                anchors.margins: 0
            }
            Rectangle {
                width: parent.width
                height: 1
                color: Theme.line
            }
            Row {
                id: columns

                y: 4
                visible: !table.isNarrow

                Repeater {
                    model: row.cells

                    Caption {
                        required property string modelData

                        width: table.width / 5
                        rightPadding: 4
                        text: modelData
                        color: Theme.ink
                        Accessible.ignored: true
                    }
                }
            }
            Caption {
                id: sentence

                y: 4
                width: parent.width
                visible: table.isNarrow
                text: row.spoken
                color: Theme.ink
                Accessible.ignored: true
            }
        }
    }
}
