// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// Before the first day: who, targets, units. Each may be skipped, and what was answered is stored at once. The way on stands
// below what scrolls, so that it is always in sight.
Item {
    id: page

    required property Views views

    readonly property FirstRun firstRun: views.firstRun
    readonly property SettingsView settings: views.settings
    readonly property int step: firstRun.step
    readonly property bool isLast: step === FirstRun.Units
    readonly property real footerHeight: footer.height

    function focusStart() { // the question is read out; Tab goes on to its answers
        question.forceActiveFocus()
        scroll.contentY = 0
    }
    /// Goes on; the targets that were looked at are followed from now on. What cannot be true stays in sight.
    function goOn() {
        if (step === FirstRun.Who && settings.profile.birthYearError !== "") {
            return
        }
        if (step === FirstRun.Targets && !settings.targets.isChosenInForce && !settings.targets.useChosen()) {
            return
        }
        firstRun.next()
    }

    function showSample() {
        if (views.place.showSample()) {
            firstRun.close()
        }
    }

    onStepChanged: Qt.callLater(focusStart)
    Component.onCompleted: focusStart()
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown
        if (event.accepted) {
            scroll.scrollPage(event.key === Qt.Key_PageUp)
        }
    }

    PageScroll {
        id: scroll

        anchors.top: parent.top
        anchors.bottom: footer.top
        anchors.left: parent.left
        anchors.right: parent.right
        widest: 720

        ColumnLayout {
            id: column

            width: parent.width
            spacing: 2 * Theme.grid

            RowLayout {
                Layout.fillWidth: true
                spacing: 1.5 * Theme.grid

                Icon {
                    implicitWidth: 44
                    implicitHeight: 44
                    name: "osteon"
                    color: Theme.accent
                }
                BodyText {
                    Layout.fillWidth: true
                    text: qsTr("Step %1 of %2").arg(page.step + 1).arg(3)
                    color: Theme.muted
                }
            }
            Heading {
                id: question

                Layout.fillWidth: true
                text: page.step === FirstRun.Who ? qsTr("Welcome. Who is this diary about?")
                    : page.step === FirstRun.Targets ? qsTr("What do you want to compare with?")
                    : qsTr("How is vitamin D written where you live?")
                font.pixelSize: scroll.isNarrow ? Theme.narrowTitle : Theme.title
            }
            BodyText {
                Layout.fillWidth: true
                text: page.step === FirstRun.Who ? qsTr("Every answer is optional, stays on this computer, and can be changed later in Settings.")
                    : page.step === FirstRun.Targets ? qsTr("Each set names its source. You can change it later; past weeks keep the targets they had.")
                    : qsTr("The label of a capsule says it: 1000 IU and 25 µg are the same amount.")
                color: Theme.muted
            }
            Card {
                Layout.fillWidth: true

                Loader {
                    Layout.fillWidth: true
                    sourceComponent: page.step === FirstRun.Who ? who : page.step === FirstRun.Targets ? targets : units
                }
            }
            QuietButton {
                Layout.maximumWidth: parent.width
                Layout.leftMargin: -Theme.grid // its words in line with the others
                text: qsTr("Show me sample data instead")
                onClicked: page.showSample()
            }
            Caption {
                Layout.fillWidth: true
                text: qsTr("osteon is a personal lifestyle diary. It does not diagnose, treat, monitor or predict disease.")
            }
        }
    }
    Rectangle { // where what scrolls ends
        anchors.top: footer.top
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
    Item {
        id: footer

        readonly property int margin: scroll.isNarrow ? 1.5 * Theme.grid : 2 * Theme.grid

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * scroll.margin, scroll.widest * Math.max(1, Theme.scale))
        height: buttons.height + 2 * margin

        Flow {
            id: buttons

            y: footer.margin
            width: parent.width
            spacing: Theme.grid
            layoutDirection: Qt.RightToLeft // as in every form

            ActionButton {
                width: Math.min(implicitWidth, parent.width)
                text: page.isLast ? qsTr("Begin my diary") : qsTr("Next")
                isPrimary: true
                onClicked: page.goOn()
            }
            ActionButton {
                width: Math.min(implicitWidth, parent.width)
                visible: page.step !== FirstRun.Who
                text: qsTr("Back")
                onClicked: page.firstRun.back()
            }
            ActionButton {
                width: Math.min(implicitWidth, parent.width)
                visible: !page.isLast
                text: qsTr("Skip this")
                onClicked: page.firstRun.next()
            }
        }
    }

    Component {
        id: who

        ProfileFields {
            profile: page.settings.profile
            hasName: false
        }
    }
    Component {
        id: targets

        TargetPresets {
            targets: page.settings.targets
            hasDay: false
        }
    }
    Component {
        id: units

        ColumnLayout {
            spacing: Theme.grid

            Choice {
                Layout.fillWidth: true
                label: qsTr("Vitamin D in")
                options: [{ text: qsTr("IU"), value: SettingsView.InternationalUnits },
                          { text: qsTr("µg"), value: SettingsView.Micrograms }]
                value: page.settings.vitaminDUnit
                onChosen: value => page.settings.vitaminDUnit = value
            }
            Caption {
                Layout.fillWidth: true
                text: page.settings.unitExample
            }
        }
    }
}
