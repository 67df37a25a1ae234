// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// A field for a day: typed as one says it, or stepped through with the arrows beside it or on the keyboard.
Item {
    id: root

    required property DayField day
    property string label: qsTr("Day")

    function focusField() {
        field.focusField()
    }

    implicitHeight: field.implicitHeight
    Keys.onUpPressed: day.step(1)
    Keys.onDownPressed: day.step(-1)
    Keys.onPressed: event => {
        const isPage = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown
        if (isPage) {
            day.step(event.key === Qt.Key_PageUp ? 7 : -7)
        }
        event.accepted = isPage
    }

    FormField {
        id: field

        width: parent.width
        besideWidth: arrows.width + Theme.grid
        label: root.label
        text: root.day.text
        error: root.day.error
        hint: root.day.hint !== "" ? root.day.hint : qsTr("such as 20 Nov, yesterday or Monday")
        onEdited: text => root.day.text = text
    }
    Row {
        id: arrows

        anchors.right: parent.right
        y: field.fieldTop

        IconButton {
            name: qsTr("Day before")
            iconName: "earlier"
            onClicked: root.day.step(-1)
        }
        IconButton {
            name: qsTr("Day after")
            iconName: "later"
            enabled: root.day.hasLater
            onClicked: root.day.step(1)
        }
    }
}
