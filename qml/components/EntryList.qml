// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// The day's entries by meal, each with its amount, a way to change it and a way to delete it; a meal or all of it
// can be copied to another day, and a meal be saved under a name.
Card {
    id: card

    required property TodayView today
    signal exampleChosen(string text)
    signal mealSaveAsked(int meal)
    signal leave

    title: today.isEmpty ? qsTr("Nothing is logged yet") : qsTr("Entries")

    Column {
        Layout.fillWidth: true
        visible: !card.today.isEmpty
        Accessible.role: Accessible.List
        Accessible.name: card.title

        Repeater {
            model: card.today.entries

            EntryItem {
                width: parent.width
                onEditAsked: card.today.edit(uid)
                onCopyAsked: card.today.copy(part)
                onSaveAsked: card.mealSaveAsked(part)
                onRemoveAsked: {
                    if (!focusBeside(1) && !focusBeside(-1)) { // before the row takes the focus away with it
                        card.leave()
                    }
                    card.today.remove(uid)
                }
            }
        }
    }
    QuietButton {
        Layout.leftMargin: -Theme.grid // its words in line with the others
        Layout.bottomMargin: -Theme.grid
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: !card.today.isEmpty
        text: qsTr("Copy this day to another day")
        onClicked: card.today.copy(-1)
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.today.isEmpty
        text: qsTr("Write it as you would say it, several things at once if you like. Try one of these:")
    }
    Repeater {
        model: card.today.isEmpty ? [qsTr("breakfast: 200 ml milk, 2 eggs, 40 g cheddar"),
                                     qsTr("vitamin D3 1000 IU"), qsTr("walk 30 min")] : []

        ActionButton {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            onClicked: card.exampleChosen(modelData)
        }
    }
}
