// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// The keys of the window, while no form is open over it. What no control has taken comes here too: a letter goes to
// the log line wherever the keyboard is, and the page keys go to the day or week before and after, or scroll a page
// that has none.
Item {
    id: root

    required property Views views
    required property Item page // the page that is shown; may be null
    signal todayAsked
    signal sheetAsked

    function isWritten(event) { // a letter, a digit or a mark; no space, which presses buttons, and no Ctrl+letter
        const isPlain = (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)) === 0
        const isInText = root.Window.activeFocusItem?.readOnly === true // which is read or copied, not left
        return isPlain && !isInText && event.text.length > 0 && event.text.charCodeAt(0) > 32 && event.text.charCodeAt(0) !== 127
    }
    function turn(isBack) {
        if (page?.goEarlier) {
            isBack ? page.goEarlier() : page.goLater()
        } else {
            page?.scrollPage?.(isBack)
        }
    }

    Keys.enabled: enabled
    Keys.onPressed: event => {
        event.accepted = true
        if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown) {
            turn(event.key === Qt.Key_PageUp)
        } else if (isWritten(event)) {
            views.today.line.text += event.text
            todayAsked()
        } else {
            event.accepted = false
        }
    }

    Shortcut {
        sequence: "Alt+Left"
        enabled: root.enabled
        onActivated: root.page?.goEarlier?.()
    }
    Shortcut {
        sequence: "Alt+Right"
        enabled: root.enabled
        onActivated: root.page?.goLater?.()
    }
    Shortcut {
        sequence: "Ctrl+N"
        enabled: root.enabled
        onActivated: root.todayAsked()
    }
    Shortcut {
        sequence: "Ctrl+D"
        enabled: root.enabled
        onActivated: {
            root.todayAsked()
            root.views.today.setComplete(!root.views.today.isComplete)
        }
    }
    Shortcut {
        sequence: "Ctrl+G"
        enabled: root.enabled
        onActivated: {
            root.todayAsked()
            root.views.today.chooseDay()
        }
    }
    Shortcut {
        sequences: ["F1", "?"]
        enabled: root.enabled
        onActivated: root.sheetAsked()
    }
    Shortcut {
        sequences: [StandardKey.Undo]
        onActivated: root.views.notice.undo()
    }
}
