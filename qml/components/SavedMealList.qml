// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// The saved meals, each to log again or to change, and the meals of the day shown, each to save.
ColumnLayout {
    id: list

    required property FoodsView foods

    spacing: 2 * Theme.grid

    Heading {
        Layout.fillWidth: true
        text: qsTr("Saved meals")
        color: Theme.muted
    }
    BodyText {
        Layout.fillWidth: true
        visible: meals.count === 0
        text: qsTr("What you eat again and again can be saved under a name and logged again as a whole. "
                   + "A recipe too: it is one that makes several servings.")
    }
    Column {
        Layout.fillWidth: true
        visible: meals.count > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Saved meals")

        Repeater {
            id: meals

            model: list.foods.meals

            ListRow {
                required property string uid

                width: parent.width
                firstActionName: qsTr("Log %1 again").arg(name)
                firstActionIcon: "add"
                actionName: qsTr("Change %1").arg(name)
                onFirstActionAsked: list.foods.logMeal(uid)
                onActionAsked: list.foods.changeMeal(uid)
            }
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: list.foods.mealsOfDay.length === 0
        text: qsTr("When a meal of the day is logged, it can be saved here.")
    }
    Caption {
        Layout.fillWidth: true
        Layout.bottomMargin: -Theme.grid
        visible: list.foods.mealsOfDay.length > 0
        text: qsTr("Save what was logged on %1:").arg(list.foods.dayTitle)
    }
    Flow {
        id: choices

        Layout.fillWidth: true
        visible: list.foods.mealsOfDay.length > 0
        spacing: Theme.grid

        Repeater {
            model: list.foods.mealsOfDay

            ActionButton {
                required property var modelData

                width: Math.min(implicitWidth, choices.width)
                text: modelData.text
                Accessible.name: qsTr("Save %1 as a meal").arg(modelData.text)
                onClicked: list.foods.saveMeal(modelData.value)
            }
        }
    }
}
