// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// The last weeks side by side: the score first, then each nutrient, movement and routines.
PageScroll {
    id: page

    required property Views views

    readonly property TrendsView trends: views.trends
    readonly property bool isWide: width >= 880 * Theme.scale
    readonly property int chartColumns: isWide ? Math.max(2, Math.floor(charts.width / (540 * Theme.scale))) : 1

    widest: 2240 // four charts beside each other

    function focusStart() {
        spans.focusChosen()
    }

    onVisibleChanged: visible ? trends.load() : trends?.rest()
    Component.onCompleted: trends.load()

    ColumnLayout {
        width: parent.width
        spacing: 2 * Theme.grid

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: page.trends.title
                font.pixelSize: page.isNarrow ? Theme.narrowTitle : Theme.title
                font.bold: true
                lineHeight: 1.1
                Accessible.role: Accessible.Heading
            }
            BodyText {
                Layout.fillWidth: true
                text: page.trends.coverage
                color: Theme.muted
            }
        }
        Choice {
            id: spans

            Layout.fillWidth: true
            label: qsTr("How far back")
            value: page.trends.weeks
            options: [4, 12, 26, 52].map(weeks => ({ text: qsTr("%n weeks", "", weeks), value: weeks }))
                     .concat([{ text: qsTr("All", "all weeks"), value: 0 }])
            onChosen: weeks => page.trends.weeks = weeks
        }
        Card {
            Layout.fillWidth: true
            visible: page.trends.isEmpty

            BodyText {
                Layout.fillWidth: true
                text: qsTr("Nothing is logged in these weeks.")
                font.bold: true
            }
            BodyText {
                Layout.fillWidth: true
                text: qsTr("What you log under Today is gathered here week by week: amounts, movement and your "
                           + "score, each beside its target.")
                color: Theme.muted
            }
        }
        PagePart {
            id: charts

            Layout.fillWidth: true
            sourceComponent: GridLayout {
                columns: page.chartColumns
                columnSpacing: 2 * Theme.grid
                rowSpacing: 2 * Theme.grid

                Repeater {
                    model: page.trends.charts

                    ChartCard {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                    }
                }
            }
        }
    }
}
