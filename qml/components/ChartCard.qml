// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// A chart with its heading, and the same as a table behind one key.
Rectangle {
    id: card

    required property Chart chart
    property bool isTable: false
    readonly property int padding: width < 480 ? 2 * Theme.grid : 18

    implicitHeight: column.implicitHeight + 2 * padding - 4
    radius: 16
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line
    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.name: chart.spoken
    Accessible.description: qsTr("T shows this as a table")
    Accessible.focusable: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_T) {
            isTable = !isTable
            event.accepted = true
        }
    }

    FocusRing {
        control: card
        radius: 19
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: card.padding
        anchors.topMargin: card.padding - 6
        spacing: 4

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.grid

            Flow {
                Layout.fillWidth: true
                spacing: Theme.grid

                FittingText {
                    mostWidth: parent.width
                    text: card.chart.title
                    font.bold: true
                    Accessible.role: Accessible.Heading
                }
                FittingText {
                    mostWidth: parent.width
                    topPadding: 2
                    text: card.chart.note
                    Accessible.ignored: true // it is in the card's name
                    color: Theme.muted
                    font.pixelSize: Theme.label
                }
            }
            IconButton {
                Layout.rightMargin: -8
                Layout.alignment: Qt.AlignTop
                name: card.isTable ? qsTr("Show %1 as a chart").arg(card.chart.title)
                                   : qsTr("Show %1 as a table").arg(card.chart.title)
                iconName: card.isTable ? "week" : "table"
                onClicked: card.isTable = !card.isTable
            }
        }
        ChartItem {
            Layout.fillWidth: true
            visible: !card.isTable
            chart: card.chart
            fontPixelSize: Theme.label
            inkColor: Theme.ink
            mutedColor: Theme.muted
            lineColor: Theme.line
            foodColor: Theme.food
            supplementColor: Theme.supplement
            bandColor: Theme.band
            hatchColor: Theme.hatch
            amberColor: Theme.amberFill
            coralColor: Theme.coralFill
            surfaceColor: Theme.surface
        }
        Loader {
            Layout.fillWidth: true
            active: card.isTable
            visible: active
            sourceComponent: ChartTable { chart: card.chart }
        }
        Caption {
            Layout.fillWidth: true
            visible: card.chart.details !== "" && !card.isTable
            text: card.chart.details
        }
        Item { Layout.fillHeight: true }
    }
}
