// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import osteon

// All keys that do something, over the window.
T.Popup {
    id: sheet

    readonly property var shortcuts: [
        { keys: [qsTr("A – Z")], does: qsTr("write in the line, from anywhere") },
        { keys: [qsTr("Enter")], does: qsTr("save the line; press the button that has the frame") },
        { keys: [qsTr("Up"), qsTr("Down")], does: qsTr("another reading of what was written; in a list, the next entry") },
        { keys: [qsTr("Left"), qsTr("Right")], does: qsTr("in the line, from item to item") },
        { keys: [qsTr("Ctrl+Z")], does: qsTr("take back the last change, also of earlier days") },
        { keys: [qsTr("Ctrl+N")], does: qsTr("go to the line") },
        { keys: [qsTr("Ctrl+D")], does: qsTr("mark the day complete, or open it again") },
        { keys: [qsTr("Ctrl+G")], does: qsTr("go to a day") },
        { keys: [qsTr("Page Up"), qsTr("Page Down")], does: qsTr("the day or week before, and after") },
        { keys: [qsTr("Alt+Left"), qsTr("Alt+Right")], does: qsTr("the same, also while writing") },
        { keys: [qsTr("Delete")], does: qsTr("delete the entry that has the frame") },
        { keys: [qsTr("T")], does: qsTr("show a chart as a table, and back") },
        { keys: [qsTr("Ctrl+F")], does: qsTr("find a word, on Learn") },
        { keys: [qsTr("Ctrl+1 – Ctrl+7")], does: qsTr("go to a page: the first to the seventh") },
        { keys: [qsTr("Tab"), qsTr("Shift+Tab")], does: qsTr("the next control, and the one before") },
        { keys: [qsTr("Escape")], does: qsTr("close what is open; empty the line") },
        { keys: [qsTr("?"), qsTr("F1")], does: qsTr("show these keys") }
    ]

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(parent ? parent.width - 2 * Theme.grid : 640, 640 * Math.max(1, Theme.scale))
    height: Math.min(parent ? parent.height - 2 * Theme.grid : 640, rows.height + footer.height + 7 * Theme.grid)
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    T.Overlay.modal: Rectangle { color: Theme.veil }

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
    }
    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: title.text

        Flickable {
            id: scroll

            function scrollBy(step) {
                contentY = Math.min(Math.max(0, contentY + step), Math.max(0, contentHeight - height))
            }

            anchors.fill: parent
            anchors.margins: 2.5 * Theme.grid
            anchors.bottomMargin: footer.height + 4 * Theme.grid
            contentHeight: rows.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            Column {
                id: rows

                readonly property bool isNarrow: width < 480 * Theme.scale
                readonly property real keyWidth: isNarrow ? width : 190 * Theme.scale

                width: parent.width
                spacing: Theme.grid

                Heading {
                    id: title

                    width: parent.width
                    text: qsTr("Keys")
                    font.pixelSize: Theme.lead
                }
                Repeater {
                    model: sheet.shortcuts

                    Item {
                        id: shortcut

                        required property var modelData

                        width: rows.width
                        height: rows.isNarrow ? keys.height + does.height + 4 : Math.max(keys.height, does.height)
                        Accessible.role: Accessible.ListItem
                        Accessible.name: qsTr("%1: %2", "key, what it does").arg(modelData.keys.join(qsTr(" or ", "two keys")))
                                                                            .arg(modelData.does)

                        Flow {
                            id: keys

                            width: rows.keyWidth
                            spacing: 6

                            Repeater {
                                model: shortcut.modelData.keys

                                KeyCap {
                                    required property string modelData

                                    text: modelData
                                }
                            }
                        }
                        BodyText {
                            id: does

                            x: rows.isNarrow ? 0 : rows.keyWidth + 2 * Theme.grid
                            y: rows.isNarrow ? keys.height + 2 : 0
                            width: rows.width - x
                            text: shortcut.modelData.does
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
        Item {
            id: footer

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: 2.5 * Theme.grid
            height: close.implicitHeight

            ActionButton {
                id: close

                anchors.right: parent.right
                focus: true
                text: qsTr("Close")
                onClicked: sheet.close()
                Keys.onDownPressed: scroll.scrollBy(60)
                Keys.onUpPressed: scroll.scrollBy(-60)
                Keys.onPressed: event => {
                    const isPage = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown
                    if (isPage) {
                        scroll.scrollBy(event.key === Qt.Key_PageUp ? -scroll.height : scroll.height)
                    }
                    event.accepted = isPage
                }
            }
        }
    }
}
