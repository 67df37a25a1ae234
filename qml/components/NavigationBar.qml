// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// The pages: a rail at the left where there is room, else a bar at the bottom. What does not fit, in large text or
// on a small screen, is behind 'More'.
Rectangle {
    id: bar

    required property bool isRail
    required property var pages // the PageLoaders, in their order
    required property string shownPage
    signal chosen(string name)

    readonly property real widestTitle: metrics.font.pixelSize > 0 // so that it is measured again in another size
                                        ? pages.reduce((widest, page) => Math.max(widest, metrics.advanceWidth(page.title)), 0) : 0
    readonly property real buttonWidth: isRail ? Math.max(92, widestTitle + 3 * Theme.grid) : widestTitle + 4
    readonly property real buttonHeight: Theme.icon + metrics.height * 1.2 + 3 * Theme.grid
    readonly property int room: isRail ? (height - buttons.y) / (buttonHeight + buttons.gap) : width / buttonWidth
    readonly property int direct: pages.length <= room ? pages.length : Math.max(1, room - 1)
    readonly property bool isShownBehind: pages.findIndex(page => page.name === shownPage) >= direct

    implicitWidth: buttonWidth + 2 * 10
    implicitHeight: buttonHeight
    color: isRail ? Theme.ground : Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    FontMetrics {
        id: metrics

        font.pixelSize: Theme.label
        font.bold: true
    }
    Rectangle {
        width: bar.isRail ? 1 : bar.width
        height: bar.isRail ? bar.height : 1
        anchors.right: bar.isRail ? bar.right : undefined
        color: Theme.line
    }
    Icon {
        id: mark

        visible: bar.isRail
        anchors.horizontalCenter: parent.horizontalCenter
        y: 3 * Theme.grid
        width: Math.round(44 * Math.min(Theme.scale, 1.5))
        height: width
        name: "osteon"
        color: Theme.accent
    }
    Grid {
        id: buttons

        readonly property int gap: bar.isRail ? 4 : 0
        readonly property int count: bar.direct + (more.visible ? 1 : 0)
        readonly property real buttonWidth: bar.isRail ? bar.width - 20 : bar.width / count

        x: bar.isRail ? 10 : 0
        y: bar.isRail ? mark.y + mark.height + 2.5 * Theme.grid : 0
        columns: bar.isRail ? 1 : count
        rowSpacing: gap

        Repeater {
            model: bar.pages.slice(0, bar.direct)

            NavigationButton {
                required property var modelData

                width: buttons.buttonWidth
                height: bar.buttonHeight
                text: modelData.title
                iconName: modelData.name
                isInRail: bar.isRail
                checked: bar.shownPage === modelData.name
                onClicked: bar.chosen(modelData.name)
            }
        }
        NavigationButton {
            id: more

            visible: bar.direct < bar.pages.length
            width: buttons.buttonWidth
            height: bar.buttonHeight
            text: qsTr("More", "the pages that do not fit")
            iconName: "more"
            isInRail: bar.isRail
            checked: bar.isShownBehind
            Accessible.role: Accessible.ButtonMenu
            onClicked: rest.open()
        }
    }
    Loader { // its file is read when it is first asked for
        id: rest

        function open() {
            setSource("MorePages.qml", { pages: bar.pages.slice(bar.direct), shownPage: bar.shownPage })
        }

        Connections {
            target: rest.item

            function onChosen(name) {
                bar.chosen(name)
            }
            function onClosed() {
                rest.source = ""
                more.forceActiveFocus()
            }
        }
    }
}
