// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import osteon

T.TextField {
    id: field

    required property string name
    property string hint
    signal edited(string text)

    implicitHeight: Math.max(52, contentHeight + 2.5 * Theme.grid, words.implicitHeight + Theme.grid)
    leftPadding: Theme.icon + 3 * Theme.grid
    rightPadding: clearButton.visible ? Theme.touch + Theme.grid : 2 * Theme.grid
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    color: Theme.ink
    selectionColor: Theme.accent
    selectedTextColor: Theme.textOnAccent
    font.pixelSize: Theme.body
    onTextEdited: edited(text)
    onActiveFocusChanged: { // reached by Tab: what is typed takes the place of what is there
        if (activeFocus && (focusReason === Qt.TabFocusReason || focusReason === Qt.BacktabFocusReason)) {
            selectAll()
        }
    }
    Keys.onEscapePressed: event => {
        event.accepted = text !== ""
        edited("")
    }
    Accessible.role: Accessible.EditableText
    Accessible.name: name
    Accessible.description: hint
    Accessible.searchEdit: true

    background: Rectangle {
        radius: 16
        color: Theme.surface
        border.width: field.activeFocus ? 2 : 1
        border.color: field.activeFocus ? Theme.accent : Theme.outline

        FocusRing {
            control: field
            radius: 19
        }
        Icon {
            x: 2 * Theme.grid
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.icon
            height: Theme.icon
            name: "search"
            color: Theme.muted
        }
    }
    cursorDelegate: Rectangle {
        width: 2
        color: Theme.accent
        visible: field.activeFocus
    }

    Text {
        id: words

        anchors.fill: parent
        anchors.leftMargin: field.leftPadding
        anchors.rightMargin: field.rightPadding
        verticalAlignment: Text.AlignVCenter
        visible: field.text === "" && field.preeditText === ""
        text: field.name
        font: field.font
        color: Theme.muted
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    IconButton {
        id: clearButton

        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        visible: field.text !== ""
        name: qsTr("Clear the search")
        iconName: "close"
        onClicked: {
            field.edited("")
            field.forceActiveFocus()
        }
    }
}
