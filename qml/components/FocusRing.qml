// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// Shows where the keyboard is: two pixels around a control, clear of its edge.
Rectangle {
    required property Item control

    anchors.fill: parent
    anchors.margins: -1 - Theme.focusLine
    radius: Theme.radius - anchors.margins
    color: "transparent"
    border.width: Theme.focusLine
    border.color: Theme.accent
    visible: control.activeFocus
}
