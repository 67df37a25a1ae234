// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// One quantity against its target: name and status, bar, amount. Narrow, the bar goes below.
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
    property real valueWidth: 190

    readonly property bool isNarrow: width < (nameWidth + valueWidth) * 1.35
    readonly property color tone: isOver ? Theme.coral : isBelow ? Theme.amber : Theme.muted

    implicitHeight: isNarrow ? bar.y + (bar.visible ? bar.height : 0) + 6
                             : Math.max(title.height + state.height, value.height) + 12
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
    BodyText {
        id: title

        y: row.isNarrow ? 4 : (row.height - height - state.height) / 2
        width: row.isNarrow ? Math.min(implicitWidth, row.width) : row.nameWidth
        text: row.name
        font.bold: true
        Accessible.ignored: true
    }
    Row {
        id: state

        y: title.y + title.height
        height: caption.height
        spacing: 5

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: row.statusShape !== ""
            width: Math.round(16 * Theme.scale)
            height: width
            name: row.statusShape
            color: row.tone
        }
        Caption {
            id: caption

            text: row.status
            color: row.tone
            Accessible.ignored: true
        }
    }
    Bar {
        id: bar

        x: row.isNarrow ? 0 : row.nameWidth + 14
        y: row.isNarrow ? Math.max(state.y + state.height, value.y + value.height) + 6 : (row.height - height) / 2
        width: row.isNarrow ? row.width : row.width - row.nameWidth - row.valueWidth - 28
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
    Text {
        id: value

        readonly property bool isBelowTitle: row.isNarrow && title.width + implicitWidth + 8 > row.width

        anchors.right: isBelowTitle ? undefined : row.right
        x: 0
        y: isBelowTitle ? state.y + state.height : row.isNarrow ? 4 : (row.height - height) / 2
        width: row.isNarrow ? Math.min(implicitWidth, row.width) : row.valueWidth
        horizontalAlignment: isBelowTitle ? Text.AlignLeft : Text.AlignRight
        textFormat: Text.StyledText
        wrapMode: Text.Wrap
        color: Theme.muted
        font.pixelSize: Theme.body
        text: "<font color=\"" + Theme.ink + "\"><b>" + row.amount + "</b></font> " + row.ofTarget
        Accessible.ignored: true
    }
}
