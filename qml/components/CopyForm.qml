// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// Logs a meal or a whole day again on another day.
FormPopup {
    id: form

    required property EntryCopier copier

    title: qsTr("Copy from %1").arg(copier.from)
    saveText: qsTr("Copy")
    isOpen: copier.isOpen
    onOpened: field.focusField()
    onSaveAsked: copier.save()
    onCancelAsked: copier.cancel()

    Choice {
        Layout.fillWidth: true
        label: qsTr("What")
        options: form.copier.parts
        value: form.copier.part
        onChosen: value => form.copier.part = value
    }
    Caption {
        Layout.fillWidth: true
        text: form.copier.summary
    }
    DayInput {
        id: field

        Layout.fillWidth: true
        label: qsTr("To the day")
        day: form.copier.day
    }
}
