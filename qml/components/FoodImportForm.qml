// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import osteon

// Imports a download of the USDA's foods: its path is typed, chosen from a list, or dropped on the form.
FormPopup {
    id: form

    required property FoodImport imports

    readonly property bool isImporting: imports.stage === FoodImport.Importing
    readonly property bool isDone: imports.stage === FoodImport.Done

    title: qsTr("The foods of the USDA")
    isOpen: imports.isOpen
    saveText: isDone ? qsTr("Done") : qsTr("Import")
    hasSave: !isImporting
    hasCancel: !isDone
    cancelText: isImporting ? qsTr("Cancel the import") : qsTr("Cancel")
    closePolicy: isImporting ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape
    onOpened: pathField.focusField()
    onSaveAsked: isDone ? imports.close() : imports.start()
    onCancelAsked: isImporting ? imports.cancel() : imports.close()

    DropArea {
        parent: form.contentItem
        anchors.fill: parent
        keys: ["text/uri-list"]
        enabled: !form.isImporting
        onDropped: drop => form.imports.choose(drop.urls[0])
    }
    BodyText {
        Layout.fillWidth: true
        visible: !form.isDone
        text: qsTr("The USDA's FoodData Central (fdc.nal.usda.gov) offers its foods for download, as a zip of CSV files. "
                   + "osteon never goes online itself: download it with your browser and name it here, or drop it here.")
    }
    FormField {
        id: pathField

        Layout.fillWidth: true
        visible: !form.isDone
        enabled: !form.isImporting
        label: qsTr("The zip, or the folder it was unpacked to")
        text: form.imports.path
        error: form.imports.error
        hint: form.imports.stage === FoodImport.Looking ? qsTr("Looking into it …") : ""
        onEdited: text => form.imports.path = text
    }
    ActionButton {
        Layout.maximumWidth: form.fieldWidth
        visible: !form.isDone && !form.isImporting
        text: qsTr("Choose it from a list")
        onClicked: form.imports.chooser.open()
    }
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        text: form.imports.sentence
        Accessible.role: form.isDone ? Accessible.AlertMessage : Accessible.StaticText
    }
    ProgressBar {
        Layout.fillWidth: true
        visible: form.isImporting
        name: qsTr("Importing")
        fraction: form.imports.fraction
        text: form.imports.isCancelling ? qsTr("Cancelling …") : qsTr("%1 %").arg(Math.floor(100 * fraction))
    }
    Caption {
        Layout.fillWidth: true
        visible: text !== "" && !form.isDone
        text: form.imports.present
    }
}
