// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import osteon

// One part of the line as it was understood, or why it was not.
T.AbstractButton {
    id: chip

    required property int index
    required property string name
    required property string detail
    required property string caution
    required property bool isProblem
    required property var suggestions
    required property int alternativeCount
    required property string spoken
    required property LogLine line

    readonly property bool isCurrent: line.current === index
    signal leave

    function step(count) {
        if (alternativeCount > 0) {
            line.chooseNextOf(index, count)
        }
    }
    function accept() {
        if (isProblem && suggestions.length > 0) {
            line.takeSuggestion(index, suggestions[0])
            leave()
        } else if (line.save()) {
            leave()
        }
    }

    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
    // Of what is not wrapped: how wide wrapped text would like to be depends on how wide it is.
    implicitWidth: unwrapped.implicitWidth + (hint.visible ? hint.width + Theme.grid : 0) + 28
    implicitHeight: Math.max(Theme.touch, text.implicitHeight + 14)
    height: Math.max(Theme.touch, text.height + 14)
    focusPolicy: Qt.StrongFocus
    onActiveFocusChanged: if (activeFocus) line.current = index
    onClicked: {
        forceActiveFocus()
        step(1)
    }
    Keys.onReturnPressed: accept()
    Keys.onEnterPressed: accept()
    Keys.onSpacePressed: step(1)
    Keys.onDownPressed: step(1)
    Keys.onUpPressed: step(-1)
    Keys.onEscapePressed: leave()
    Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.description: alternativeCount > 0 ? qsTr("Down chooses another reading") : ""
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: Math.min(height / 2, 20)
        color: Theme.surface
        border.width: chip.isCurrent || chip.isProblem ? Theme.hairline + 1 : Theme.hairline
        border.color: chip.isProblem ? Theme.coral : chip.isCurrent ? Theme.accent : Theme.line

        FocusRing {
            control: chip
            radius: parent.radius + 3
        }
    }
    contentItem: Item {
        Text {
            id: unwrapped

            visible: false
            textFormat: Text.StyledText
            font: text.font
            text: text.text
        }
        Text {
            id: text

            function escaped(words) {
                return words.replace(/&/g, "&amp;").replace(/</g, "&lt;")
            }
            function toned(words, tone) {
                return words === "" ? "" : " <font color=\"" + tone + "\">" + escaped(words) + "</font>"
            }

            x: 14
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(unwrapped.implicitWidth, chip.width - 28 - (hint.visible ? hint.width + Theme.grid : 0))
            textFormat: Text.StyledText
            wrapMode: Text.Wrap
            color: chip.isProblem ? Theme.coral : Theme.ink
            font.pixelSize: Theme.body
            text: "<b>" + escaped(chip.isProblem ? "?  " + chip.name : chip.name) + "</b>"
                  + toned(chip.detail, chip.isProblem ? Theme.coral : Theme.muted)
                  + (chip.caution === "" ? "" : toned("· " + chip.caution, Theme.amber))
        }
        KeyCap {
            id: hint

            visible: chip.isCurrent && chip.alternativeCount > 0
            anchors.right: parent.right
            anchors.rightMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("↓ other")
        }
    }
}
