// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// The amounts of a form, two beside each other where there is room.
GridLayout {
    id: grid

    required property AmountFieldModel amounts

    columns: width > 360 * Theme.scale ? 2 : 1
    columnSpacing: 2 * Theme.grid
    rowSpacing: 2 * Theme.grid

    Repeater {
        model: grid.amounts

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
            onEdited: text => grid.amounts.setText(index, text)
        }
    }
    Caption {
        Layout.columnSpan: grid.columns
        Layout.fillWidth: true
        text: qsTr("An empty amount is unknown, not zero.")
    }
}
