// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// How the window looks on this computer, and the language it speaks.
ColumnLayout {
    id: card

    required property Appearance appearance
    required property Language language

    spacing: 2 * Theme.grid

    Card {
        Layout.fillWidth: true
        title: qsTr("Appearance")

        Choice {
            Layout.fillWidth: true
            label: qsTr("Colours")
            options: [{ text: qsTr("as the system"), value: Appearance.SchemeOfSystem },
                      { text: qsTr("light", "appearance"), value: Appearance.Light },
                      { text: qsTr("dark"), value: Appearance.Dark },
                      { text: qsTr("high contrast"), value: Appearance.HighContrast }]
            value: card.appearance.scheme
            onChosen: value => card.appearance.scheme = value
        }
        Choice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.grid
            label: qsTr("Size of the text")
            options: [{ text: qsTr("as the system"), value: 0 }].concat([100, 125, 150, 175, 200].map(
                percent => ({ text: qsTr("%1 %").arg(percent), value: percent })))
            value: card.appearance.textPercent
            onChosen: value => card.appearance.textPercent = value
        }
        Choice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.grid
            label: qsTr("Movement on the screen")
            options: [{ text: qsTr("as the system"), value: Appearance.MotionOfSystem },
                      { text: qsTr("none", "movement on the screen"), value: Appearance.MotionOff }]
            value: card.appearance.motion
            onChosen: value => card.appearance.motion = value
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Language")

        Choice {
            Layout.fillWidth: true
            label: qsTr("Language of the window, its numbers and dates")
            options: card.language.choices
            value: card.language.code
            onChosen: value => card.language.code = value
        }
    }
}
