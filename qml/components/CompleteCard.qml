// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// Whether that was all of the day: 'nothing taken' and 'forgot to log' are different facts.
Card {
    id: card

    required property TodayView today

    Flow {
        Layout.fillWidth: true
        spacing: 2 * Theme.grid

        FittingText {
            mostWidth: parent.width
            width: Math.min(Math.max(wordWidth, parent.width - button.width - parent.spacing), mostWidth)
            height: Math.max(implicitHeight, Theme.touch)
            verticalAlignment: Text.AlignVCenter
            text: card.today.isComplete ? qsTr("This day is complete.")
                : card.today.isToday ? qsTr("That was all for today?")
                : qsTr("That was all for this day?")
        }
        ActionButton {
            id: button

            width: Math.max(Theme.touch, Math.min(implicitWidth, parent.width)) // above 0, or the layout leaves all out
            text: card.today.isComplete ? qsTr("Open it again") : qsTr("Mark complete")
            onClicked: card.today.setComplete(!card.today.isComplete)
        }
    }
}
