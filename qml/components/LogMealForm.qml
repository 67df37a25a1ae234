// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// Logs a saved meal again, on the day that is shown.
FormPopup {
    id: form

    required property MealLogger logger

    title: qsTr("Log %1").arg(logger.name)
    saveText: qsTr("Log it")
    isOpen: logger.isOpen
    onOpened: servings.focusField()
    onSaveAsked: logger.save()
    onCancelAsked: logger.cancel()

    Caption {
        Layout.fillWidth: true
        text: qsTr("On %1").arg(form.logger.day)
    }
    FormField {
        id: servings

        Layout.fillWidth: true
        label: qsTr("How many servings")
        hint: form.logger.preview
        text: form.logger.servings
        error: form.logger.error
        onEdited: text => form.logger.servings = text
    }
    Choice {
        Layout.fillWidth: true
        label: qsTr("Meal")
        options: [{ text: qsTr("breakfast"), value: 0 }, { text: qsTr("lunch"), value: 1 },
                  { text: qsTr("dinner"), value: 2 }, { text: qsTr("snack"), value: 3 },
                  { text: qsTr("none"), value: -1 }]
        value: form.logger.meal
        onChosen: value => form.logger.meal = value
    }
}
