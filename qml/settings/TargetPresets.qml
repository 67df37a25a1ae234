// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// The presets to choose from: what each is, what it says for this person, and from where.
ColumnLayout {
    id: presets

    required property TargetSettings targets
    property bool hasDay: true

    spacing: 2 * Theme.grid

    Choice {
        Layout.fillWidth: true
        label: qsTr("Targets to follow")
        options: presets.targets.presets
        value: presets.targets.chosen
        onChosen: value => presets.targets.chosen = value
    }
    BodyText {
        Layout.fillWidth: true
        text: presets.targets.chosenPurpose
    }
    SettingRows {
        Layout.fillWidth: true
        listName: presets.targets.chosenTitle
        model: presets.targets.chosenTargets
    }
    FormField {
        Layout.fillWidth: true
        Layout.maximumWidth: 280 * Theme.scale
        visible: presets.hasDay && !presets.targets.isChosenInForce
        label: qsTr("From which day")
        hint: qsTr("The days before keep the targets they had.")
        text: presets.targets.from
        error: presets.targets.fromError
        onEdited: text => presets.targets.from = text
    }
    CardButton {
        visible: presets.hasDay && !presets.targets.isChosenInForce
        text: qsTr("Use these targets")
        isPrimary: true
        onClicked: presets.targets.useChosen()
    }
}
