// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// Where the diary lies, a copy of it, a copy put back, and an invented diary to look at.
ColumnLayout {
    id: card

    required property JournalPlace place

    spacing: 2 * Theme.grid

    component Result: BodyText {
        id: result

        property string sentence

        function bringIntoSight() {
            for (let page = parent; page; page = page.parent) {
                if (page.showItem) {
                    page.showItem(result)
                    return
                }
            }
        }

        Layout.fillWidth: true
        text: sentence.replace(/([\/._-])/g, "$1\u200B") // a long path is broken at its folders
        Accessible.name: sentence
        visible: text !== ""
        Accessible.role: Accessible.AlertMessage
        onSentenceChanged: {
            if (sentence !== "") {
                afterLayout.start()
            }
        }

        Timer {
            id: afterLayout

            interval: 50
            onTriggered: result.bringIntoSight()
        }
    }

    Card {
        Layout.fillWidth: true
        title: qsTr("Where your diary is")

        BodyText {
            Layout.fillWidth: true
            text: card.place.file.replace(/([\/._-])/g, "$1\u200B")
            Accessible.name: card.place.file
        }
        Caption {
            Layout.fillWidth: true
            text: qsTr("One file on this computer. osteon has no account and no connection to the internet.")
        }
        CardButton {
            Layout.topMargin: Theme.grid
            text: qsTr("Check the file")
            onClicked: card.place.check()
        }
        Result { sentence: card.place.checkResult }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Backup")

        FormField {
            Layout.fillWidth: true
            label: qsTr("Save a copy as")
            hint: qsTr("A stick or another disk is a good place.")
            text: card.place.backupFile
            error: card.place.backupError
            onEdited: text => card.place.backupFile = text
        }
        CardButton {
            text: qsTr("Save a backup")
            onClicked: card.place.backUp()
        }
        Result { sentence: card.place.backupDone }
    }
    Card {
        Layout.fillWidth: true
        visible: !card.place.isSample
        title: qsTr("Restore a backup")

        FormField {
            Layout.fillWidth: true
            label: qsTr("The file of the backup")
            hint: qsTr("You see what it holds before anything is replaced.")
            text: card.place.restoreFile
            error: card.place.restoreError
            onEdited: text => card.place.restoreFile = text
        }
        CardButton {
            text: qsTr("Choose the backup from a list")
            onClicked: card.place.chooser.open()
        }
        CardButton {
            text: qsTr("Show what it holds")
            onClicked: card.place.lookAtBackup()
        }
        Result { sentence: card.place.restorePreview }
        CardButton {
            visible: card.place.restorePreview !== ""
            text: qsTr("Replace my diary with it")
            onClicked: card.place.restoreBackup()
        }
        Result { sentence: card.place.restoreDone }
        CardButton {
            visible: card.place.canPutBack
            text: qsTr("Go back to the diary before that")
            onClicked: card.place.putBack()
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("The diary as a table")

        FormField {
            Layout.fillWidth: true
            label: qsTr("Save the table as")
            hint: qsTr("Every entry in a row, for a spreadsheet (CSV). osteon can read it again.")
            text: card.place.table.exportFile
            error: card.place.table.exportError
            onEdited: text => card.place.table.exportFile = text
        }
        CardButton {
            text: qsTr("Save the table")
            onClicked: card.place.table.writeTable()
        }
        Result { sentence: card.place.table.exportDone }
        FormField {
            Layout.fillWidth: true
            Layout.topMargin: Theme.grid
            visible: !card.place.isSample
            label: qsTr("Add what a table holds")
            hint: qsTr("The file of a table that osteon saved. You see what is new in it before anything is added.")
            text: card.place.table.importFile
            error: card.place.table.importError
            onEdited: text => card.place.table.importFile = text
        }
        CardButton {
            visible: !card.place.isSample
            text: qsTr("Choose the table from a list")
            onClicked: card.place.table.chooser.open()
        }
        CardButton {
            visible: !card.place.isSample
            text: qsTr("Look what is in the table")
            onClicked: card.place.table.lookAtTable()
        }
        Result { sentence: card.place.table.importPreview }
        CardButton {
            visible: card.place.table.canImport && !card.place.isSample
            text: qsTr("Add what is new to my diary")
            onClicked: card.place.table.importTable()
        }
    }
    Card {
        Layout.fillWidth: true
        title: qsTr("Sample diary")

        BodyText {
            Layout.fillWidth: true
            text: card.place.isSample
                  ? qsTr("You are looking at it now. Your own diary waits untouched in its file.")
                  : qsTr("Twelve invented weeks, to see what osteon shows. They are in a file of their own and never mix with your diary.")
        }
        CardButton {
            text: card.place.isSample ? qsTr("Remove it and go back to my diary") : qsTr("Show me sample data")
            onClicked: card.place.isSample ? card.place.leaveSample() : card.place.showSample()
        }
    }
}
