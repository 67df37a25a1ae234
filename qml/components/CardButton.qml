// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// A button in a column: as wide as its words, which wrap where there is no room.
ActionButton {
    Layout.fillWidth: true
    Layout.maximumWidth: implicitWidth
}
