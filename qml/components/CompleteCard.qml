// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// Whether that was all of the day: 'nothing taken' and 'forgot to log' are different facts.
Card {
    id: card

    required property TodayView today

    Item {
        id: line

        readonly property real gap: 2 * Theme.grid
        readonly property bool isBeside: words.wordWidth + gap + button.implicitWidth <= width

        Layout.fillWidth: true
        implicitHeight: isBeside ? Math.max(words.height, button.height) : words.height + gap + button.height

        FittingText {
            id: words

            y: line.isBeside ? (line.height - height) / 2 : 0
            mostWidth: line.width
            text: card.today.isComplete ? qsTr("This day is complete.")
                : card.today.isToday ? qsTr("That was all for today?")
                : qsTr("That was all for this day?")
        }
        ActionButton {
            id: button

            x: line.isBeside ? line.width - width : 0
            y: line.isBeside ? (line.height - height) / 2 : words.height + line.gap
            width: Math.min(implicitWidth, line.width)
            text: card.today.isComplete ? qsTr("Open it again") : qsTr("Mark complete")
            onClicked: card.today.setComplete(!card.today.isComplete)
        }
    }
}
