// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// The presets to choose from: what each is, what it says for this person, and from where. A plain column, because a
// layout in a layout in a layout does not follow what changes its height later.
Column {
    id: presets

    required property TargetSettings targets
    property bool hasDay: true

    spacing: 2 * Theme.grid

    Choice {
        width: parent.width
        label: qsTr("Targets to follow")
        options: presets.targets.presets
        value: presets.targets.chosen
        onChosen: value => presets.targets.chosen = value
    }
    BodyText {
        width: parent.width
        visible: presets.hasDay
        text: presets.targets.isChosenInForce ? qsTr("These targets are in use.")
                                              : qsTr("Not in use yet: “Use these targets” below puts them in force.")
        font.bold: true
    }
    BodyText {
        width: parent.width
        text: presets.targets.chosenPurpose
    }
    SettingRows {
        width: parent.width
        listName: presets.targets.chosenTitle
        model: presets.targets.chosenTargets
    }
    FormField {
        width: Math.min(parent.width, 280 * Theme.scale)
        visible: presets.hasDay && !presets.targets.isChosenInForce
        label: qsTr("From which day")
        hint: qsTr("The days before keep the targets they had.")
        text: presets.targets.from
        error: presets.targets.fromError
        onEdited: text => presets.targets.from = text
    }
    ActionButton {
        width: Math.min(implicitWidth, parent.width)
        visible: presets.hasDay && !presets.targets.isChosenInForce
        text: qsTr("Use these targets")
        isPrimary: true
        onClicked: presets.targets.useChosen()
    }
}
