// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// A part of a page that is made some frames after the part before it, so that no frame waits for a whole page.
Loader {
    id: part

    property Item after: null // what isMaking before it; without one, it comes after the page itself
    readonly property bool isMaking: status !== Loader.Ready || (item.isMaking ?? false) // it may have parts itself

    active: false

    Timer {
        interval: Theme.frame
        running: !part.active && !(part.after?.isMaking ?? false)
        onTriggered: part.active = true
    }
}
