// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import osteon

T.Button {
    id: button

    property bool isPrimary: false

    implicitWidth: Math.max(Theme.touch, Math.ceil(metrics.advanceWidth) + 1 + 4 * Theme.grid)
    implicitHeight: Math.max(Theme.touch, label.implicitHeight + 2 * Theme.grid)
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
        color: button.isPrimary ? Theme.accent : button.hovered || button.down ? Theme.accentSoft : "transparent"
        border.width: Theme.hairline
        border.color: Theme.accent

        FocusRing { control: button }
    }
    contentItem: BodyText {
        id: label

        text: button.text
        color: button.isPrimary ? Theme.textOnAccent : Theme.accent
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
