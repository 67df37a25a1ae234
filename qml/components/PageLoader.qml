// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// A page of the window, in pages/<Name>Page.qml: it is made when it is first shown, or ahead, and it stays. The
// navigation shows its title and icon.
Loader {
    id: loader

    required property string name // what --page calls it, and the name of its icon
    required property string title
    required property string shownPage
    required property Views views
    property var more: ({}) // what the page needs besides
    property bool isFocusWanted: false
    property bool isRead: false // ahead

    readonly property bool isShown: shownPage === name
    readonly property string file: "../pages/" + name[0].toUpperCase() + name.slice(1) + "Page.qml"

    function make() {
        if (status === Loader.Null) {
            setSource(file, Object.assign({ views: loader.views }, more))
        }
    }
    function load() {
        if (isShown) {
            make()
        }
    }
    function makeAhead() { // what it shows is read in one frame, and the page is begun in the next one
        if (isRead) {
            make()
        } else {
            views[name].load?.()
            isRead = true
        }
        views[name].rest?.() // nobody looks at it yet
    }
    function focusStart() {
        isFocusWanted = item === null
        item?.focusStart()
    }

    anchors.fill: parent
    asynchronous: name === "today" // beside the first frame; the layouts of other pages do not always settle when they are made in parts
    visible: isShown
    onIsShownChanged: load()
    onLoaded: {
        if (isFocusWanted) {
            focusStart()
        }
    }
    Component.onCompleted: load()
}
