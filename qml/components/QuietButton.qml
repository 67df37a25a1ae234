// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import osteon

// A way to somewhere else, without the weight of a button.
T.Button {
    id: button

    implicitWidth: Math.max(Theme.touch, Math.ceil(metrics.advanceWidth) + 1 + 2 * Theme.grid)
    implicitHeight: Math.max(Theme.touch, label.implicitHeight + Theme.grid)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    TextMetrics { // beside the text, which measures itself again whenever its width is set
        id: metrics

        font: label.font
        text: button.text
    }

    background: Rectangle {
        radius: Theme.radius
        color: button.hovered || button.down ? Theme.accentSoft : "transparent"

        FocusRing {
            control: button
            anchors.margins: 0
            radius: Theme.radius
        }
    }
    contentItem: BodyText {
        id: label

        leftPadding: Theme.grid
        rightPadding: Theme.grid
        text: button.text
        color: Theme.accent
        font.bold: true
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
