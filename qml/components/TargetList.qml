// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// 'Today so far': every target of the day with what is known of it, and whether that was all.
Card {
    id: card

    required property TodayView today

    title: today.cardTitle

    Column {
        Layout.fillWidth: true
        spacing: card.width < 480 ? 6 : 2
        Accessible.role: Accessible.List
        Accessible.name: card.title

        Repeater {
            model: card.today.targets

            TargetRow {
                width: parent.width
                nameWidth: 112 * Theme.scale
                valueWidth: 128 * Theme.scale
            }
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: card.today.alsoLogged !== ""
        text: card.today.alsoLogged
    }
    Caption {
        Layout.fillWidth: true
        visible: card.today.notes !== ""
        text: card.today.notes
    }
    Caption {
        Layout.fillWidth: true
        text: qsTr("solid: food · striped: supplements · line: target · frame: range · double line: limit")
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.topMargin: 4
        implicitHeight: 1
        color: Theme.line
    }
    Flow {
        Layout.fillWidth: true
        spacing: 2 * Theme.grid

        BodyText {
            width: Math.min(Math.max(implicitWidth, parent.width - button.width - 2 * Theme.grid), parent.width)
            height: Math.max(implicitHeight, Theme.touch)
            verticalAlignment: Text.AlignVCenter
            text: card.today.isComplete ? qsTr("This day is complete.")
                : card.today.isToday ? qsTr("That was all for today?")
                : qsTr("That was all for this day?")
        }
        ActionButton {
            id: button

            text: card.today.isComplete ? qsTr("Open it again") : qsTr("Mark complete")
            onClicked: card.today.setComplete(!card.today.isComplete)
        }
    }
}
