// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// How far a long task has come, as a bar and in words.
Column {
    id: root

    required property string name
    required property real fraction
    required property string text

    spacing: 4
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%1, %2", "what is done, how far").arg(name).arg(text)

    Rectangle {
        width: parent.width
        height: Theme.grid
        radius: height / 2
        color: Theme.band

        Rectangle {
            width: Math.max(height, parent.width * Math.min(1, root.fraction))
            height: parent.height
            radius: height / 2
            color: Theme.food
        }
    }
    Caption {
        width: parent.width
        text: root.text
        Accessible.ignored: true
    }
}
