// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

PageScroll {
    id: page

    required property Views views
    signal sheetAsked

    readonly property TodayView today: views.today
    readonly property Notice notice: views.notice

    readonly property bool isWide: width >= 880 * Theme.scale
    readonly property bool isThreefold: width >= 1560 * Theme.scale // the entries have a column of their own
    readonly property real cardSpacing: isNarrow ? 1.5 * Theme.grid : 2.25 * Theme.grid

    function focusStart() {
        line.focusField()
    }
    function goEarlier() {
        today.goToPreviousDay()
    }
    function goLater() {
        today.goToNextDay()
    }

    widest: isThreefold ? 1760 : 1280

    ColumnLayout {
        width: parent.width
        spacing: page.isNarrow ? 1.5 * Theme.grid : 2.5 * Theme.grid

        GridLayout {
            Layout.fillWidth: true
            columns: page.isWide ? 2 : 1
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
                chooseName: qsTr("Go to a day")
                onChoose: page.today.chooseDay()
            }
            BodyText {
                Layout.fillWidth: !page.isWide
                text: page.today.coverage
                color: Theme.muted
            }
        }
        LineField {
            id: line

            Layout.fillWidth: true
            line: page.today.line
            notice: page.notice
            onSheetAsked: page.sheetAsked()
        }
        Loader {
            Layout.fillWidth: true
            asynchronous: true
            active: page.today.hasRepeats || item !== null // it stays while a line is typed, to be back at once
            visible: page.today.hasRepeats && page.today.line.text === ""
            sourceComponent: RepeatList {
                today: page.today
                most: page.isNarrow ? 2 : 7
                onLeave: line.focusField()
            }
        }
        // Wide, what was taken stands left and what may be done about it right; narrow, the entries come last, and very
        // wide too, in a third column. The lower part is made while the first frame is on its way to the screen.
        GridLayout {
            Layout.fillWidth: true
            columnSpacing: 4 * Theme.grid
            rowSpacing: page.cardSpacing

            TargetList {
                Layout.row: 0
                Layout.column: 0
                Layout.fillWidth: true
                Layout.preferredWidth: 112
                Layout.alignment: Qt.AlignTop
                today: page.today
            }
            Loader {
                Layout.row: page.isWide ? 0 : 1
                Layout.column: page.isWide ? 1 : 0
                Layout.rowSpan: page.isWide && !page.isThreefold ? 2 : 1
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                Layout.alignment: Qt.AlignTop
                asynchronous: true
                sourceComponent: ColumnLayout {
                    spacing: page.cardSpacing

                    DueCard {
                        Layout.fillWidth: true
                        routines: page.today.routines
                        isToday: page.today.isToday
                    }
                    GapCard {
                        Layout.fillWidth: true
                        gap: page.today.gap
                        isToday: page.today.isToday
                        onLeave: line.focusField()
                    }
                    CompleteCard {
                        Layout.fillWidth: true
                        today: page.today
                    }
                }
            }
            Loader {
                Layout.row: page.isThreefold ? 0 : page.isWide ? 1 : 2
                Layout.column: page.isThreefold ? 2 : 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 112
                Layout.alignment: Qt.AlignTop
                asynchronous: true
                sourceComponent: Item {
                    implicitHeight: lower.implicitHeight

                    ColumnLayout {
                        id: lower

                        width: parent.width
                        spacing: page.cardSpacing

                        EntryList {
                            Layout.fillWidth: true
                            today: page.today
                            onExampleChosen: text => line.show(text)
                            onMealSaveAsked: meal => page.views.foods.saveMeal(meal)
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
    }
    Loader { // made when it is first needed, so that the window starts sooner; so are the next two
        active: page.today.editor.isOpen || item !== null
        sourceComponent: EntryForm {
            editor: page.today.editor
            onCopyAsked: page.today.copyEdited()
        }
    }
    Loader {
        active: page.today.copier.isOpen || item !== null
        sourceComponent: CopyForm { copier: page.today.copier }
    }
    Loader {
        active: page.today.isChoosingDay || item !== null
        sourceComponent: DayForm { today: page.today }
    }
}
