// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// The form in which one entry is changed, over the page.
FormPopup {
    id: form

    required property EntryEditor editor
    signal copyAsked

    title: qsTr("Change this entry")
    isOpen: editor.isOpen
    onOpened: nameField.focusField()
    onSaveAsked: editor.save()
    onCancelAsked: editor.cancel()

    FormField {
        id: nameField

        Layout.fillWidth: true
        label: qsTr("Name")
        text: form.editor.name
        error: form.editor.nameError
        onEdited: text => form.editor.name = text
    }
    FormField {
        Layout.fillWidth: true
        visible: form.editor.hasPortion
        label: qsTr("Portion")
        unit: qsTr("g")
        text: form.editor.portion
        error: form.editor.portionError
        hint: form.editor.preview
        onEdited: text => form.editor.portion = text
    }
    AmountFields {
        Layout.fillWidth: true
        visible: form.editor.isIntake && !form.editor.hasPortion
        amounts: form.editor.amounts
    }
    FormField {
        Layout.fillWidth: true
        visible: !form.editor.isIntake
        label: qsTr("Minutes")
        text: form.editor.minutes
        error: form.editor.minutesError
        onEdited: text => form.editor.minutes = text
    }
    Choice {
        Layout.fillWidth: true
        visible: !form.editor.isIntake
        label: qsTr("Effort")
        options: [{ text: qsTr("light"), value: 0 }, { text: qsTr("moderate"), value: 1 },
                  { text: qsTr("vigorous"), value: 2 }]
        value: form.editor.intensity
        onChosen: value => form.editor.intensity = value
    }
    Choice {
        Layout.fillWidth: true
        visible: form.editor.hasMeal
        label: qsTr("Meal")
        options: [{ text: qsTr("none"), value: -1 }, { text: qsTr("Breakfast"), value: 0 },
                  { text: qsTr("Lunch"), value: 1 }, { text: qsTr("Dinner"), value: 2 },
                  { text: qsTr("Snack"), value: 3 }]
        value: form.editor.meal
        onChosen: value => form.editor.meal = value
    }
    DayInput {
        Layout.fillWidth: true
        day: form.editor.day
    }
    NoteField {
        Layout.fillWidth: true
        label: qsTr("Note")
        text: form.editor.note
        error: form.editor.noteError
        onEdited: text => form.editor.note = text
    }
    QuietButton {
        Layout.leftMargin: -Theme.grid // its words in line with the others
        Layout.bottomMargin: -Theme.grid
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: form.editor.isIntake
        text: form.editor.isFavourite ? qsTr("Take it from the favourites") : qsTr("Make it a favourite")
        onClicked: form.editor.setFavourite(!form.editor.isFavourite)
    }
    QuietButton {
        Layout.leftMargin: -Theme.grid
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Copy to another day")
        onClicked: form.copyAsked()
    }
}
