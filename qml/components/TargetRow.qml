// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// One quantity against its target: name and status left, amount and target right, the bar between them. Narrow,
// the bar goes below; where not even the words fit beside each other, they stand one below the other.
Item {
    id: row

    required property string name
    required property string amount
    required property string ofTarget
    required property string status
    required property string statusShape
    required property bool isOver
    required property bool isBelow
    required property bool hasBar
    required property double solid
    required property double striped
    required property double lower
    required property double upper
    required property double limit
    required property string spoken
    property real nameWidth: 120
    property real valueWidth: 150

    readonly property real gap: 14
    readonly property bool isNarrow: width < (nameWidth + valueWidth) * 1.5
    readonly property bool isStacked: isNarrow && words.implicitWidth + value.implicitWidth + gap > width
    readonly property color tone: isOver ? Theme.coral : isBelow ? Theme.amber : Theme.muted
    readonly property real textHeight: isStacked ? words.height + value.height : Math.max(words.height, value.height)

    implicitHeight: textHeight + (isNarrow && hasBar ? bar.height + 6 : 0) + (isNarrow ? 12 : 8)
    activeFocusOnTab: true
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.focusable: true

    FocusRing {
        control: row
        radius: Theme.radius
        anchors.leftMargin: -8
        anchors.rightMargin: -8
    }
    Column {
        id: words

        y: row.isNarrow ? 6 : (row.height - height) / 2

        FittingText {
            mostWidth: row.isNarrow ? row.width : row.nameWidth
            text: row.name
            font.bold: true
            Accessible.ignored: true
        }
        Row {
            spacing: 5
            visible: row.status !== ""

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: row.statusShape !== ""
                width: Math.round(16 * Theme.scale)
                height: width
                name: row.statusShape
                color: row.tone
            }
            FittingText {
                mostWidth: (row.isNarrow ? row.width : row.nameWidth) - x
                text: row.status
                color: row.tone
                font.pixelSize: Theme.label
                Accessible.ignored: true
            }
        }
    }
    Bar {
        id: bar

        x: row.isNarrow ? 0 : row.nameWidth + row.gap
        y: row.isNarrow ? row.textHeight + 12 : (row.height - height) / 2
        width: row.isNarrow ? row.width : row.width - row.nameWidth - row.valueWidth - 2 * row.gap
        height: 22
        visible: row.hasBar
        solid: row.solid
        striped: row.striped
        lower: row.lower
        upper: row.upper
        limit: row.limit
        trackColor: Theme.band
        solidColor: row.isOver ? Theme.coralFill : Theme.food
        stripeColor: row.isOver ? Theme.coralFill : Theme.supplement
        markColor: Theme.ink
    }
    Column {
        id: value

        x: row.isStacked ? 0 : row.width - width
        y: row.isStacked ? words.y + words.height : row.isNarrow ? 6 : (row.height - height) / 2

        FittingText {
            x: row.isStacked ? 0 : value.width - width
            mostWidth: row.isNarrow ? row.width : row.valueWidth
            horizontalAlignment: row.isStacked ? Text.AlignLeft : Text.AlignRight
            text: row.amount
            font.bold: true
            Accessible.ignored: true
        }
        FittingText {
            x: row.isStacked ? 0 : value.width - width
            mostWidth: row.isNarrow ? row.width : row.valueWidth
            horizontalAlignment: row.isStacked ? Text.AlignLeft : Text.AlignRight
            text: row.ofTarget
            color: Theme.muted
            font.pixelSize: Theme.label
            Accessible.ignored: true
        }
    }
}
