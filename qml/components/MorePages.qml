// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import osteon

// The pages that the navigation has no room for, as a list over the window.
T.Popup {
    id: popup

    required property var pages
    required property string shownPage
    signal chosen(string name)

    parent: T.Overlay.overlay
    x: parent ? (parent.width - width) / 2 : 0
    y: parent ? parent.height - height - 2 * Theme.grid : 0
    width: parent ? Math.min(parent.width - 4 * Theme.grid, 320 * Math.max(1, Theme.scale)) : 320
    padding: Theme.grid
    modal: true
    focus: true
    visible: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    T.Overlay.modal: Rectangle { color: Theme.veil }

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
    }
    contentItem: Column {
        Accessible.role: Accessible.PopupMenu
        Accessible.name: qsTr("More pages")

        Repeater {
            model: popup.pages

            T.Button {
                id: row

                required property var modelData
                required property int index

                width: parent.width
                implicitHeight: Math.max(Theme.touch, label.implicitHeight + 2 * Theme.grid)
                text: modelData.title
                hoverEnabled: true
                focus: index === 0
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.MenuItem
                Accessible.name: text
                Accessible.onPressAction: clicked()
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()
                Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.TabFocusReason)
                onClicked: {
                    const name = modelData.name
                    popup.close()
                    popup.chosen(name)
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: row.hovered || row.modelData.name === popup.shownPage ? Theme.accentSoft : "transparent"

                    FocusRing {
                        control: row
                        anchors.margins: 0
                        radius: Theme.radius
                    }
                }
                contentItem: Item {
                    Icon {
                        id: icon

                        x: Theme.grid
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.icon
                        height: Theme.icon
                        name: row.modelData.name
                        color: Theme.accent
                    }
                    BodyText {
                        id: label

                        anchors.left: icon.right
                        anchors.leftMargin: 1.5 * Theme.grid
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        text: row.text
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
