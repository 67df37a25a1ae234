// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// The words, and a search through them.
ColumnLayout {
    id: list

    required property GlossaryModel glossary
    signal referenceChosen(int number)

    function focusSearch() {
        search.forceActiveFocus()
        search.selectAll()
    }

    spacing: 1.5 * Theme.grid

    SearchField {
        id: search

        Layout.fillWidth: true
        Layout.maximumWidth: 37 * Theme.body
        name: qsTr("Find a word")
        hint: qsTr("Small and capital letters and accents make no difference")
        text: list.glossary.query
        onEdited: text => list.glossary.query = text
    }
    Caption {
        Layout.fillWidth: true
        text: list.glossary.count
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: 37 * Theme.body
        visible: text !== ""
        text: list.glossary.whyEmpty
        lineHeight: 1.35
        Accessible.role: Accessible.AlertMessage
    }
    CardButton {
        visible: list.glossary.whyEmpty !== ""
        text: qsTr("Show all words")
        onClicked: {
            list.glossary.query = ""
            list.focusSearch()
        }
    }
    Repeater {
        model: list.glossary

        ColumnLayout {
            id: entry

            required property string term
            required property string meaning
            required property var links

            Layout.fillWidth: true
            Layout.topMargin: Theme.grid
            spacing: 4

            Heading {
                Layout.fillWidth: true
                Layout.rightMargin: explanation.marginWidth // its numbers reach up beside the word
                text: entry.term
            }
            LearnText {
                id: explanation

                Layout.fillWidth: true
                text: entry.meaning
                links: entry.links
                onReferenceChosen: number => list.referenceChosen(number)
            }
        }
    }
}
