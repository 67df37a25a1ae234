// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import osteon

// The one line that logs anything.
Column {
    id: root

    required property LogLine line
    required property Notice notice
    signal sheetAsked

    function focusField() {
        field.forceActiveFocus()
    }
    function show(text) {
        line.text = text
        field.cursorPosition = field.length
        focusField()
    }

    spacing: 10

    T.TextField {
        id: field

        readonly property real roomInLetters: width / Theme.lead
        readonly property string question: qsTr("What did you eat, take or do?")

        objectName: "logLine"
        width: parent.width
        implicitHeight: Math.max(60, contentHeight + 3 * Theme.grid, measure.implicitHeight + 2 * Theme.grid)
        leftPadding: root.width < 480 ? 14 : 18
        rightPadding: leftPadding
        verticalAlignment: TextInput.AlignVCenter
        focus: true
        selectByMouse: true
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.textOnAccent
        placeholderTextColor: Theme.muted
        font.pixelSize: root.width < 480 ? Theme.body : Theme.lead
        placeholderText: roomInLetters > 40 ? question + qsTr("   e.g. 200 ml milk, 2 eggs; walk 30 min")
                       : roomInLetters > 17 ? question : qsTr("Eaten, taken, done")
        text: root.line.text
        onTextEdited: root.line.text = text
        onCursorPositionChanged: root.line.followCursor(cursorPosition)
        onAccepted: root.line.save()
        Keys.onEscapePressed: root.line.clear()
        Keys.onDownPressed: root.line.chooseNext(1)
        Keys.onUpPressed: root.line.chooseNext(-1)
        // The field's own undo has nothing to offer once it is empty: then Ctrl+Z means the last entry.
        Keys.onPressed: event => {
            if (text === "" && event.matches(StandardKey.Undo)) {
                event.accepted = true
                root.notice.undo()
            } else if (text === "" && event.text === "?") { // no line begins so: it asks for the keys
                event.accepted = true
                root.sheetAsked()
            }
        }
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Log line")
        Accessible.description: root.line.refusal !== "" ? root.line.refusal : question

        background: Rectangle {
            radius: 16
            color: Theme.surface
            border.width: 2
            border.color: root.line.refusal !== "" ? Theme.coral
                        : field.activeFocus ? Theme.accent : Theme.outline

            FocusRing {
                control: field
                radius: 19
                border.width: Theme.hairline
            }
        }
        cursorDelegate: Rectangle {
            width: 2
            color: Theme.accent
            visible: field.activeFocus
        }

        Text { // how high the hint is at its full size
            id: measure

            visible: false
            width: hint.width
            text: field.placeholderText
            font: field.font
            wrapMode: Text.Wrap
        }
        Text {
            id: hint

            anchors.fill: parent
            anchors.leftMargin: field.leftPadding + 4 // clear of the cursor
            anchors.rightMargin: field.rightPadding
            verticalAlignment: Text.AlignVCenter
            visible: field.text === "" && field.preeditText === ""
            text: field.placeholderText
            font: field.font
            color: Theme.muted
            wrapMode: Text.Wrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.label
            Accessible.ignored: true
        }
    }
    BodyText {
        width: parent.width
        visible: text !== ""
        text: root.line.refusal
        color: Theme.coral
        font.bold: true
        Accessible.role: Accessible.AlertMessage
    }
    ChipList {
        width: parent.width
        line: root.line
        onLeave: root.focusField()
    }
}
