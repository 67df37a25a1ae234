// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// Shows where the keyboard is: two pixels around a control, clear of its edge.
Rectangle {
    required property Item control

    anchors.fill: parent
    anchors.margins: -3
    radius: Theme.radius + 3
    color: "transparent"
    border.width: 2
    border.color: Theme.accent
    visible: control.activeFocus
}
