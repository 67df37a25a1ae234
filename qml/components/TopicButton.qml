// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import osteon

// A topic in the list: its name and what it answers.
T.ItemDelegate {
    id: button

    required property string title
    required property string summary
    property bool isCurrent: false
    property bool leadsAway: false // to a page of its own

    readonly property bool isFilled: isCurrent || hovered || down

    implicitHeight: Math.max(Theme.touch, words.height + 2.5 * Theme.grid)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2", "topic, what it answers").arg(title).arg(summary)
    Accessible.selectable: true
    Accessible.selected: isCurrent
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: Theme.radius
        color: button.isFilled ? Theme.accentSoft
             : button.leadsAway ? Theme.surface : "transparent"
        border.width: button.leadsAway ? 1 : 0
        border.color: Theme.line

        Rectangle { // so that the current one is not told by colour alone
            x: 0
            anchors.verticalCenter: parent.verticalCenter
            width: 3
            height: parent.height - 2 * Theme.radius
            radius: 1.5
            color: Theme.accent
            visible: button.isCurrent
        }
        FocusRing { control: button }
    }
    contentItem: Item {
        Column {
            id: words

            x: 1.75 * Theme.grid
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - (chevron.visible ? chevron.width + 2 * Theme.grid : Theme.grid)
            spacing: 2

            BodyText {
                width: parent.width
                text: button.title
                color: button.isCurrent ? Theme.accent : Theme.ink
                font.bold: true
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                text: button.summary
                color: button.isFilled ? Theme.ink : Theme.muted
                Accessible.ignored: true
            }
        }
        Icon {
            id: chevron

            anchors.right: parent.right
            anchors.rightMargin: Theme.grid
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.icon
            height: Theme.icon
            visible: button.leadsAway
            name: "later"
            color: Theme.muted
        }
    }
}
