// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// What lies over Settings for a while, each made when it is first needed.
Item {
    id: forms

    required property OwnTargetEditor editor
    required property JournalPlace place

    Loader {
        active: forms.editor.isOpen || item !== null
        sourceComponent: OwnTargetForm { editor: forms.editor }
    }
    Loader {
        active: forms.place.chooser.isOpen || item !== null
        sourceComponent: FolderForm {
            title: qsTr("Choose the backup")
            emptyText: qsTr("There is no backup and no other folder in here.")
            chooser: forms.place.chooser
        }
    }
    Loader {
        active: forms.place.table.chooser.isOpen || item !== null
        sourceComponent: FolderForm {
            title: qsTr("Choose the table")
            emptyText: qsTr("There is no table and no other folder in here.")
            chooser: forms.place.table.chooser
        }
    }
    Loader {
        active: forms.place.work.isRunning || item !== null
        sourceComponent: WorkPopup { work: forms.place.work }
    }
}
