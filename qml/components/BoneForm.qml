// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// The form for an entry of the bone record. Its fields come from the editor, because what is chosen decides which there
// are.
FormPopup {
    id: form

    required property RecordEditor editor

    title: editor.title
    isOpen: editor.isOpen
    onOpened: fields.focusText(0)
    onSaveAsked: editor.save()
    onCancelAsked: editor.cancel()

    Connections {
        target: form.editor

        function onRefused(row) {
            fields.focusText(row)
        }
    }
    FieldGrid {
        id: grid

        Layout.fillWidth: true

        Repeater {
            id: fields

            // The first text from a row on.
            function focusText(row) {
                for (let place = row; place < count; ++place) {
                    const field = itemAt(place) // none where the page is still being made
                    if (field?.isText && field.item) {
                        field.item.focusField()
                        return
                    }
                }
            }

            model: form.editor.fields

            Loader {
                id: field

                required property int index
                required property var model
                readonly property bool isText: model.options.length === 0

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                Layout.columnSpan: model.isShort ? 1 : grid.columns
                sourceComponent: isText ? textField : choiceField

                Component {
                    id: textField

                    FormField {
                        label: field.model.label
                        unit: field.model.unit
                        text: field.model.text
                        hint: field.model.hint
                        error: field.model.error
                        onEdited: text => form.editor.fields.setText(field.index, text)
                    }
                }
                Component {
                    id: choiceField

                    Choice {
                        label: field.model.label
                        options: field.model.options.map((text, value) => ({ text: text, value: value }))
                        value: field.model.choice
                        onChosen: value => form.editor.fields.setChoice(field.index, value)
                    }
                }
            }
        }
    }
}
