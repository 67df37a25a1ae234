// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// A list of folders and zips to choose one from.
FormPopup {
    id: form

    required property FileChooser chooser

    title: qsTr("Choose the download")
    isOpen: chooser.isOpen
    saveText: qsTr("Use this folder")
    onSaveAsked: chooser.takeFolder()
    onCancelAsked: chooser.cancel()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.grid

        IconButton {
            name: qsTr("Folder above")
            iconName: "up"
            enabled: form.chooser.canGoUp
            onClicked: form.chooser.goUp()
        }
        BodyText {
            Layout.fillWidth: true
            text: form.chooser.folder
            wrapMode: Text.WrapAnywhere
        }
    }
    BodyText {
        Layout.fillWidth: true
        visible: list.count === 0
        color: Theme.muted
        text: qsTr("There is no zip and no other folder in here.")
    }
    Column {
        Layout.fillWidth: true
        visible: list.count > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Folders and zips")

        Repeater {
            id: list

            model: form.chooser.files

            FileRow {
                width: parent.width
                onClicked: form.chooser.take(index)
            }
        }
    }
}
