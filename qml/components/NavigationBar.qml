// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// The pages: a rail at the left where there is room, else a bar at the bottom.
Rectangle {
    id: bar

    required property bool isRail
    required property int page
    signal chosen(int page)

    implicitWidth: buttons.implicitWidth + 2 * 10
    implicitHeight: buttons.implicitHeight
    color: isRail ? Theme.ground : Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    Rectangle {
        width: bar.isRail ? 1 : bar.width
        height: bar.isRail ? bar.height : 1
        anchors.right: bar.isRail ? bar.right : undefined
        color: Theme.line
    }
    Icon {
        id: mark

        visible: bar.isRail
        anchors.horizontalCenter: parent.horizontalCenter
        y: 3 * Theme.grid
        width: Math.round(44 * Math.min(Theme.scale, 1.5))
        height: width
        name: "osteon"
        color: Theme.accent
    }
    GridLayout {
        id: buttons

        x: bar.isRail ? 10 : 0
        y: bar.isRail ? mark.y + mark.height + 2.5 * Theme.grid : 0
        width: bar.isRail ? bar.width - 20 : bar.width
        columns: bar.isRail ? 1 : 2
        rowSpacing: 4
        columnSpacing: 0

        NavigationButton {
            Layout.fillWidth: true
            text: qsTr("Today")
            iconName: "today"
            isInRail: bar.isRail
            checked: bar.page === 0
            onClicked: bar.chosen(0)
        }
        NavigationButton {
            Layout.fillWidth: true
            text: qsTr("Week")
            iconName: "week"
            isInRail: bar.isRail
            checked: bar.page === 1
            onClicked: bar.chosen(1)
        }
    }
}
