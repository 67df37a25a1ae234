// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import osteon

// What was just done, with the way back; or what could not be done.
Rectangle {
    id: bar

    required property Notice notice
    property int available: 600
    signal leave // before the bar goes and takes the keyboard with it

    visible: notice.text !== ""
    opacity: visible ? 1 : 0
    implicitWidth: Math.min(available, content.implicitWidth + 3 * Theme.grid)
    implicitHeight: content.implicitHeight + Theme.grid
    radius: Theme.radius
    color: Theme.notice
    Accessible.role: Accessible.AlertMessage
    Accessible.name: notice.text

    Behavior on opacity {
        NumberAnimation { duration: Theme.motion }
    }
    GridLayout {
        id: content

        anchors.fill: parent
        anchors.leftMargin: 2 * Theme.grid
        anchors.rightMargin: Theme.grid
        columns: bar.available < 300 * Theme.scale ? 1 : 2
        columnSpacing: Theme.grid
        rowSpacing: 0

        BodyText {
            id: message

            Layout.fillWidth: true
            Layout.topMargin: Theme.grid
            Layout.bottomMargin: Theme.grid
            text: bar.notice.text
            color: Theme.textOnNotice
        }
        Row {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.grid

            T.Button {
                id: undo

                visible: bar.notice.canUndo
                text: qsTr("Undo")
                implicitWidth: Math.max(Theme.touch, undoLabel.implicitWidth + 2 * Theme.grid)
                implicitHeight: Theme.touch
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.Button
                Accessible.name: text
                Accessible.onPressAction: clicked()
                onClicked: {
                    bar.leave()
                    bar.notice.undo()
                }
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()
                background: Rectangle {
                    radius: Theme.radius - 2
                    color: "transparent"
                    border.width: undo.activeFocus ? 2 : 0
                    border.color: Theme.textOnNotice
                }
                contentItem: BodyText {
                    id: undoLabel

                    text: undo.text
                    color: Theme.textOnNotice
                    font.bold: true
                    font.underline: true
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
            }
            IconButton {
                id: close

                name: qsTr("Dismiss")
                iconName: "close"
                iconColor: Theme.textOnNotice
                onClicked: {
                    bar.leave()
                    bar.notice.dismiss()
                }
                background: Rectangle {
                    radius: Theme.radius - 2
                    color: "transparent"
                    border.width: close.activeFocus ? 2 : 0
                    border.color: Theme.textOnNotice
                }
            }
        }
    }
}
