// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// How vitamin D is written, and when a day begins.
ColumnLayout {
    id: card

    required property SettingsView settings

    spacing: 2 * Theme.grid

    Card {
        Layout.fillWidth: true
        title: qsTr("Units")

        Choice {
            Layout.fillWidth: true
            label: qsTr("Vitamin D in")
            options: [{ text: qsTr("IU"), value: SettingsView.InternationalUnits },
                      { text: qsTr("µg"), value: SettingsView.Micrograms }]
            value: card.settings.vitaminDUnit
            onChosen: value => card.settings.vitaminDUnit = value
        }
        Caption {
            Layout.fillWidth: true
            text: card.settings.unitExample
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("When a day begins")

        Choice {
            Layout.fillWidth: true
            label: qsTr("A new day begins at")
            options: Array.from({ length: 7 }, (unused, hour) => ({
                text: hour === 0 ? qsTr("midnight") : new Date(2000, 0, 1, hour).toLocaleTimeString(Qt.locale(), Locale.ShortFormat),
                value: hour
            }))
            value: card.settings.dayStart
            onChosen: value => card.settings.dayStart = value
        }
        Caption {
            Layout.fillWidth: true
            text: qsTr("With a later hour, a snack in the night still belongs to the day before. It only decides what 'today' means; nothing that is written down moves.")
        }
        BodyText {
            Layout.fillWidth: true
            text: card.settings.todayText
        }
    }
}
