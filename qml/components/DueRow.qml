// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import osteon

// One dose with a box to tick, and a way to say that it was left out.
Item {
    id: row

    required property string key
    required property string name
    required property string detail
    required property bool isTaken
    required property bool isSkipped
    required property bool isAsNeeded
    required property string spoken
    signal toggled
    signal skipped

    implicitHeight: Math.max(Theme.touch, label.implicitHeight + Theme.grid)
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

    T.CheckBox {
        id: box

        width: row.width - skip.width - (skip.visible ? skip.anchors.rightMargin : 0)
        height: row.height
        nextCheckState: () => checkState // the journal says whether it is ticked, not the click
        checked: row.isTaken
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        Accessible.role: Accessible.CheckBox
        Accessible.checkable: true
        Accessible.checked: row.isTaken
        Accessible.name: row.isSkipped ? qsTr("%1, not taken").arg(row.spoken) : row.spoken
        Accessible.onPressAction: row.toggled()
        Accessible.onToggleAction: row.toggled()
        onClicked: row.toggled()
        Keys.onReturnPressed: row.toggled()
        Keys.onEnterPressed: row.toggled()

        FocusRing {
            control: box
            anchors.margins: 0
            anchors.leftMargin: -6
            radius: Theme.radius
        }
        Rectangle {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(24 * Math.min(Theme.scale, 1.5))
            height: width
            radius: 7
            color: row.isTaken ? Theme.accent : box.hovered ? Theme.accentSoft : "transparent"
            border.width: 2
            border.color: row.isSkipped ? Theme.outline : Theme.accent

            Icon {
                anchors.centerIn: parent
                width: parent.width - 4
                height: width
                visible: row.isTaken || row.isSkipped || row.isAsNeeded
                name: row.isSkipped ? "close" : row.isAsNeeded ? "add" : "tick"
                color: row.isTaken ? Theme.textOnAccent : row.isSkipped ? Theme.muted : Theme.accent
            }
        }
        Flow {
            id: label

            x: mark.width + (row.width < 12 * Theme.body ? Theme.grid : 12)
            anchors.verticalCenter: parent.verticalCenter
            width: box.width - x
            spacing: 6

            FittingText {
                mostWidth: parent.width
                text: row.name
                Accessible.ignored: true
            }
            FittingText {
                mostWidth: parent.width
                visible: text !== ""
                text: row.isSkipped ? qsTr("not taken") : row.detail
                color: Theme.muted
                Accessible.ignored: true
            }
        }
    }
    IconButton {
        id: skip

        anchors.right: parent.right
        anchors.rightMargin: -8
        anchors.verticalCenter: parent.verticalCenter
        visible: !row.isTaken && !row.isAsNeeded
        width: visible ? implicitWidth : 0
        name: row.isSkipped ? qsTr("Open %1 again").arg(row.name) : qsTr("Mark %1 as not taken").arg(row.name)
        iconName: "skip"
        onClicked: row.skipped()
    }
}
