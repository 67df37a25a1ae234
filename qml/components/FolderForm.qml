// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// A list of folders and files to choose one from.
FormPopup {
    id: form

    required property FileChooser chooser

    required property string emptyText // where there is nothing to choose

    isOpen: chooser.isOpen
    saveText: qsTr("Use this folder")
    hasSave: chooser.takesFolders
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
        text: form.emptyText
    }
    Column {
        Layout.fillWidth: true
        visible: list.count > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Folders and files")

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
