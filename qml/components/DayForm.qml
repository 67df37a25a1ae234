// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// Asks for the day to go to.
FormPopup {
    id: form

    required property TodayView today

    title: qsTr("Go to a day")
    saveText: qsTr("Show this day")
    isOpen: today.isChoosingDay
    onOpened: field.focusField()
    onSaveAsked: today.goToChosenDay()
    onCancelAsked: today.leaveDay()

    DayInput {
        id: field

        Layout.fillWidth: true
        day: form.today.chosenDay
    }
}
