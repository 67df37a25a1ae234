// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import osteon

// One of a few: each choice is a radio button that looks like a chip, the chosen one with a tick.
Column {
    id: root

    required property string label
    required property var options // [{ text, value }]
    required property var value
    signal chosen(var value)

    function focusChosen() {
        for (let place = 0; place < choices.count; ++place) {
            if (choices.itemAt(place).checked) {
                choices.itemAt(place).forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }

    spacing: 4

    Caption {
        width: parent.width
        text: root.label
        Accessible.ignored: true
    }
    Flow {
        width: parent.width
        spacing: Theme.grid
        Accessible.role: Accessible.Grouping
        Accessible.name: root.label

        Repeater {
            id: choices

            model: root.options

            T.RadioButton {
                id: option

                required property var modelData

                text: modelData.text
                checked: root.value === modelData.value
                onClicked: root.chosen(modelData.value)
                Keys.onReturnPressed: root.chosen(modelData.value)
                focusPolicy: Qt.StrongFocus
                width: Math.min(implicitWidth, parent.width)
                leftPadding: 14
                rightPadding: 14
                implicitWidth: Math.ceil(metrics.advanceWidth) + Theme.grid / 2 + leftPadding + rightPadding
                implicitHeight: Math.max(Theme.touch, words.implicitHeight + 12)
                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.checked: checked
                Accessible.onPressAction: root.chosen(modelData.value)
                Accessible.onToggleAction: root.chosen(modelData.value)
                TextMetrics { // beside the text, which measures itself again whenever its width is set
                    id: metrics

                    font: words.font
                    text: words.text
                }
                background: Rectangle {
                    radius: Math.min(height / 2, 20)
                    color: option.checked ? Theme.accentSoft : "transparent"
                    border.width: option.checked ? Theme.hairline + 1 : Theme.hairline
                    border.color: option.checked ? Theme.accent : Theme.outline

                    FocusRing {
                        control: option
                        radius: parent.radius + 3
                    }
                }
                contentItem: BodyText {
                    id: words

                    text: option.checked ? "✓ " + option.text : option.text
                    color: option.checked ? Theme.accent : Theme.ink
                    font.bold: option.checked
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
