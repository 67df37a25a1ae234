// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// Text at a width that is easy to read, with the numbers of its references in the margin, or below it where a
// margin would leave too little room.
Item {
    id: root

    required property string text
    property var links: []
    property bool isPoint: false
    signal referenceChosen(int number)

    readonly property bool hasMargin: width >= 17 * Theme.body
    readonly property bool isWide: width >= 45 * Theme.body
    readonly property int marginWidth: !hasMargin ? 0 : isWide ? 3 * Theme.touch : Theme.touch - 12
    readonly property int overhang: Math.round((Theme.touch - 1.5 * Theme.body) / 2)

    implicitHeight: !hasMargin ? words.height + (numbers.visible ? numbers.height : 0)
                  : numbers.visible ? Math.max(words.height, numbers.height - overhang) : words.height

    Rectangle {
        visible: root.isPoint
        x: 4
        y: 0.6 * Theme.body
        width: Math.round(0.4 * Theme.body)
        height: width
        radius: width / 2
        color: Theme.accent
    }
    BodyText {
        id: words

        x: root.isPoint ? 1.3 * Theme.body : 0
        width: Math.min(root.width - root.marginWidth, 37 * Theme.body) - x
        text: root.text
        lineHeight: 1.35
        Accessible.role: root.isPoint ? Accessible.ListItem : Accessible.Paragraph
    }
    Flow {
        id: numbers

        x: root.hasMargin ? words.x + words.width + (root.isWide ? Theme.grid : 0) : -10
        y: root.hasMargin ? -root.overhang : words.height
        width: !root.hasMargin ? root.width : root.isWide ? 3 * Theme.touch : Theme.touch
        visible: root.links.length > 0

        Repeater {
            model: root.links

            NumberLink {
                required property var modelData

                number: modelData.number
                name: modelData.name
                onClicked: root.referenceChosen(number)
            }
        }
    }
}
