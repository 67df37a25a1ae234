// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// 'My foods and meals', over the page: what somebody added to the foods that osteon knows.
FormPopup {
    id: sheet

    required property FoodsView foods

    title: qsTr("My foods and meals")
    isOpen: foods.isOpen
    saveText: qsTr("Done")
    hasCancel: false
    onSaveAsked: foods.close()
    onCancelAsked: foods.close()

    Shortcut { // the window's own is out of reach while the sheet lies over it
        sequences: [StandardKey.Undo]
        onActivated: sheet.foods.notice.undo()
    }
    NoticeBar { // likewise
        Layout.fillWidth: true
        available: sheet.fieldWidth
        notice: sheet.foods.notice
    }
    FavouriteList {
        Layout.fillWidth: true
        foods: sheet.foods
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.grid
        text: qsTr("Foods from a label")
        color: Theme.muted
    }
    BodyText {
        Layout.fillWidth: true
        visible: foodList.count === 0
        text: qsTr("A food that osteon does not know can be typed from its label once, and is then found like any other.")
    }
    Column {
        Layout.fillWidth: true
        visible: foodList.count > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Foods from a label")

        Repeater {
            id: foodList

            model: sheet.foods.foods

            ListRow {
                required property string uid

                width: parent.width
                actionName: qsTr("Change %1").arg(name)
                onActionAsked: sheet.foods.changeFood(uid)
            }
        }
    }
    ActionButton {
        Layout.maximumWidth: sheet.fieldWidth
        text: qsTr("Add a food from its label")
        onClicked: sheet.foods.addFood()
    }
    SavedMealList {
        Layout.fillWidth: true
        Layout.topMargin: Theme.grid
        foods: sheet.foods
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.grid
        text: qsTr("The foods of the USDA")
        color: Theme.muted
    }
    BodyText {
        Layout.fillWidth: true
        text: sheet.foods.imports.present !== "" ? sheet.foods.imports.present
            : qsTr("Thousands of further foods, and products from American shops, can be imported from a download.")
    }
    ActionButton {
        Layout.maximumWidth: sheet.fieldWidth
        text: qsTr("Import foods from a download")
        onClicked: sheet.foods.imports.open()
    }
}
