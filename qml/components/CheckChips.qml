// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import osteon

// Any number of a few: each is a check box that looks like a chip. The choice is a bit set, first option lowest.
Column {
    id: root

    required property string label
    required property var options // their texts
    required property int value
    signal chosen(int value)

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
            model: root.options

            T.CheckBox {
                id: option

                required property int index
                required property string modelData
                readonly property bool isChosen: (root.value & (1 << index)) !== 0

                function toggleBit() {
                    root.chosen(root.value ^ (1 << index))
                }

                text: modelData
                nextCheckState: () => checkState // what the form holds decides, not the click
                checked: isChosen
                focusPolicy: Qt.StrongFocus
                width: Math.min(implicitWidth, parent.width)
                leftPadding: 14
                rightPadding: 14
                implicitWidth: Math.ceil(metrics.advanceWidth) + 1 + leftPadding + rightPadding
                implicitHeight: Math.max(Theme.touch, words.implicitHeight + 12)
                onClicked: toggleBit()
                Keys.onReturnPressed: toggleBit()
                Accessible.role: Accessible.CheckBox
                Accessible.checkable: true
                Accessible.checked: isChosen
                Accessible.name: text
                Accessible.onPressAction: toggleBit()
                Accessible.onToggleAction: toggleBit()
                background: Rectangle {
                    radius: Math.min(height / 2, 20)
                    color: option.isChosen ? Theme.accentSoft : "transparent"
                    border.width: option.isChosen ? Theme.hairline + 1 : Theme.hairline
                    border.color: option.isChosen ? Theme.accent : Theme.outline

                    FocusRing {
                        control: option
                        radius: parent.radius + 3
                    }
                }
                TextMetrics { // beside the text, which measures itself again whenever its width is set
                    id: metrics

                    font: words.font
                    text: words.text
                }
                contentItem: BodyText {
                    id: words

                    text: option.isChosen ? "✓ " + option.text : option.text
                    color: option.isChosen ? Theme.accent : Theme.ink
                    font.bold: option.isChosen
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
