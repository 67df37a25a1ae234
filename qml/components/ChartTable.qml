// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// A chart's figures in rows. Where columns have no room, each row is one sentence.
Column {
    id: table

    required property Chart chart
    readonly property var wordWidths: chart.tableHeader.map(
        (head, column) => widthOf([...head.split(" "), chart.longestWords[column]]))
    readonly property var textWidths: chart.tableHeader.map(
        (head, column) => Math.max(widthOf([head, chart.longestTexts[column]]), wordWidths[column]))
    readonly property var columnWidths: fitted()
    readonly property bool isNarrow: width < 1.04 * sum(wordWidths)

    function widthOf(texts) {
        const isMeasured = metrics.height > 0 // measured again when the font is another one
        return isMeasured ? Math.ceil(Math.max(...texts.map(text => metrics.advanceWidth(text)))) + 2 * Theme.grid : 0
    }
    function sum(numbers) {
        return numbers.reduce((sum, number) => sum + number, 0)
    }
    function fitted() { // no word is broken, then texts get a line of their own, and what is left goes to all
        const room = Math.max(0, width - sum(wordWidths))
        const wish = sum(textWidths) - sum(wordWidths)
        const share = wish > 0 ? Math.min(1, room / wish) : 0
        const rest = Math.max(0, room - wish) / wordWidths.length
        return wordWidths.map((word, column) => word + share * (textWidths[column] - word) + rest)
    }

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Table of %1").arg(chart.title)

    FontMetrics {
        id: metrics

        font.pixelSize: Theme.label
        font.bold: true
    }
    Row {
        visible: !table.isNarrow
        Accessible.ignored: true

        Repeater {
            model: table.chart.tableHeader

            Caption {
                required property string modelData
                required property int index

                width: table.columnWidths[index]
                rightPadding: 1.5 * Theme.grid
                horizontalAlignment: table.chart.figureColumns[index] ? Text.AlignRight : Text.AlignLeft
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
                        required property int index

                        width: table.columnWidths[index]
                        rightPadding: 1.5 * Theme.grid
                        horizontalAlignment: table.chart.figureColumns[index] ? Text.AlignRight : Text.AlignLeft
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
