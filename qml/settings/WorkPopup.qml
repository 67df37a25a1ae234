// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import osteon

// What is being done, how far it is, and a way to stop it. It comes only when the work takes its time.
T.Popup {
    id: popup

    required property LongWork work

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(parent ? parent.width - 2 * Theme.grid : 420, 420 * Math.max(1, Theme.scale))
    height: column.implicitHeight + 5 * Theme.grid
    modal: true
    focus: true
    closePolicy: T.Popup.NoAutoClose
    T.Overlay.modal: Rectangle { color: Theme.veil }

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
    }
    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: popup.work.title

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: 2.5 * Theme.grid
            spacing: 2 * Theme.grid

            BodyText {
                Layout.fillWidth: true
                text: popup.work.title
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: Theme.grid
                radius: height / 2
                color: Theme.band
                Accessible.role: Accessible.ProgressBar
                Accessible.name: qsTr("%1 %", "progress").arg(Math.round(100 * popup.work.progress))

                Rectangle {
                    width: Math.max(height, parent.width * popup.work.progress)
                    height: parent.height
                    radius: parent.radius
                    color: Theme.accent
                }
            }
            CardButton {
                visible: popup.work.canCancel
                focus: visible
                text: qsTr("Cancel")
                onClicked: popup.work.cancel()
            }
        }
    }
    Timer {
        running: popup.work.isRunning
        interval: 400
        onTriggered: popup.open()
    }
    Connections {
        target: popup.work

        function onIsRunningChanged() {
            if (!popup.work.isRunning) {
                popup.close()
            }
        }
    }
}
