// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import osteon

T.Button {
    id: button

    required property string name // what it does, for the screen reader and the tool tip
    required property string iconName
    property color iconColor: Theme.muted

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    background: Rectangle {
        radius: Theme.radius
        color: button.hovered || button.down ? Theme.accentSoft : "transparent"

        FocusRing {
            control: button
            anchors.margins: 0
            radius: Theme.radius
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            width: Theme.icon
            height: Theme.icon
            name: button.iconName
            color: button.enabled ? button.iconColor : Theme.hatch
        }
    }
}
