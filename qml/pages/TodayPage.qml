// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

PageScroll {
    id: page

    required property Views views

    readonly property TodayView today: views.today
    readonly property Notice notice: views.notice

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
        Loader {
            Layout.fillWidth: true
            asynchronous: true
            active: page.today.hasRepeats && page.today.line.text === ""
            visible: active
            sourceComponent: RepeatList {
                today: page.today
                most: page.isNarrow ? 2 : 7
                onLeave: line.focusField()
            }
        }
        // Wide, the right column is for what is due and what was logged; narrow, it follows the targets. It is made
        // while the first frame is on its way to the screen.
        GridLayout {
            Layout.fillWidth: true
            columns: page.isWide ? 2 : 1
            columnSpacing: 4 * Theme.grid
            rowSpacing: page.isNarrow ? 1.5 * Theme.grid : 2.25 * Theme.grid

            TargetList {
                Layout.fillWidth: true
                Layout.preferredWidth: 112
                Layout.alignment: Qt.AlignTop
                today: page.today
            }
            Loader {
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                Layout.alignment: Qt.AlignTop
                asynchronous: true
                sourceComponent: ColumnLayout {
                    spacing: page.isNarrow ? 1.5 * Theme.grid : 2.25 * Theme.grid

                    DueCard {
                        Layout.fillWidth: true
                        routines: page.today.routines
                        isToday: page.today.isToday
                    }
                    EntryList {
                        Layout.fillWidth: true
                        today: page.today
                        onExampleChosen: text => line.show(text)
                        onLeave: line.focusField()
                    }
                    QuietButton {
                        Layout.leftMargin: page.isNarrow ? Theme.grid : 14 // in line with the words in the cards
                        Layout.fillWidth: true
                        Layout.maximumWidth: implicitWidth
                        text: qsTr("My foods and meals")
                        onClicked: page.views.foods.open()
                    }
                }
            }
        }
    }
    Loader { // made when it is first needed, so that the window starts sooner
        active: page.today.editor.isOpen || item !== null
        sourceComponent: EntryForm { editor: page.today.editor }
    }
}
