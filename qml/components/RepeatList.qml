// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import osteon

// What is likely to be logged next, in one action each, below the empty line.
Flow {
    id: list

    required property TodayView today
    required property int most
    property bool isWhole: false // after a wish for more of it
    readonly property bool hasMore: !isWhole && chips.count > most + 1 // in the place of one chip stands that chip
    signal leave

    spacing: Theme.grid
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Log again")

    Repeater {
        id: chips

        model: list.today.repeats

        T.Button {
            id: chip

            required property int index
            required property string key
            required property string title
            required property string detail
            required property bool isFavourite
            required property string spoken
            readonly property real starRoom: isFavourite ? Theme.label + 6 : 0

            visible: !list.hasMore || index < list.most
            width: Math.min(implicitWidth, list.width)
            implicitWidth: words.implicitRoom + starRoom + 28
            implicitHeight: Math.max(Theme.touch, words.height + 14)
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            onClicked: {
                list.leave() // before the button goes and takes the focus with it
                list.today.repeat(key)
            }
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            Accessible.role: Accessible.Button
            Accessible.name: spoken
            Accessible.onPressAction: clicked()

            background: Rectangle {
                radius: Math.min(height / 2, 20)
                color: chip.hovered || chip.down ? Theme.accentSoft : Theme.surface
                border.width: Theme.hairline
                border.color: Theme.outline

                FocusRing {
                    control: chip
                    radius: parent.radius + 3
                }
            }
            contentItem: Item {
                Icon {
                    x: 14
                    anchors.verticalCenter: parent.verticalCenter
                    visible: chip.isFavourite
                    width: Theme.label
                    height: Theme.label
                    name: "favourite"
                    color: Theme.accent
                }
                Flow {
                    id: words

                    readonly property real implicitRoom: title.wordWidth + (detail.visible ? detail.wordWidth + spacing : 0)

                    x: 14 + chip.starRoom
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitRoom, list.width - 28 - chip.starRoom)
                    spacing: 6

                    FittingText {
                        id: title

                        mostWidth: parent.width
                        text: chip.title
                        color: Theme.accent
                        Accessible.ignored: true
                    }
                    FittingText {
                        id: detail

                        mostWidth: parent.width
                        visible: text !== ""
                        text: chip.detail
                        color: chip.hovered ? Theme.accent : Theme.muted
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    QuietButton {
        visible: list.hasMore
        text: qsTr("%n more", "to log again", chips.count - list.most)
        onClicked: {
            list.isWhole = true
            chips.itemAt(list.most).forceActiveFocus(Qt.TabFocusReason)
        }
    }
}
