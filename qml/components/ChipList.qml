// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// What the line was understood as, and the nearest names for what was not understood.
Column {
    id: list

    required property LogLine line
    signal leave

    spacing: Theme.grid
    visible: repeater.count > 0

    Flow {
        width: parent.width
        spacing: Theme.grid
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What was understood")

        Repeater {
            id: repeater

            model: list.line.chips

            Chip {
                line: list.line
                onLeave: list.leave()
            }
        }
        Item {
            readonly property real roomBeside: list.width - enter.width - Theme.grid - 8
            readonly property bool isBeside: roomBeside >= 10 * Theme.body // the key and what it would save

            visible: list.line.effect !== "" || list.line.dayText !== ""
            width: isBeside ? Math.min(parent.width, effect.wordWidth + enter.width + Theme.grid + 8) : parent.width
            height: isBeside ? Math.max(Theme.touch, effect.height) : effect.height + enter.height + Theme.grid

            FittingText {
                id: effect

                x: 8
                y: parent.isBeside ? (parent.height - height) / 2 : 0
                mostWidth: parent.isBeside ? parent.roomBeside : parent.width - 8
                color: Theme.accent
                text: [list.line.effect, list.line.dayText].filter(part => part !== "").join(" · ")
                Accessible.name: qsTr("Adds %1").arg(text)
            }
            KeyCap {
                id: enter

                anchors.right: parent.right
                y: parent.isBeside ? (parent.height - height) / 2 : effect.height
                text: qsTr("Enter")
            }
        }
    }
    Repeater {
        model: list.line.chips

        Flow {
            id: help

            required property int index
            required property string name
            required property bool isProblem
            required property var suggestions
            required property string unknownName
            required property string routineName

            width: list.width
            spacing: Theme.grid
            visible: isProblem && (suggestions.length > 0 || unknownName !== "" || routineName !== "")

            FittingText {
                visible: help.suggestions.length > 0
                mostWidth: help.width
                height: Math.max(Theme.touch, implicitHeight)
                verticalAlignment: Text.AlignVCenter
                color: Theme.muted
                text: qsTr("Did you mean")
            }
            Repeater {
                model: help.suggestions

                ActionButton {
                    required property string modelData

                    width: Math.min(implicitWidth, help.width)
                    text: modelData
                    Accessible.name: qsTr("Use %1 instead of %2").arg(modelData).arg(help.name)
                    onClicked: {
                        list.line.takeSuggestion(help.index, modelData)
                        list.leave()
                    }
                }
            }
            ActionButton {
                visible: help.unknownName !== ""
                width: Math.min(implicitWidth, help.width)
                text: qsTr("Add “%1” as your own food").arg(help.unknownName)
                onClicked: {
                    list.leave()
                    list.line.addOwnFood(help.index)
                }
            }
            ActionButton {
                visible: help.routineName !== ""
                width: Math.min(implicitWidth, help.width)
                text: qsTr("Add “%1” as a routine").arg(help.routineName)
                onClicked: {
                    list.leave()
                    list.line.addRoutine(help.index)
                }
            }
        }
    }
}
