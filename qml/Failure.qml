// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import osteon

// The window of a program that cannot start: the one sentence, and a way out.
T.ApplicationWindow {
    id: window

    required property string sentence
    required property Appearance appearance

    width: 640
    height: 320
    visible: true
    title: qsTr("osteon")
    color: Theme.ground

    ThemeOfWindow { appearance: window.appearance }
    PageScroll {
        anchors.fill: parent

        ColumnLayout {
            width: parent.width
            spacing: 2 * Theme.grid

            Icon {
                implicitWidth: 44
                implicitHeight: 44
                name: "osteon"
                color: Theme.accent
            }
            Heading {
                Layout.fillWidth: true
                text: qsTr("The diary cannot be opened")
                font.pixelSize: Theme.narrowTitle
            }
            BodyText {
                Layout.fillWidth: true
                text: window.sentence
                Accessible.role: Accessible.AlertMessage
            }
            ActionButton {
                text: qsTr("Close")
                isPrimary: true
                focus: true
                onClicked: window.close()
            }
        }
    }
}
