// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import osteon

T.TabButton {
    id: button

    required property string iconName
    property bool isInRail: true

    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: checked
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: button.isInRail ? 14 : 0
        color: button.isInRail && (button.checked || button.hovered) ? Theme.accentSoft : "transparent"

        Rectangle { // so that the page in the bottom bar is not told by colour alone
            width: parent.width
            height: 3
            color: Theme.accent
            visible: !button.isInRail && button.checked
        }
        FocusRing {
            control: button
            anchors.margins: button.isInRail ? -3 : 2
            radius: button.isInRail ? 17 : 8
        }
    }
    contentItem: Item {
        Icon {
            id: icon

            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.grid
            width: Theme.icon + 2
            height: width
            name: button.iconName
            color: label.color
        }
        Caption {
            id: label

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: icon.bottom
            anchors.topMargin: 4
            text: button.text
            color: button.checked || button.hovered ? Theme.accent : Theme.muted
            font.bold: button.checked
            Accessible.ignored: true
        }
    }
}
