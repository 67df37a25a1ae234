// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import osteon

// The frame of a form over the page: its title, its fields, which scroll where there is no room, Save and Cancel.
T.Popup {
    id: popup

    required property string title
    required property bool isOpen
    default property alias fields: column.data
    property string saveText: qsTr("Save")
    property string cancelText: qsTr("Cancel")
    property bool hasSave: true
    property bool hasCancel: true
    readonly property real fieldWidth: column.width
    signal saveAsked
    signal cancelAsked

    // Escape closes the form from within, so that its visibility cannot be bound to the editor.
    function showState() {
        if (isOpen) {
            open()
        } else {
            close()
        }
    }

    parent: T.Overlay.overlay // the window, whatever the form is declared in
    anchors.centerIn: parent
    width: Math.min(parent ? parent.width - 2 * Theme.grid : 480, 480 * Math.max(1, Theme.scale))
    height: Math.min(parent ? parent.height - 2 * Theme.grid : 600, column.implicitHeight + footer.height + 7 * Theme.grid)
    modal: true
    focus: true
    onIsOpenChanged: showState()
    Component.onCompleted: showState()
    closePolicy: T.Popup.CloseOnEscape
    onClosed: cancelAsked()
    T.Overlay.modal: Rectangle { color: Theme.veil }

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
    }
    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: popup.title
        Keys.onReturnPressed: popup.saveAsked()
        Keys.onEnterPressed: popup.saveAsked()

        Flickable {
            id: scroll

            anchors.fill: parent
            anchors.margins: 2.5 * Theme.grid
            anchors.bottomMargin: footer.height + 3.5 * Theme.grid
            contentHeight: column.implicitHeight + 4
            clip: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds

            ColumnLayout {
                id: column

                x: 4
                width: parent.width - 8
                spacing: 2 * Theme.grid

                Heading {
                    Layout.fillWidth: true
                    text: popup.title
                    font.pixelSize: Theme.lead
                }
            }
        }
        Flow {
            id: footer

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: 2.5 * Theme.grid
            anchors.rightMargin: 2.5 * Theme.grid + 4 // in line with the fields
            spacing: Theme.grid
            layoutDirection: Qt.RightToLeft

            ActionButton {
                width: Math.max(Theme.touch, Math.min(implicitWidth, footer.width))
                visible: popup.hasSave
                text: popup.saveText
                isPrimary: true
                onClicked: popup.saveAsked()
            }
            ActionButton {
                width: Math.max(Theme.touch, Math.min(implicitWidth, footer.width))
                visible: popup.hasCancel
                text: popup.cancelText
                onClicked: popup.cancelAsked()
            }
        }
        Connections { // what the keyboard goes to is scrolled into sight
            target: scroll.Window.window

            function onActiveFocusItemChanged() {
                const item = scroll.Window.activeFocusItem
                for (let ancestor = item; ancestor; ancestor = ancestor.parent) {
                    if (ancestor === column) {
                        const top = item.mapToItem(column, 0, 0).y
                        const lowest = Math.max(0, scroll.contentHeight - scroll.height)
                        scroll.contentY = Math.min(Math.max(scroll.contentY, top + item.height + 16 - scroll.height),
                                                   Math.max(0, top - 40), lowest)
                    }
                }
            }
        }
    }
}
