// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// Everything that can be set, as cards below each other; where there is room, the list of its parts beside them.
Item {
    id: page

    required property Views views
    required property Appearance appearance
    required property Language language

    readonly property SettingsView settings: views.settings
    readonly property bool isWide: width >= 880 * Theme.scale
    readonly property real inset: Math.max(4.5 * Theme.grid, (width - 1080 * Theme.scale) / 2) // in the middle, where there is room
    readonly property var parts: [aboutYou, targets, units, reminders, appearanceAndLanguage, data, about]
    property int wanted: -1 // a part that was asked for before all are made
    readonly property int current: {
        let last = 0
        parts.forEach((part, index) => {
            if (part.y <= scroll.contentY + 4 * Theme.grid) {
                last = index
            }
        })
        return scroll.contentY >= scroll.contentHeight - scroll.height - 1 && scroll.contentY > 0 ? parts.length - 1 : last
    }

    function focusStart() {
        (isWide ? sections : column).nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }
    function showPart(index) {
        if (about.height === 0) { // the last part is not there or not placed yet, and the others may still move
            wanted = index
            return
        }
        wanted = -1
        const part = parts[index]
        part.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        scroll.contentY = Math.min(part.y, Math.max(0, scroll.contentHeight - scroll.height))
    }

    Timer {
        interval: Theme.frame
        repeat: true
        running: page.wanted >= 0
        onTriggered: page.showPart(page.wanted)
    }

    SectionList {
        id: sections

        visible: page.isWide
        x: page.inset
        y: scroll.margin + heading.height + 2 * Theme.grid
        width: 200 * Theme.scale
        titles: [qsTr("About you"), qsTr("Targets"), qsTr("Units and days"), qsTr("Reminders"),
                 qsTr("Appearance and language"), qsTr("Your data"), qsTr("About osteon")]
        current: page.current
        onChosen: index => page.showPart(index)
    }
    Heading {
        id: heading

        visible: page.isWide
        x: page.inset + 2 * Theme.grid
        y: scroll.margin
        text: qsTr("Settings")
        font.pixelSize: Theme.title
    }
    PageScroll {
        id: scroll

        isCentred: false
        anchors.fill: parent
        anchors.leftMargin: page.isWide ? sections.x + sections.width : 0

        ColumnLayout {
            id: column

            width: Math.min(parent.width, 760 * Math.max(1, Theme.scale))
            spacing: 2.5 * Theme.grid

            Heading {
                Layout.fillWidth: true
                visible: !page.isWide
                text: qsTr("Settings")
                font.pixelSize: scroll.isNarrow ? Theme.narrowTitle : Theme.title
            }
            Card {
                id: aboutYou

                Layout.fillWidth: true
                title: qsTr("About you")

                BodyText {
                    Layout.fillWidth: true
                    text: qsTr("All of it is optional and stays on this computer.")
                }
                ProfileFields {
                    Layout.fillWidth: true
                    profile: page.settings.profile
                }
            }
            PagePart {
                id: targets

                Layout.fillWidth: true
                sourceComponent: TargetsCard { targets: page.settings.targets }
            }
            PagePart {
                id: units

                Layout.fillWidth: true
                after: targets
                sourceComponent: UnitsCard { settings: page.settings }
            }
            PagePart {
                id: reminders

                Layout.fillWidth: true
                after: units
                sourceComponent: RemindersCard { reminders: page.views.reminders }
            }
            PagePart {
                id: appearanceAndLanguage

                Layout.fillWidth: true
                after: reminders
                sourceComponent: AppearanceCard {
                    appearance: page.appearance
                    language: page.language
                }
            }
            PagePart {
                id: data

                Layout.fillWidth: true
                after: appearanceAndLanguage
                sourceComponent: DataCard { place: page.views.place }
            }
            PagePart {
                id: about

                Layout.fillWidth: true
                after: data
                sourceComponent: AboutCard {
                    version: page.settings.version
                    file: page.views.place.file
                }
            }
        }
    }
    SettingsForms {
        editor: page.settings.targets.editor
        place: page.views.place
    }
}
