// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// What a group of entries is called; on a meal also the ways to save it as a meal and to copy it.
Item {
    id: group

    required property string heading
    required property bool isFirst
    required property bool isMeal
    signal copyAsked
    signal saveAsked

    readonly property bool hasRoomBeside: !isMeal || groupMetrics.advanceWidth < width - buttons.width
    readonly property real nameHeight: groupName.implicitHeight + (isFirst ? 4 : 14)

    height: hasRoomBeside ? Math.max(nameHeight, isMeal ? buttons.height : 0) : nameHeight + buttons.height

    Heading {
        id: groupName

        width: parent.width - (group.hasRoomBeside && group.isMeal ? buttons.width : 0)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: !group.isMeal ? 0 : group.hasRoomBeside ? (buttons.height - height) / 2 : buttons.height
        text: group.heading
        color: Theme.accent
        font.pixelSize: Theme.label
    }
    TextMetrics {
        id: groupMetrics

        font: groupName.font
        text: groupName.text
    }
    Loader {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: -8
        anchors.bottom: parent.bottom
        active: group.isMeal
        sourceComponent: Row {
            IconButton {
                name: qsTr("Save %1 as a meal").arg(group.heading)
                iconName: "keep"
                onClicked: group.saveAsked()
            }
            IconButton {
                name: qsTr("Copy %1 to another day").arg(group.heading)
                iconName: "copy"
                onClicked: group.copyAsked()
            }
        }
    }
}
