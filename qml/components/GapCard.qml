// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import osteon

// 'To close the gap': portions that would fill what is missing today, one action to log each, one to be rid of them,
// and the same one to have them again.
Card {
    id: card

    required property GapView gap
    required property bool isToday
    signal leave

    visible: isToday && (gap.hasSuggestions || !gap.isOn)
    title: gap.isOn ? qsTr("To close the gap") : ""
    color: gap.isOn ? Theme.surface : "transparent"
    border.width: gap.isOn ? Theme.hairline : 0
    Component.onCompleted: gap.load()

    Column {
        Layout.fillWidth: true
        visible: card.gap.isOn
        Accessible.role: Accessible.List
        Accessible.name: card.title

        Repeater {
            model: card.gap.suggestions

            T.Button {
                id: row

                required property int index
                required property string key
                required property string title
                required property string adds
                required property string detail
                required property string spoken
                readonly property real textWidth: width - plus.width - 1.5 * Theme.grid

                width: parent.width
                implicitHeight: Math.max(Theme.touch, words.height + 2 * Theme.grid)
                hoverEnabled: true
                focusPolicy: Qt.StrongFocus
                onClicked: {
                    card.leave() // before the row goes and takes the focus with it
                    card.gap.log(key)
                }
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()
                Accessible.role: Accessible.Button
                Accessible.name: spoken
                Accessible.onPressAction: clicked()

                background: Rectangle {
                    x: -Theme.grid
                    width: row.width + 2 * Theme.grid
                    radius: Theme.radius
                    color: row.hovered || row.down ? Theme.accentSoft : "transparent"

                    Rectangle {
                        x: Theme.grid
                        width: row.width
                        height: 1
                        color: Theme.line
                        visible: row.index > 0
                    }
                    FocusRing {
                        control: row
                        anchors.margins: 0
                        radius: Theme.radius
                    }
                }
                contentItem: Item {
                    Column {
                        id: words

                        anchors.verticalCenter: parent.verticalCenter
                        width: row.textWidth

                        BodyText {
                            width: parent.width
                            text: row.title
                            Accessible.ignored: true
                        }
                        Flow {
                            width: parent.width
                            spacing: 6

                            FittingText {
                                mostWidth: parent.width
                                text: row.adds
                                color: Theme.accent
                                font.pixelSize: Theme.label
                                font.bold: true
                                Accessible.ignored: true
                            }
                            FittingText {
                                mostWidth: parent.width
                                visible: text !== ""
                                text: row.detail
                                color: row.hovered ? Theme.ink : Theme.muted
                                font.pixelSize: Theme.label
                                Accessible.ignored: true
                            }
                        }
                    }
                    Icon {
                        id: plus

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.icon
                        height: Theme.icon
                        name: "add"
                        color: Theme.accent
                    }
                }
            }
        }
    }
    QuietButton {
        Layout.leftMargin: -Theme.grid // its words in line with the others
        Layout.bottomMargin: -Theme.grid
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: card.gap.isOn ? qsTr("Do not show this") : qsTr("Show what would close the gap")
        onClicked: card.gap.isOn = !card.gap.isOn
    }
}
