// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// The title of a page between its arrows to the time before and after. In large text on a narrow page the title
// gets a line of its own, so that no word is split.
FocusScope {
    id: header

    required property string title
    required property string earlierName
    required property string laterName
    property bool hasLater: true
    property bool isNarrow: false
    property string chooseName // what the button between title and end does; without it there is none
    signal choose
    signal earlier
    signal later

    readonly property bool isTight: width < 10 * heading.font.pixelSize
    readonly property real buttonsWidth: (choose.visible ? 3 : 2) * back.width
    readonly property real arrowsTop: isTight ? heading.height : (height - back.height) / 2

    implicitHeight: isTight ? heading.height + back.height : Math.max(heading.height, back.height)

    IconButton {
        id: back

        x: -10
        y: header.arrowsTop
        focus: true
        name: header.earlierName
        iconName: "earlier"
        onClicked: header.earlier()
    }
    FittingText {
        id: heading

        readonly property int gap: 4 // to the frame of an arrow that has the keyboard

        mostWidth: header.isTight ? header.width : header.width - header.buttonsWidth - back.x - gap

        x: header.isTight ? 0 : back.x + back.width + gap
        y: header.isTight ? 0 : (header.height - height) / 2
        text: header.title.charAt(0).toLocaleUpperCase() + header.title.slice(1) // Spanish days begin small
        font.pixelSize: header.isNarrow ? Theme.narrowTitle : Theme.title
        font.bold: true
        lineHeight: 1.1
        Accessible.role: Accessible.Heading

        TapHandler {
            enabled: choose.visible
            onTapped: header.choose()
        }
        HoverHandler {
            enabled: choose.visible
            cursorShape: Qt.PointingHandCursor
        }
    }
    IconButton {
        id: forward

        x: header.isTight ? back.x + back.width : heading.x + heading.width
        y: header.arrowsTop
        name: header.laterName
        iconName: "later"
        enabled: header.hasLater
        onClicked: header.later()
    }
    IconButton {
        id: choose

        x: forward.x + forward.width
        y: header.arrowsTop
        visible: name !== ""
        name: header.chooseName
        iconName: "calendar"
        onClicked: header.choose()
    }
}
