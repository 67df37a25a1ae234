// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// What else can be done with a stored food: each at once, and taken back by Undo.
ColumnLayout {
    id: actions

    required property OwnFoodEditor editor
    property bool isMerging: false

    spacing: Theme.grid

    Heading {
        Layout.fillWidth: true
        text: qsTr("This food")
    }
    Flow {
        id: choices

        Layout.fillWidth: true
        spacing: Theme.grid

        ActionButton {
            width: Math.min(implicitWidth, choices.width)
            text: actions.editor.isArchived ? qsTr("Offer it again") : qsTr("Do not offer it any more")
            onClicked: actions.editor.setArchived(!actions.editor.isArchived)
        }
        ActionButton {
            visible: actions.editor.otherFoods.length > 0
            width: Math.min(implicitWidth, choices.width)
            text: qsTr("Make it one with another")
            onClicked: actions.isMerging = !actions.isMerging
        }
        ActionButton {
            width: Math.min(implicitWidth, choices.width)
            text: qsTr("Delete it")
            onClicked: actions.editor.remove()
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: actions.isMerging
        text: qsTr("The food you choose stands for both from now on.")
    }
    Flow {
        id: others

        Layout.fillWidth: true
        visible: actions.isMerging
        spacing: Theme.grid

        Repeater {
            model: actions.isMerging ? actions.editor.otherFoods : []

            ActionButton {
                required property int index
                required property string modelData

                width: Math.min(implicitWidth, others.width)
                text: modelData
                Accessible.name: qsTr("Make it one with %1").arg(modelData)
                onClicked: actions.editor.mergeInto(index)
            }
        }
    }
}
