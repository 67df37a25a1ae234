// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import osteon

// A field of a form with its label above and what is wrong with it below.
Column {
    id: root

    required property string label
    property string unit
    property string otherUnit // that a button beside the field changes to; empty for none
    property string text
    property string error
    property string hint
    property real besideWidth: 0 // of what stands to the right of the field itself
    readonly property real fieldTop: box.y
    property bool isSecret: false
    signal edited(string text)
    signal otherUnitAsked
    signal finished(string text) // left, or Enter was pressed

    function focusField() {
        field.forceActiveFocus()
        field.selectWhole()
    }

    spacing: 4

    Caption {
        width: parent.width
        text: root.unit === "" ? root.label : qsTr("%1 (%2)", "field, unit").arg(root.label).arg(root.unit)
        Accessible.ignored: true
    }
    Item {
        id: box

        width: parent.width
        height: field.height

        T.TextField {
            id: field

            function selectWhole() { // backwards, so that the beginning of a long text is what is seen
                select(length, 0)
            }

            width: parent.width - root.besideWidth - (unitButton.visible ? unitButton.width + Theme.grid : 0)
            implicitHeight: Math.max(Theme.touch, contentHeight + 2 * Theme.grid)
            leftPadding: 12
            rightPadding: 12
            verticalAlignment: TextInput.AlignVCenter
            selectByMouse: true
            echoMode: root.isSecret ? TextInput.Password : TextInput.Normal
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.textOnAccent
            font.pixelSize: Theme.body
            text: root.text
            onTextEdited: root.edited(text)
            onEditingFinished: root.finished(text)
            onActiveFocusChanged: { // reached by Tab: what is typed takes the place of what is there
                if (activeFocus && (focusReason === Qt.TabFocusReason || focusReason === Qt.BacktabFocusReason)) {
                    selectWhole()
                }
            }
            Accessible.role: Accessible.EditableText
            Accessible.passwordEdit: root.isSecret
            Accessible.name: root.unit === "" ? root.label : root.label + ", " + root.unit
            // Qt 6.4 does not tell the name of a field that hides its text, so that its description begins with it.
            Accessible.description: (root.isSecret ? root.label + ". " : "") + (root.error !== "" ? root.error : root.hint)
            background: Rectangle {
                radius: Theme.radius - 2
                color: Theme.surface
                border.width: root.error !== "" || field.activeFocus ? Theme.hairline + 1 : Theme.hairline
                border.color: root.error !== "" ? Theme.coral : field.activeFocus ? Theme.accent : Theme.outline

                FocusRing { control: field }
            }
            cursorDelegate: Rectangle {
                width: 2
                color: Theme.accent
                visible: field.activeFocus
            }
        }
        ActionButton {
            id: unitButton

            anchors.right: parent.right
            height: field.height
            visible: root.otherUnit !== ""
            text: root.otherUnit === "" ? "" : qsTr("in %1", "in µg instead").arg(root.otherUnit)
            Accessible.name: qsTr("%1 in %2", "vitamin D in µg").arg(root.label).arg(root.otherUnit)
            onClicked: root.otherUnitAsked()
        }
    }
    Caption {
        width: parent.width
        visible: root.hint !== "" && root.error === ""
        text: root.hint
    }
    Caption {
        width: parent.width
        visible: root.error !== ""
        text: root.error
        color: Theme.coral
        font.bold: true
        Accessible.role: Accessible.AlertMessage
    }
}
