// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import osteon

// The window: the pages and the way between them.
T.ApplicationWindow {
    id: window

    required property Views views
    required property Appearance appearance
    required property Language language
    property string page: "today"

    readonly property bool hasRail: width >= 640 * Math.min(Theme.scale, 1.5)
    readonly property var pages: Array.from(body.children)
    readonly property PageLoader shown: pages.find(loader => loader.isShown) ?? null

    function show(name) {
        page = name
        shown.focusStart()
    }

    width: 1280
    height: 800
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: qsTr("osteon")
    color: Theme.ground

    ThemeOfWindow { appearance: window.appearance }

    Repeater { // Ctrl+1 to Ctrl+7
        model: window.pages

        Item {
            id: place

            required property var modelData
            required property int index

            Shortcut {
                sequence: "Ctrl+" + (place.index + 1)
                enabled: !firstRun.isWanted
                onActivated: window.show(place.modelData.name)
            }
        }
    }
    Timer { // makes the other pages ahead while nobody types, so that each is there at once when it is asked for
        id: ahead

        readonly property PageLoader next: window.pages.find(loader => loader.status === Loader.Null) ?? null

        interval: 300
        repeat: true
        running: next !== null && (window.shown?.status ?? Loader.Null) === Loader.Ready
        onTriggered: {
            if (!window.pages.some(loader => loader.status === Loader.Loading)) {
                next.makeAhead()
            }
        }
    }
    Connections {
        target: window.shown?.item?.today?.line ?? null

        function onTextChanged() {
            if (ahead.running) {
                ahead.restart()
            }
        }
    }
    Item {
        id: body

        visible: !firstRun.isWanted
        anchors.fill: parent
        anchors.topMargin: banner.height
        anchors.leftMargin: window.hasRail ? navigation.width : 0
        anchors.bottomMargin: window.hasRail ? 0 : navigation.height

        PageLoader {
            name: "today"
            title: qsTr("Today")
            shownPage: window.page
            views: window.views
        }
        PageLoader {
            name: "week"
            title: qsTr("Week")
            shownPage: window.page
            views: window.views
        }
        PageLoader {
            name: "trends"
            title: qsTr("Trends")
            shownPage: window.page
            views: window.views
        }
        PageLoader {
            name: "bone"
            title: qsTr("Bone")
            shownPage: window.page
            views: window.views
        }
        PageLoader {
            name: "summary"
            title: qsTr("Summary")
            shownPage: window.page
            views: window.views
        }
        PageLoader {
            name: "learn"
            title: qsTr("Learn")
            shownPage: window.page
            views: window.views
        }
        PageLoader {
            name: "settings"
            title: qsTr("Settings")
            shownPage: window.page
            views: window.views
            more: ({ appearance: window.appearance, language: window.language })
        }
    }
    NavigationBar {
        id: navigation

        visible: !firstRun.isWanted
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: window.hasRail ? implicitWidth : parent.width
        height: window.hasRail ? parent.height : implicitHeight
        isRail: window.hasRail
        pages: window.pages
        shownPage: window.page
        onChosen: name => window.show(name)
    }
    Loader { // read when it is first needed, so that the window starts sooner
        readonly property bool isNeeded: window.views.foods.isNeeded

        onIsNeededChanged: {
            if (isNeeded && item === null) {
                setSource("components/FoodsForms.qml", { foods: window.views.foods })
            }
        }
    }
    Loader { // made when it is first asked for
        id: sheet

        function show() {
            active = true
            item.open()
        }

        active: false
        sourceComponent: ShortcutSheet {}
    }
    WindowKeys {
        id: keys

        enabled: !firstRun.isWanted
        views: window.views
        page: window.shown?.item ?? null
        onTodayAsked: window.show("today")
        onSheetAsked: sheet.show()
    }
    Connections { // from a field in which the question mark would be a letter
        target: window.shown?.item ?? null
        ignoreUnknownSignals: true

        function onSheetAsked() {
            sheet.show()
        }
    }
    Connections { // a notification was clicked
        target: window.views.reminders

        function onOpenAsked() {
            if (!firstRun.isWanted) {
                window.views.today.goToToday()
                window.show("today")
            }
            if (window.visibility === Window.Minimized) {
                window.visibility = Window.AutomaticVisibility
            }
            window.raise()
            window.requestActivate()
        }
    }
    Loader {
        z: 1 // also above the first run
        anchors.horizontalCenter: body.horizontalCenter
        anchors.bottom: body.bottom
        anchors.bottomMargin: 2 * Theme.grid + (firstRun.item?.footerHeight ?? 0)
        active: window.views.notice.text !== "" || item !== null
        sourceComponent: NoticeBar {
            available: body.width - 4 * Theme.grid
            notice: window.views.notice
            onLeave: (firstRun.item ?? window.shown)?.focusStart()
        }
    }

    Loader { // above all pages, as long as what is shown is invented
        id: banner

        readonly property bool isWanted: window.views.place.isSample && !firstRun.isWanted

        anchors.top: parent.top
        anchors.left: body.left
        anchors.right: parent.right
        height: item?.implicitHeight ?? 0
        source: isWanted ? "components/SampleBanner.qml" : ""

        Connections {
            target: banner.item

            function onLeaveAsked() {
                window.views.place.leaveSample()
                window.show("today")
            }
        }
    }
    Loader { // its file is read on the first day alone
        id: firstRun

        readonly property bool isWanted: window.views.firstRun.isOpen

        function showState() {
            if (isWanted && source.toString() === "") {
                setSource("pages/FirstRunPage.qml", { views: window.views })
            } else if (!isWanted) {
                source = ""
                window.show("today")
            }
        }

        anchors.fill: parent
        onIsWantedChanged: showState()
    }

    Component.onCompleted: {
        contentItem.Keys.forwardTo = [keys]
        if (firstRun.isWanted) {
            firstRun.showState()
        } else {
            show(page)
        }
    }
}
