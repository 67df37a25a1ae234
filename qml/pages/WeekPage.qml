// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

PageScroll {
    id: page

    required property Views views

    readonly property WeekView week: views.week
    readonly property bool isWide: width >= 880 * Theme.scale
    readonly property int chartColumns: isWide ? Math.max(2, Math.floor(charts.width / (540 * Theme.scale))) : 1

    widest: 2240 // four charts beside each other

    function focusStart() {
        header.forceActiveFocus()
        header.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }
    function goEarlier() {
        week.goToPreviousWeek()
    }
    function goLater() {
        week.goToNextWeek()
    }

    onVisibleChanged: visible ? week.load() : week?.rest()
    Component.onCompleted: week.load()

    ColumnLayout {
        width: parent.width
        spacing: 2 * Theme.grid

        GridLayout {
            Layout.fillWidth: true
            columns: page.isNarrow ? 1 : 2
            rowSpacing: Theme.grid

            Column { // which is as high as its words in the width there is
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop

                PageHeader {
                    id: header

                    width: parent.width
                    title: page.week.title
                    isNarrow: page.isNarrow
                    earlierName: qsTr("Previous week")
                    laterName: qsTr("Next week")
                    hasLater: page.week.hasNextWeek
                    onEarlier: page.week.goToPreviousWeek()
                    onLater: page.week.goToNextWeek()
                }
                BodyText {
                    width: parent.width
                    text: page.week.coverage
                    color: Theme.muted
                }
            }
            ColumnLayout {
                Layout.fillWidth: page.isNarrow
                Layout.alignment: page.isNarrow ? Qt.AlignLeft : Qt.AlignRight | Qt.AlignBottom
                spacing: 0
                Accessible.role: Accessible.StaticText
                Accessible.name: page.week.spokenScore

                Caption {
                    Layout.alignment: page.isNarrow ? Qt.AlignLeft : Qt.AlignRight
                    visible: page.week.score !== ""
                    text: qsTr("Score of 100")
                    Accessible.ignored: true
                }
                BodyText {
                    Layout.alignment: page.isNarrow ? Qt.AlignLeft : Qt.AlignRight
                    visible: page.week.score !== ""
                    text: page.week.score
                    color: Theme.accent
                    font.pixelSize: Theme.figure
                    font.bold: true
                    lineHeight: 1.0
                    Accessible.ignored: true
                }
                BodyText {
                    Layout.fillWidth: page.isNarrow
                    Layout.alignment: page.isNarrow ? Qt.AlignLeft : Qt.AlignRight
                    text: page.week.lastWeek
                    color: Theme.muted
                    Accessible.ignored: true
                }
            }
        }
        Card {
            Layout.fillWidth: true

            BodyText {
                Layout.fillWidth: true
                visible: text !== ""
                text: page.week.whyNoScore
                font.bold: true
            }
            BodyText {
                Layout.fillWidth: true
                visible: page.week.isEmpty
                text: qsTr("Nothing is logged in this week. What you write into the line on Today, or copy from another day, is drawn here; four logged days give a score.")
            }
            GridLayout {
                id: parts

                readonly property int most: Math.max(1, Math.floor(width / (150 * Theme.scale)))

                Layout.fillWidth: true
                columns: Math.min(most, Math.max(1, repeater.count))
                columnSpacing: 2 * Theme.grid
                rowSpacing: 1.5 * Theme.grid

                Repeater {
                    id: repeater

                    model: page.week.parts

                    ColumnLayout {
                        id: part

                        required property string name
                        required property string percent
                        required property string reason
                        required property double fraction
                        required property string spoken

                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop
                        spacing: 2
                        Accessible.role: Accessible.StaticText
                        Accessible.name: spoken

                        Flow {
                            Layout.fillWidth: true
                            spacing: 6

                            BodyText {
                                text: part.name
                                font.bold: true
                                Accessible.ignored: true
                            }
                            BodyText {
                                text: part.percent
                                color: Theme.muted
                                Accessible.ignored: true
                            }
                        }
                        Bar {
                            Layout.fillWidth: true
                            implicitHeight: 20
                            solid: part.fraction
                            trackColor: Theme.band
                            solidColor: Theme.food
                            stripeColor: Theme.supplement
                            markColor: Theme.ink
                        }
                        Caption {
                            Layout.fillWidth: true
                            text: part.reason
                            Accessible.ignored: true
                        }
                    }
                }
            }
            BodyText {
                Layout.fillWidth: true
                Layout.topMargin: 4
                text: [page.week.improvement, qsTr("The score reflects logged habits, not bone strength.")]
                      .filter(sentence => sentence !== "").join(" ")
                color: Theme.muted
            }
        }
        ChartLegend {
            Layout.fillWidth: true
            visible: !page.week.isEmpty
        }
        PagePart {
            id: charts

            Layout.fillWidth: true
            sourceComponent: GridLayout {
                columns: page.chartColumns
                columnSpacing: 2 * Theme.grid
                rowSpacing: 2 * Theme.grid

                Repeater {
                    model: page.week.charts

                    ChartCard {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                    }
                }
                ChartCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    chart: page.week.movement
                }
            }
        }
    }
}
