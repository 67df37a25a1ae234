// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// The publications at the end of a topic. Their text can be selected and copied; nothing is opened, because
// osteon has no connection to anywhere.
ColumnLayout {
    id: list

    required property ReferenceModel references
    property int chosen: 0 // the number of the one that somebody came for
    signal back

    function show(number) {
        chosen = number
        for (let row = 0; row < repeater.count; ++row) {
            if (repeater.itemAt(row).number === number) {
                repeater.itemAt(row).focusText()
            }
        }
    }

    visible: repeater.count > 0
    spacing: Theme.grid

    Heading {
        Layout.fillWidth: true
        text: qsTr("References")
        font.pixelSize: Theme.lead
    }
    Caption {
        Layout.fillWidth: true
        Layout.maximumWidth: 37 * Theme.body
        text: qsTr("The text can be selected and copied; osteon itself opens no link.")
    }
    Repeater {
        id: repeater

        model: list.references

        Item {
            id: row

            required property int number
            required property string text
            readonly property bool isChosen: list.chosen === number

            function focusText() {
                words.forceActiveFocus(Qt.TabFocusReason)
            }

            Layout.fillWidth: true
            Layout.maximumWidth: 37 * Theme.body + words.x
            implicitHeight: words.height + (backButton.visible ? backButton.height + Theme.grid : 0) + 4

            Caption {
                width: words.x - 4
                text: row.number
                color: Theme.accent
                font.bold: true
                Accessible.ignored: true
            }
            TextEdit {
                id: words

                x: 2 * Theme.body
                width: parent.width - x
                text: row.text
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                readOnly: true
                selectByMouse: true
                selectByKeyboard: true
                activeFocusOnTab: true
                color: Theme.ink
                selectionColor: Theme.accent
                selectedTextColor: Theme.textOnAccent
                font.pixelSize: Theme.label
                Keys.onEscapePressed: list.back()
                Accessible.role: Accessible.EditableText
                Accessible.readOnly: true
                Accessible.focusable: true
                Accessible.name: qsTr("Reference %1, %2", "number, publication").arg(row.number).arg(row.text)

                FocusRing {
                    control: words
                    anchors.margins: -4
                    radius: 6
                }
            }
            ActionButton {
                id: backButton

                x: words.x
                y: words.height + Theme.grid
                width: Math.min(implicitWidth, row.width - x)
                visible: row.isChosen
                text: qsTr("Back to the text")
                onClicked: list.back()
                Keys.onEscapePressed: list.back()
            }
        }
    }
}
