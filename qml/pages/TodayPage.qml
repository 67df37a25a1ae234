// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

PageScroll {
    id: page

    required property TodayView today
    required property Notice notice

    readonly property bool isWide: width >= 880 * Theme.scale

    function focusStart() {
        line.focusField()
    }
    function goEarlier() {
        today.goToPreviousDay()
    }
    function goLater() {
        today.goToNextDay()
    }

    ColumnLayout {
        width: parent.width
        spacing: page.isNarrow ? 1.5 * Theme.grid : 2.5 * Theme.grid

        GridLayout {
            Layout.fillWidth: true
            columns: page.isNarrow ? 1 : 2
            rowSpacing: 0

            PageHeader {
                Layout.fillWidth: true
                title: page.isNarrow ? page.today.shortTitle : page.today.title
                isNarrow: page.isNarrow
                earlierName: qsTr("Previous day")
                laterName: qsTr("Next day")
                hasLater: !page.today.isToday
                onEarlier: page.today.goToPreviousDay()
                onLater: page.today.goToNextDay()
            }
            BodyText {
                Layout.fillWidth: page.isNarrow
                text: page.today.coverage
                color: Theme.muted
            }
        }
        LineField {
            id: line

            Layout.fillWidth: true
            line: page.today.line
            notice: page.notice
        }
        GridLayout {
            Layout.fillWidth: true
            columns: page.isWide ? 2 : 1
            columnSpacing: 4 * Theme.grid
            rowSpacing: page.isNarrow ? 1.5 * Theme.grid : 2.25 * Theme.grid

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 112
                Layout.alignment: Qt.AlignTop
                spacing: parent.rowSpacing

                TargetList {
                    Layout.fillWidth: true
                    today: page.today
                }
                Card {
                    Layout.fillWidth: true

                    Flow {
                        Layout.fillWidth: true
                        spacing: 2 * Theme.grid

                        BodyText {
                            width: Math.min(Math.max(implicitWidth, parent.width - button.width - 2 * Theme.grid), parent.width)
                            height: Math.max(implicitHeight, Theme.touch)
                            verticalAlignment: Text.AlignVCenter
                            text: page.today.isComplete ? qsTr("This day is complete.")
                                : page.today.isToday ? qsTr("That was all for today?")
                                : qsTr("That was all for this day?")
                        }
                        ActionButton {
                            id: button

                            text: page.today.isComplete ? qsTr("Open it again") : qsTr("Mark complete")
                            onClicked: page.today.setComplete(!page.today.isComplete)
                        }
                    }
                }
            }
            EntryList {
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                Layout.alignment: Qt.AlignTop
                today: page.today
                onExampleChosen: text => line.show(text)
                onLeave: line.focusField()
            }
        }
    }
    Loader { // made when it is first needed, so that the window starts sooner
        active: page.today.editor.isOpen || item !== null
        sourceComponent: EntryForm { editor: page.today.editor }
    }
}
