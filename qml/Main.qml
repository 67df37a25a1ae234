// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import osteon

// The window: the pages and the way between them.
T.ApplicationWindow {
    id: window

    required property TodayView today
    required property WeekView week
    required property Notice notice
    required property Appearance appearance
    property int page: 0

    readonly property bool hasRail: width >= 640 * Math.min(Theme.scale, 1.5)
    readonly property Item shownPage: page === 0 ? todayPage : weekPage.item

    function show(number) {
        page = number
        if (shownPage) {
            shownPage.focusStart()
        }
    }

    width: 1280
    height: 800
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: qsTr("osteon")
    color: Theme.ground

    Binding {
        target: Theme
        property: "isDark"
        value: window.appearance.isDark
    }
    Binding {
        target: Theme
        property: "scale"
        value: window.appearance.textScale
    }

    Shortcut {
        sequence: "Ctrl+1"
        onActivated: window.show(0)
    }
    Shortcut {
        sequence: "Ctrl+2"
        onActivated: window.show(1)
    }
    Shortcut {
        sequence: "Alt+Left"
        onActivated: window.shownPage.goEarlier()
    }
    Shortcut {
        sequence: "Alt+Right"
        onActivated: window.shownPage.goLater()
    }
    Shortcut {
        sequences: [StandardKey.Undo]
        onActivated: window.notice.undo()
    }

    Item {
        id: body

        anchors.fill: parent
        anchors.leftMargin: window.hasRail ? navigation.width : 0
        anchors.bottomMargin: window.hasRail ? 0 : navigation.height

        TodayPage {
            id: todayPage

            anchors.fill: parent
            visible: window.page === 0
            today: window.today
            notice: window.notice
        }
        Loader {
            id: weekPage

            anchors.fill: parent
            active: window.page === 1 || item !== null
            visible: window.page === 1
            sourceComponent: WeekPage { week: window.week }
        }
    }
    NavigationBar {
        id: navigation

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.top: window.hasRail ? parent.top : undefined
        width: window.hasRail ? implicitWidth : parent.width
        isRail: window.hasRail
        page: window.page
        onChosen: page => window.show(page)
    }
    Loader {
        anchors.horizontalCenter: body.horizontalCenter
        anchors.bottom: body.bottom
        anchors.bottomMargin: 2 * Theme.grid
        active: window.notice.text !== "" || item !== null
        sourceComponent: NoticeBar {
            available: body.width - 4 * Theme.grid
            notice: window.notice
        }
    }

    Component.onCompleted: show(page)
}
