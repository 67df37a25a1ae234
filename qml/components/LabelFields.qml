// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// The figures of a label. What labels give in two units has a button
// that changes the unit; a percentage may be typed in any of them.
FieldGrid {
    id: grid

    required property LabelFieldModel figures

    Repeater {
        model: grid.figures

        FormField {
            required property int index
            required property string name
            required property var model

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: name
            unit: model.unit
            otherUnit: model.otherUnit
            text: model.text
            hint: model.hint
            error: model.error
            onEdited: text => grid.figures.setText(index, text)
            onOtherUnitAsked: grid.figures.chooseNextUnit(index)
        }
    }
    Caption {
        Layout.columnSpan: grid.columns
        Layout.fillWidth: true
        text: qsTr("What is not on the label stays empty: it is unknown, not zero.")
    }
}
