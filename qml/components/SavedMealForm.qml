// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// The form for a saved meal: its name, how many servings it makes, and what is in it.
FormPopup {
    id: form

    required property SavedMealEditor editor

    title: editor.isNew ? qsTr("Save as a meal") : qsTr("Change this meal")
    isOpen: editor.isOpen
    onOpened: nameField.focusField()
    onSaveAsked: editor.save()
    onCancelAsked: editor.cancel()

    Caption {
        Layout.fillWidth: true
        text: form.editor.isNew ? qsTr("It can be logged again as a whole, whatever happens to these entries.")
                                : qsTr("This holds from now on. What you logged before stays as it was.")
    }
    FormField {
        id: nameField

        Layout.fillWidth: true
        label: qsTr("Name")
        hint: form.editor.isNew ? qsTr("for example: usual breakfast") : ""
        text: form.editor.name
        error: form.editor.nameError
        onEdited: text => form.editor.name = text
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("All of it makes how many servings")
        hint: qsTr("More than 1 for a recipe: one serving is then logged at a time.")
        text: form.editor.servings
        error: form.editor.servingsError
        onEdited: text => form.editor.servings = text
    }
    Column {
        Layout.fillWidth: true
        spacing: 4
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What is in it")

        Heading {
            width: parent.width
            text: qsTr("What is in it")
        }
        Repeater {
            model: form.editor.items

            BodyText {
                required property string modelData

                width: parent.width
                text: modelData
                Accessible.role: Accessible.ListItem
                Accessible.name: text
            }
        }
        Caption {
            width: parent.width
            topPadding: 4
            visible: text !== ""
            text: form.editor.totals
        }
    }
    CardButton {
        visible: !form.editor.isNew
        text: qsTr("Delete it")
        onClicked: form.editor.remove()
    }
}
