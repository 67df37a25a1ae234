// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import osteon

// The number of a reference beside the text that rests on it: leads to the list at the end.
T.Button {
    id: link

    required property int number
    required property string name // the title of the publication

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Reference %1, %2", "number, title").arg(number).arg(name)
    Accessible.onPressAction: clicked()

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: 1.7 * Theme.body
            height: width
            radius: height / 2
            color: link.hovered || link.down ? Theme.accentSoft : Theme.surface
            border.width: 1
            border.color: Theme.line

            FocusRing {
                control: link
                radius: height / 2
            }
            Caption {
                anchors.centerIn: parent
                text: link.number
                color: Theme.accent
                font.bold: true
                lineHeight: 1
                Accessible.ignored: true
            }
        }
    }
}
