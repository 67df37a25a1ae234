// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import osteon

// The parts of a long page, beside it: each leads to its part.
Column {
    id: list

    required property var titles
    required property int current
    signal chosen(int index)

    spacing: 4
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Parts of this page")

    Repeater {
        model: list.titles

        T.Button {
            id: row

            required property int index
            required property string modelData
            readonly property bool isCurrent: index === list.current

            width: list.width
            implicitHeight: Math.max(Theme.touch, label.implicitHeight + 2 * Theme.grid)
            text: modelData
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            onClicked: list.chosen(index)
            Accessible.role: Accessible.Button
            Accessible.name: text
            Accessible.selected: isCurrent
            Accessible.onPressAction: clicked()
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()

            background: Rectangle {
                radius: Theme.radius
                color: row.isCurrent || row.hovered ? Theme.accentSoft : "transparent"

                Rectangle { // so that the current part is not told by colour alone
                    width: 3
                    height: parent.height - 2 * Theme.grid
                    y: Theme.grid
                    radius: 2
                    color: Theme.accent
                    visible: row.isCurrent
                }
                FocusRing { control: row }
            }
            contentItem: Item {
                BodyText {
                    id: label

                    anchors.left: parent.left
                    anchors.leftMargin: 2 * Theme.grid
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.grid
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.text
                    color: row.isCurrent || row.hovered ? Theme.accent : Theme.muted
                    font.bold: row.isCurrent
                    Accessible.ignored: true
                }
            }
        }
    }
}
