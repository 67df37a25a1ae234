// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Controls.Basic
import QtQuick

// Seven pages with nothing on them and the same keys as osteon's: what a change of pages costs at the least.
ApplicationWindow {
    id: window

    property int page: 0

    width: 1280
    height: 800
    visible: true

    Repeater {
        model: 7

        Rectangle {
            id: place

            required property int index

            anchors.fill: parent
            visible: window.page === index
            color: index % 2 ? "#fbf8f3" : "#ffffff"

            Shortcut {
                sequence: "Ctrl+" + (place.index + 1)
                onActivated: window.page = place.index
            }
        }
    }
}
