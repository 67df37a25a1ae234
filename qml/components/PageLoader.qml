// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// A page of the window: it is made when it is first shown, and stays. The navigation shows its title and icon.
Loader {
    required property string name // what --page calls it
    required property string title
    required property string iconName
    required property string shownPage

    readonly property bool isShown: shownPage === name

    anchors.fill: parent
    active: isShown || item !== null
    visible: isShown
}
