// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// The form for a food of one's own, as its label gives it.
FormPopup {
    id: form

    required property OwnFoodEditor editor
    readonly property bool isPoured: editor.basis === 1

    title: editor.isNew ? qsTr("A food from its label") : qsTr("Change this food")
    isOpen: editor.isOpen
    onOpened: nameField.focusField()
    onSaveAsked: editor.save()
    onCancelAsked: editor.cancel()

    Caption {
        Layout.fillWidth: true
        text: form.editor.isNew ? qsTr("It is found in the line like any other food.")
                                : qsTr("This holds from now on. What you logged before stays as it was.")
    }
    FormField {
        id: nameField

        Layout.fillWidth: true
        label: qsTr("Name")
        text: form.editor.name
        error: form.editor.nameError
        onEdited: text => form.editor.name = text
    }
    Choice {
        Layout.fillWidth: true
        label: qsTr("The label gives its figures")
        options: [{ text: qsTr("per 100 g"), value: 0 }, { text: qsTr("per 100 ml"), value: 1 },
                  { text: qsTr("per serving"), value: 2 }]
        value: form.editor.basis
        onChosen: value => form.editor.basis = value
    }
    FieldGrid {
        Layout.fillWidth: true

        FormField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: qsTr("A serving weighs")
            unit: qsTr("g")
            hint: form.editor.basis === 0 ? qsTr("You can leave this empty.") : ""
            text: form.editor.servingGrams
            error: form.editor.gramsError
            onEdited: text => form.editor.servingGrams = text
        }
        FormField {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: qsTr("A poured serving has")
            unit: qsTr("ml")
            hint: form.isPoured ? "" : qsTr("You can leave this empty.")
            text: form.editor.servingMillilitres
            error: form.editor.millilitresError
            onEdited: text => form.editor.servingMillilitres = text
        }
    }
    Heading {
        Layout.fillWidth: true
        text: [qsTr("In 100 g"), qsTr("In 100 ml"), qsTr("In one serving")][form.editor.basis]
    }
    Choice {
        Layout.fillWidth: true
        label: qsTr("A percentage, such as 25 %, is of the daily values of")
        options: [{ text: qsTr("the USA"), value: 0 }, { text: qsTr("the EU"), value: 1 }]
        value: form.editor.dailyValues
        onChosen: value => form.editor.dailyValues = value
    }
    Caption {
        Layout.fillWidth: true
        text: form.editor.dailyValueSource
    }
    LabelFields {
        Layout.fillWidth: true
        figures: form.editor.figures
    }
    CheckChips {
        Layout.fillWidth: true
        label: qsTr("Household measures whose weight you know")
        options: form.editor.measures.names
        value: form.editor.measures.chosen
        onChosen: value => form.editor.measures.chosen = value
    }
    FieldGrid {
        Layout.fillWidth: true
        visible: form.editor.measures.chosen !== 0

        Repeater {
            model: form.editor.measures

            FormField {
                required property int index
                required property string name
                required property var model

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                label: qsTr("1 %1 weighs", "1 cup weighs").arg(name)
                unit: qsTr("g")
                text: model.text
                error: model.error
                onEdited: text => form.editor.measures.setText(index, text)
            }
        }
    }
    FoodActions {
        Layout.fillWidth: true
        visible: !form.editor.isNew
        editor: form.editor
    }
}
