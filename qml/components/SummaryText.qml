// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// The doctor's page as text: what a screen reader reads, and what can be marked and copied. Its columns need a
// typeface of one width, and where the window is narrow it is moved sideways rather than broken.
Rectangle {
    id: card

    required property string text

    implicitHeight: mover.contentHeight + 4 * Theme.grid
    radius: Theme.cardRadius
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line

    Flickable {
        id: mover

        anchors.fill: parent
        anchors.margins: 2 * Theme.grid
        contentWidth: words.width
        contentHeight: words.height
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        clip: true

        TextEdit {
            id: words

            text: card.text
            readOnly: true
            selectByMouse: true
            activeFocusOnTab: true
            textFormat: TextEdit.PlainText
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.textOnAccent
            font.family: "monospace"
            font.pixelSize: Theme.label
            Accessible.role: Accessible.EditableText
            Accessible.readOnly: true
            Accessible.name: qsTr("The page as text")
            Keys.onPressed: event => {
                const step = 8 * Theme.grid
                if (event.key === Qt.Key_Right && !event.modifiers) {
                    mover.contentX = Math.min(Math.max(0, mover.contentWidth - mover.width), mover.contentX + step)
                    event.accepted = true
                } else if (event.key === Qt.Key_Left && !event.modifiers) {
                    mover.contentX = Math.max(0, mover.contentX - step)
                    event.accepted = true
                }
            }
        }
    }
    FocusRing {
        control: words
        radius: card.radius + 3
    }
}
