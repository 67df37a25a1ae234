// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// The form for one target of one's own.
FormPopup {
    id: form

    required property OwnTargetEditor editor

    title: qsTr("A target of my own")
    isOpen: editor.isOpen
    onOpened: lowerField.focusField()
    onSaveAsked: editor.save()
    onCancelAsked: editor.cancel()

    Choice {
        Layout.fillWidth: true
        label: qsTr("For")
        options: form.editor.others
        value: form.editor.quantity
        onChosen: value => form.editor.quantity = value
    }
    FormField {
        id: lowerField

        Layout.fillWidth: true
        label: qsTr("At least")
        unit: form.editor.unit
        hint: qsTr("Empty: nothing to reach.")
        text: form.editor.lower
        error: form.editor.lowerError
        onEdited: text => form.editor.lower = text
    }
    FormField {
        Layout.fillWidth: true
        visible: !form.editor.isMovement
        label: qsTr("Top of the range")
        unit: form.editor.unit
        hint: qsTr("Passing it is not bad. You can leave this empty.")
        text: form.editor.upper
        error: form.editor.upperError
        onEdited: text => form.editor.upper = text
    }
    FormField {
        Layout.fillWidth: true
        visible: !form.editor.isMovement
        label: form.editor.countsSupplementsOnly ? qsTr("Limit for supplements") : qsTr("Limit")
        unit: form.editor.unit
        hint: qsTr("Not to be passed. You can leave this empty.")
        text: form.editor.limit
        error: form.editor.limitError
        onEdited: text => form.editor.limit = text
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("From which day")
        hint: qsTr("The days before keep the targets they had.")
        text: form.editor.from
        error: form.editor.fromError
        onEdited: text => form.editor.from = text
    }
}
