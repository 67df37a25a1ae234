// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// What is due on the day, one action for each or for all; and, behind a button, the routines themselves.
Card {
    id: card

    required property RoutineView routines
    required property bool isToday
    property bool isManaging: false

    title: isManaging ? qsTr("Routines") : isToday ? qsTr("Due today") : qsTr("Due on this day")

    BodyText {
        Layout.fillWidth: true
        visible: !card.routines.hasRoutines
        text: qsTr("What you take regularly can be ticked here, all of it at once.")
        color: Theme.muted
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.routines.hasRoutines && !card.routines.hasDoses && !card.isManaging
        text: qsTr("Nothing is due.")
        color: Theme.muted
    }
    Column {
        Layout.fillWidth: true
        visible: !card.isManaging && card.routines.hasDoses
        Accessible.role: Accessible.List
        Accessible.name: card.title

        Repeater {
            model: card.routines.due

            DueRow {
                width: parent.width
                onToggled: card.routines.toggle(key)
                onSkipped: card.routines.skip(key)
            }
        }
    }
    Column {
        Layout.fillWidth: true
        visible: card.isManaging
        Accessible.role: Accessible.List
        Accessible.name: card.title

        Repeater {
            model: card.isManaging ? card.routines.routines : null

            Item {
                id: routine

                required property string uid
                required property string name
                required property string detail

                width: parent.width
                height: Math.max(Theme.touch, words.height) + Theme.grid
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1, %2", "name, schedule").arg(name).arg(detail)

                Column {
                    id: words

                    width: parent.width - buttons.width - Theme.grid
                    anchors.verticalCenter: parent.verticalCenter

                    BodyText {
                        width: parent.width
                        text: routine.name
                        Accessible.ignored: true
                    }
                    Caption {
                        width: parent.width
                        text: routine.detail
                        Accessible.ignored: true
                    }
                }
                Row {
                    id: buttons

                    anchors.right: parent.right
                    anchors.rightMargin: -8
                    anchors.verticalCenter: parent.verticalCenter

                    IconButton {
                        name: qsTr("Change %1").arg(routine.name)
                        iconName: "edit"
                        onClicked: card.routines.changeRoutine(routine.uid)
                    }
                    IconButton {
                        name: qsTr("Delete %1").arg(routine.name)
                        iconName: "delete"
                        onClicked: card.routines.removeRoutine(routine.uid)
                    }
                }
            }
        }
    }
    Flow {
        id: ways

        Layout.fillWidth: true
        Layout.topMargin: 4
        spacing: Theme.grid

        ActionButton {
            width: Math.max(Theme.touch, Math.min(implicitWidth, ways.width))
            visible: !card.isManaging && card.routines.openCount > 0
            text: qsTr("Tick all")
            isPrimary: true
            onClicked: card.routines.tickAll()
        }
        ActionButton {
            width: Math.max(Theme.touch, Math.min(implicitWidth, ways.width))
            visible: !card.routines.hasRoutines || card.isManaging
            text: qsTr("Add a routine")
            onClicked: card.routines.addRoutine()
        }
        ActionButton {
            width: Math.max(Theme.touch, Math.min(implicitWidth, ways.width))
            visible: card.routines.hasRoutines
            text: card.isManaging ? qsTr("Done") : qsTr("Change routines")
            onClicked: card.isManaging = !card.isManaging
        }
    }
    Loader { // made when it is first needed
        Layout.preferredHeight: 0
        active: card.routines.editor.isOpen || item !== null
        sourceComponent: RoutineForm { editor: card.routines.editor }
    }
}
