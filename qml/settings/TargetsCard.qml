// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// What is aimed at: the targets in force, own ones, the presets, where they differ, and the plans so far.
ColumnLayout {
    id: card

    required property TargetSettings targets
    readonly property bool isMaking: plans.isMaking

    spacing: 2 * Theme.grid

    Card {
        Layout.fillWidth: true
        title: qsTr("Targets in force")

        BodyText {
            Layout.fillWidth: true
            text: card.targets.inForce
        }
        SettingRows {
            Layout.fillWidth: true
            listName: qsTr("Targets in force")
            model: card.targets.targets
            canChange: true
            onChangeAsked: key => card.targets.editor.begin(key)
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("If your doctor named another figure, type it in.")
        }
        CardButton {
            text: qsTr("Set a target of my own")
            onClicked: card.targets.editor.begin("")
        }
        Choice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.grid
            label: qsTr("A minute of vigorous movement counts")
            options: [{ text: qsTr("once"), value: false }, { text: qsTr("twice (WHO 2020)"), value: true }]
            value: card.targets.vigorousCountsTwice
            onChosen: value => card.targets.vigorousCountsTwice = value
        }
    }
    PagePart {
        id: presets

        Layout.fillWidth: true
        sourceComponent: Card {
            title: qsTr("Presets")

            TargetPresets {
                Layout.fillWidth: true
                targets: card.targets
            }
        }
    }
    PagePart {
        id: differences

        Layout.fillWidth: true
        after: presets
        sourceComponent: Card {
            title: qsTr("Where the sources differ")

            BodyText {
                Layout.fillWidth: true
                text: qsTr("All of them are shown, and you choose.")
            }
            SettingRows {
                Layout.fillWidth: true
                listName: qsTr("Where the sources differ")
                model: card.targets.differences
            }
        }
    }
    PagePart {
        id: plans

        Layout.fillWidth: true
        after: differences
        sourceComponent: Card {
            title: qsTr("Plans so far")

            SettingRows {
                Layout.fillWidth: true
                listName: qsTr("Plans so far")
                model: card.targets.history
            }
            Caption {
                Layout.fillWidth: true
                text: qsTr("A changed target changes no past week: each day is judged by the plan that was in force on it.")
            }
        }
    }
}
