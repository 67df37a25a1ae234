// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// What to ask before, set apart from the text by a mark and an edge, not by its colour alone.
Rectangle {
    id: caution

    required property string text
    property var links: []
    signal referenceChosen(int number)

    implicitHeight: words.implicitHeight + 3 * Theme.grid
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Note
    Accessible.name: qsTr("Please note")

    Rectangle {
        width: 4
        height: parent.height - 2 * parent.radius
        y: parent.radius
        color: Theme.amberFill
    }
    Icon {
        x: 2 * Theme.grid
        y: 1.5 * Theme.grid
        width: Theme.icon
        height: Theme.icon
        name: "status-over"
        color: Theme.amber
    }
    LearnText {
        id: words

        x: 3 * Theme.grid + Theme.icon
        y: 1.5 * Theme.grid
        width: parent.width - x - 1.5 * Theme.grid
        text: caution.text
        links: caution.links
        onReferenceChosen: number => caution.referenceChosen(number)
    }
}
