// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import osteon

// A field for a text of several lines, with its label above and what is wrong with it below. Tab leaves it.
Column {
    id: root

    required property string label
    property string text
    property string error
    signal edited(string text)

    spacing: 4

    Caption {
        width: parent.width
        text: root.label
        Accessible.ignored: true
    }
    T.TextArea {
        id: field

        width: parent.width
        implicitHeight: Math.max(2 * Theme.touch, contentHeight + 2 * Theme.grid)
        leftPadding: 12
        rightPadding: 12
        topPadding: Theme.grid
        bottomPadding: Theme.grid
        selectByMouse: true
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.textOnAccent
        font.pixelSize: Theme.body
        text: root.text
        onTextChanged: {
            if (text !== root.text) {
                root.edited(text)
            }
        }
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Accessible.role: Accessible.EditableText
        Accessible.multiLine: true
        Accessible.name: root.label
        Accessible.description: root.error
        background: Rectangle {
            radius: Theme.radius - 2
            color: Theme.surface
            border.width: root.error !== "" || field.activeFocus ? 2 : 1
            border.color: root.error !== "" ? Theme.coral : field.activeFocus ? Theme.accent : Theme.outline

            FocusRing { control: field }
        }
        cursorDelegate: Rectangle {
            width: 2
            color: Theme.accent
            visible: field.activeFocus
        }
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
