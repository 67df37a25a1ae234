// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// The doctor's page: what it is about, how it looks, and writing it to a file. The preview is the page itself,
// painted by what paints it on paper; the same as text is one button away.
PageScroll {
    id: page

    required property Views views

    readonly property SummaryView summary: views.summary
    readonly property bool isWide: width >= 880 * Theme.scale
    readonly property bool isMaking: !summary.isLaidOut
    property bool isText: false

    function focusStart() {
        spans.focusChosen()
    }

    onVisibleChanged: {
        if (!visible) {
            summary?.rest()
        }
    }

    Timer { // reading and laying out the page takes most of a frame: one in which nothing of it is made
        interval: Theme.frame
        running: page.visible && !preview.isMaking
        onTriggered: page.summary.load()
    }

    GridLayout {
        width: parent.width
        columns: page.isWide ? 2 : 1
        columnSpacing: 3 * Theme.grid
        rowSpacing: 2 * Theme.grid

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 5
            spacing: 2 * Theme.grid

            Heading {
                Layout.fillWidth: true
                text: qsTr("Summary for a visit")
                font.pixelSize: page.isNarrow ? Theme.narrowTitle : Theme.title
            }
            Card {
                Layout.fillWidth: true
                title: qsTr("The page")

                Choice {
                    id: spans

                    Layout.fillWidth: true
                    label: qsTr("Period")
                    options: page.summary.spans
                    value: page.summary.span
                    onChosen: value => page.summary.span = value
                }
                GridLayout {
                    Layout.fillWidth: true
                    visible: page.summary.span === SummaryView.OwnDays
                    columns: width > 320 * Theme.scale ? 2 : 1
                    columnSpacing: 2 * Theme.grid

                    FormField {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop
                        label: qsTr("First day")
                        text: page.summary.from
                        error: page.summary.fromError
                        onEdited: text => page.summary.from = text
                    }
                    FormField {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop
                        label: qsTr("Last day")
                        text: page.summary.to
                        error: page.summary.toError
                        onEdited: text => page.summary.to = text
                    }
                }
                CheckChips {
                    Layout.fillWidth: true
                    label: qsTr("What goes in")
                    options: page.summary.sectionNames
                    value: page.summary.sections
                    onChosen: value => page.summary.sections = value
                }
                FormField {
                    Layout.fillWidth: true
                    label: qsTr("Name")
                    hint: qsTr("Without a name there is a line to write it on.")
                    text: page.summary.name
                    onEdited: text => page.summary.name = text
                }
                CheckChips {
                    Layout.fillWidth: true
                    visible: page.summary.hasBirthYear
                    label: qsTr("Beside the name")
                    options: [qsTr("Year of birth")]
                    value: page.summary.showsBirthYear ? 1 : 0
                    onChosen: value => page.summary.showsBirthYear = value === 1
                }
                Choice {
                    Layout.fillWidth: true
                    label: qsTr("Language of the page")
                    options: page.summary.languages
                    value: page.summary.language
                    onChosen: value => page.summary.language = value
                }
                Choice {
                    Layout.fillWidth: true
                    label: qsTr("Paper")
                    options: [{ text: qsTr("A4"), value: 0 }, { text: qsTr("Letter"), value: 1 }]
                    value: page.summary.isLetter ? 1 : 0
                    onChosen: value => page.summary.isLetter = value === 1
                }
            }
            PagePart {
                id: saving

                Layout.fillWidth: true
                sourceComponent: Card {
                    title: qsTr("Save it")

                    Choice {
                        Layout.fillWidth: true
                        label: qsTr("As")
                        options: page.summary.file.formats
                        value: page.summary.file.format
                        onChosen: value => page.summary.file.format = value
                    }
                    Caption {
                        Layout.fillWidth: true
                        visible: page.summary.file.format === SummaryExport.Table
                        text: qsTr("Every entry of the period, one a row. A text file: whoever has it can read it.")
                    }
                    FormField {
                        Layout.fillWidth: true
                        visible: page.summary.file.format === SummaryExport.LockedPdf
                        label: qsTr("Password of the file")
                        hint: qsTr("Tell it by phone, not in the same message. Nobody can open the file without it.")
                        isSecret: true
                        text: page.summary.file.password
                        error: page.summary.file.passwordError
                        onEdited: text => page.summary.file.password = text
                    }
                    FormField {
                        Layout.fillWidth: true
                        label: qsTr("File")
                        text: page.summary.file.path
                        error: page.summary.file.pathError
                        onEdited: text => page.summary.file.path = text
                    }
                    CardButton {
                        text: qsTr("Save the file")
                        isPrimary: true
                        onClicked: page.summary.file.save()
                    }
                    BodyText {
                        Layout.fillWidth: true
                        visible: text !== ""
                        onHeightChanged: if (visible) page.showItem(this) // it may lie below what is in sight
                        text: page.summary.file.done.replace(/([\/._-])/g, "$1\u200B") // a long path breaks at its folders
                        Accessible.role: Accessible.AlertMessage
                        Accessible.name: page.summary.file.done
                    }
                }
            }
        }
        PagePart {
            id: preview

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 7
            after: saving
            sourceComponent: ColumnLayout {
                spacing: Theme.grid

                Flow {
                    Layout.fillWidth: true
                    spacing: 2 * Theme.grid

                    FittingText {
                        mostWidth: parent.width
                        topPadding: 10
                        text: page.summary.pagesLine
                        color: Theme.muted
                    }
                    ActionButton {
                        width: Math.max(Theme.touch, Math.min(implicitWidth, parent.width))
                        text: page.isText ? qsTr("Show as a page") : qsTr("Show as text")
                        enabled: page.summary.pageCount > 0
                        onClicked: page.isText = !page.isText
                    }
                }
                Repeater {
                    model: page.isText ? 0 : page.summary.pageCount

                    Rectangle {
                        id: sheet

                        required property int index

                        Layout.fillWidth: true
                        implicitHeight: painted.implicitHeight + 2 * Theme.hairline
                        color: "transparent" // the page brings its own white
                        border.width: Theme.hairline
                        border.color: Theme.line
                        Accessible.role: Accessible.Graphic
                        Accessible.name: qsTr("Page %1 of %2. The button above shows it as text.")
                                             .arg(index + 1).arg(page.summary.pageCount)

                        SummaryPreview {
                            id: painted

                            x: Theme.hairline
                            y: Theme.hairline
                            width: parent.width - 2 * Theme.hairline
                            height: implicitHeight
                            summary: page.summary
                            number: sheet.index
                        }
                    }
                }
                Loader {
                    Layout.fillWidth: true
                    active: page.isText
                    visible: active
                    sourceComponent: SummaryText { text: page.summary.text }
                }
                BodyText {
                    Layout.fillWidth: true
                    visible: page.summary.pageCount === 0
                    text: qsTr("The page is shown here as soon as both days are there.")
                    color: Theme.muted
                }
            }
        }
    }
}
