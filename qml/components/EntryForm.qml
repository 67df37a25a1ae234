// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import osteon

// The form in which one entry is changed, over the page.
T.Popup {
    id: form

    required property EntryEditor editor

    anchors.centerIn: T.Overlay.overlay
    width: Math.min(parent ? parent.width - 2 * Theme.grid : 480, 480 * Math.max(1, Theme.scale))
    height: Math.min(parent ? parent.height - 2 * Theme.grid : 600, column.implicitHeight + footer.height + 7 * Theme.grid)
    modal: true
    focus: true
    visible: editor.isOpen
    closePolicy: T.Popup.CloseOnEscape
    onOpened: nameField.focusField()
    onClosed: editor.cancel()
    T.Overlay.modal: Rectangle { color: Theme.veil }

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
    }
    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Change this entry")
        Keys.onReturnPressed: form.editor.save()
        Keys.onEnterPressed: form.editor.save()

        Flickable {
            anchors.fill: parent
            anchors.margins: 2.5 * Theme.grid
            anchors.bottomMargin: footer.height + 3.5 * Theme.grid
            contentHeight: column.implicitHeight + 4
            clip: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds

            ColumnLayout {
                id: column

                x: 4
                width: parent.width - 8
                spacing: 2 * Theme.grid

                Heading {
                    Layout.fillWidth: true
                    text: qsTr("Change this entry")
                    font.pixelSize: Theme.lead
                }
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
                GridLayout {
                    Layout.fillWidth: true
                    visible: form.editor.isIntake && !form.editor.hasPortion
                    columns: column.width > 360 * Theme.scale ? 2 : 1
                    columnSpacing: 2 * Theme.grid
                    rowSpacing: 2 * Theme.grid

                    Repeater {
                        model: form.editor.amounts

                        FormField {
                            required property int index
                            required property string name
                            required property var model

                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            Layout.alignment: Qt.AlignTop
                            label: name
                            unit: model.unit
                            text: model.text
                            error: model.error
                            onEdited: text => form.editor.amounts.setText(index, text)
                        }
                    }
                }
                Caption {
                    Layout.fillWidth: true
                    visible: form.editor.isIntake && !form.editor.hasPortion
                    text: qsTr("An empty amount is unknown, not zero.")
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
                FormField {
                    Layout.fillWidth: true
                    label: qsTr("Day")
                    text: form.editor.day
                    error: form.editor.dayError
                    onEdited: text => form.editor.day = text
                }
            }
        }
        Flow {
            id: footer

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: 2.5 * Theme.grid
            spacing: Theme.grid
            layoutDirection: Qt.RightToLeft

            ActionButton {
                text: qsTr("Save")
                isPrimary: true
                onClicked: form.editor.save()
            }
            ActionButton {
                text: qsTr("Cancel")
                onClicked: form.editor.cancel()
            }
        }
    }
}
