// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// What a bone clinic asks for: everything on one time axis, then list by list.
PageScroll {
    id: page

    required property Views views

    readonly property BoneView bone: views.bone
    readonly property bool isWide: width >= 880 * Theme.scale

    function focusStart() {
        if (bone.hasChart) {
            chart.forceActiveFocus(Qt.TabFocusReason)
            contentY = 0 // the chart may be higher than the window; a page begins with its heading
        } else {
            page.forceActiveFocus()
        }
    }

    onVisibleChanged: visible ? bone.load() : bone?.rest()
    Component.onCompleted: bone.load()

    ColumnLayout {
        width: parent.width
        spacing: 2 * Theme.grid

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: qsTr("Bone record")
                font.pixelSize: page.isNarrow ? Theme.narrowTitle : Theme.title
                font.bold: true
                lineHeight: 1.1
                Accessible.role: Accessible.Heading
            }
            BodyText {
                Layout.fillWidth: true
                text: qsTr("A personal record of what you were told and what happened. It draws no conclusions.")
                color: Theme.muted
            }
        }
        Card {
            Layout.fillWidth: true
            visible: page.bone.isEmpty

            BodyText {
                Layout.fillWidth: true
                text: qsTr("Keep here what a bone clinic asks for: density scans, laboratory values, falls and "
                           + "fractures, questions and the next dates. What you write down stands on one time axis "
                           + "with your treatments, and goes on the page for your doctor.")
            }
        }
        ChartCard {
            id: chart

            Layout.fillWidth: true
            visible: page.bone.hasChart
            chart: page.bone.chart
        }
        CheckChips { // off whenever the window opens
            Layout.fillWidth: true
            visible: page.bone.hasMedians
            label: qsTr("Beside your own figures")
            options: [qsTr("Group medians of the ATAC study")]
            value: page.bone.showsMedians ? 1 : 0
            onChosen: value => page.bone.showsMedians = value === 1
        }
        GridLayout {
            Layout.fillWidth: true
            columns: page.isWide ? 2 : 1
            columnSpacing: 2 * Theme.grid
            rowSpacing: 2 * Theme.grid

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: 2 * Theme.grid

                BoneList {
                    Layout.fillWidth: true
                    bone: page.bone
                    entries: page.bone.scans
                    kind: BoneView.Scan
                    title: qsTr("Bone density scans")
                    addText: qsTr("Add a scan")
                    about: qsTr("The figures of each site, as the report of a DXA scan has them.")
                }
                BoneList {
                    Layout.fillWidth: true
                    bone: page.bone
                    entries: page.bone.labs
                    kind: BoneView.Lab
                    title: qsTr("Laboratory values")
                    addText: qsTr("Add a lab value")
                    about: qsTr("25(OH)D, CTX, P1NP, calcium and others, with their unit and the laboratory's range.")
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: 2 * Theme.grid

                BoneList {
                    Layout.fillWidth: true
                    bone: page.bone
                    entries: page.bone.treatments
                    title: qsTr("Treatments")
                    about: qsTr("A medicine you take regularly is a routine on Today; here it stands with its days and "
                                + "its ticks.")
                }
                BoneList {
                    Layout.fillWidth: true
                    bone: page.bone
                    entries: page.bone.questions
                    kind: BoneView.Question
                    title: qsTr("Questions for the next visit")
                    addText: qsTr("Add a question")
                    about: qsTr("What you want to ask, so that it is there when you need it.")
                }
                BoneList {
                    Layout.fillWidth: true
                    bone: page.bone
                    entries: page.bone.dates
                    kind: BoneView.Date
                    title: qsTr("Dates to come")
                    addText: qsTr("Add a date")
                    about: qsTr("Appointments, the next injection, the next scan.")
                }
                BoneList {
                    Layout.fillWidth: true
                    bone: page.bone
                    entries: page.bone.events
                    kind: BoneView.Event
                    title: qsTr("Falls, fractures, symptoms, visits")
                    addText: qsTr("Add an event")
                    about: qsTr("Also height and weight. New back pain, height loss, or a fall with pain: contact a "
                                + "clinician.")
                }
                BoneList {
                    Layout.fillWidth: true
                    bone: page.bone
                    entries: page.bone.notes
                    kind: BoneView.Note
                    title: qsTr("Notes")
                    addText: qsTr("Add a note")
                    about: qsTr("Anything else about your bones that you want to remember.")
                }
            }
        }
        Loader { // made when it is first needed
            Layout.preferredHeight: 0
            active: page.bone.editor.isOpen || item !== null
            sourceComponent: BoneForm { editor: page.bone.editor }
        }
    }
}
