// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// What somebody marked as a favourite, each to be taken from the list again.
ColumnLayout {
    id: list

    required property FoodsView foods

    spacing: 2 * Theme.grid

    Heading {
        Layout.fillWidth: true
        text: qsTr("Favourites")
        color: Theme.muted
    }
    BodyText {
        Layout.fillWidth: true
        text: favourites.count > 0 ? qsTr("They are offered first below the line, and found first.")
            : qsTr("Choose an entry of the day and make it a favourite: it is then offered first below the line, and found first.")
    }
    Column {
        Layout.fillWidth: true
        visible: favourites.count > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Favourites")

        Repeater {
            id: favourites

            model: list.foods.favourites

            ListRow {
                required property string key

                width: parent.width
                actionName: qsTr("Take %1 from the favourites").arg(name)
                actionIcon: "close"
                onActionAsked: list.foods.removeFavourite(key)
            }
        }
    }
}
