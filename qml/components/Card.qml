// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

Rectangle {
    id: card

    default property alias content: column.data
    property string title
    property int padding: width < 480 ? 2 * Theme.grid : 22

    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.cardRadius
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: card.padding
        spacing: Theme.grid

        Heading {
            Layout.fillWidth: true
            visible: card.title !== ""
            text: card.title
            color: Theme.muted
        }
    }
}
