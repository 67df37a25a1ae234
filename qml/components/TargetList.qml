// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// 'Today so far': every target of the day with what is known of it.
Card {
    id: card

    required property TodayView today

    title: today.cardTitle

    Column {
        Layout.fillWidth: true
        spacing: card.width < 480 ? 6 : 2
        Accessible.role: Accessible.List
        Accessible.name: card.title

        Repeater {
            model: card.today.targets

            TargetRow {
                width: parent.width
                nameWidth: 120 * Theme.scale
                valueWidth: 156 * Theme.scale
            }
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: card.today.alsoLogged !== ""
        text: card.today.alsoLogged
    }
    Flow { // why totals are 'at least', in few words; which items, behind one key
        id: unknown

        property bool showsItems: false

        Layout.fillWidth: true
        Layout.topMargin: -Theme.grid // the room around a button is seen as room between lines
        Layout.bottomMargin: -Theme.grid
        visible: card.today.unknown !== ""
        spacing: 0

        FittingText {
            mostWidth: parent.width
            height: Math.max(implicitHeight, which.height)
            verticalAlignment: Text.AlignVCenter
            text: card.today.unknown
            color: Theme.muted
            font.pixelSize: Theme.label
        }
        QuietButton {
            id: which

            width: Math.min(implicitWidth, parent.width)
            text: unknown.showsItems ? qsTr("Hide them") : qsTr("Which ones?")
            onClicked: unknown.showsItems = !unknown.showsItems
        }
        Caption {
            width: parent.width
            visible: unknown.showsItems
            text: card.today.unknownItems
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.today.legend
    }
}
