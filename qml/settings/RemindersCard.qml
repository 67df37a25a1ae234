// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// Whether this computer reminds of what is due, when, and what may be read on its screen.
Card {
    id: card

    required property ReminderView reminders

    component TimeFields: FieldGrid {
        id: fields

        required property TimeFieldModel times

        Layout.fillWidth: true

        Repeater {
            model: fields.times

            FormField {
                required property string key
                required property string name
                required property var model

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                label: name
                text: model.time
                hint: model.hint
                error: model.error
                onFinished: text => card.reminders.finishTime(key, text)
            }
        }
    }

    title: qsTr("Reminders")

    BodyText {
        Layout.fillWidth: true
        text: qsTr("The desktop can show a notification when something of your routines is due and not ticked yet: each once, while osteon is open.")
    }
    Choice {
        Layout.fillWidth: true
        label: qsTr("Reminders on this computer")
        options: [{ text: qsTr("off", "reminders"), value: false }, { text: qsTr("on", "reminders"), value: true }]
        value: card.reminders.isOn
        onChosen: value => card.reminders.isOn = value
    }
    BodyText {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.reminders.nextText
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.reminders.isOn && text !== ""
        text: card.reminders.problem
        font.bold: true
        Accessible.role: Accessible.AlertMessage
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.grid
        visible: card.reminders.isOn
        text: qsTr("When something is due")
    }
    TimeFields {
        visible: card.reminders.isOn
        times: card.reminders.partTimes
    }
    Caption {
        Layout.fillWidth: true
        visible: card.reminders.isOn
        text: qsTr("A routine with a time of its own keeps it. What is taken once a day comes in the morning; what is taken more often is spread from morning to night.")
    }
    Choice {
        Layout.fillWidth: true
        Layout.topMargin: Theme.grid
        visible: card.reminders.isOn
        label: qsTr("Quiet hours")
        options: [{ text: qsTr("none", "quiet hours"), value: false }, { text: qsTr("from … until …"), value: true }]
        value: card.reminders.hasQuietHours
        onChosen: value => card.reminders.hasQuietHours = value
    }
    TimeFields {
        visible: card.reminders.isOn && card.reminders.hasQuietHours
        times: card.reminders.quietTimes
    }
    Caption {
        Layout.fillWidth: true
        visible: card.reminders.isOn && card.reminders.hasQuietHours
        text: qsTr("Nothing is shown in them. What falls into them comes when they end, if that is still the same day.")
    }
    Choice {
        Layout.fillWidth: true
        Layout.topMargin: Theme.grid
        visible: card.reminders.isOn
        label: qsTr("What a reminder says")
        options: [{ text: qsTr("that something is due"), value: false }, { text: qsTr("the names of what is due"), value: true }]
        value: card.reminders.namesWhatIsDue
        onChosen: value => card.reminders.namesWhatIsDue = value
    }
    Caption {
        Layout.fillWidth: true
        visible: card.reminders.isOn
        text: qsTr("Others may read a notification, also on a locked screen.")
    }
    CardButton {
        Layout.topMargin: Theme.grid
        visible: card.reminders.isOn
        text: qsTr("Show one now")
        onClicked: card.reminders.showExample()
    }
    BodyText {
        Layout.fillWidth: true
        visible: card.reminders.isOn && text !== ""
        text: card.reminders.exampleText
        Accessible.role: Accessible.AlertMessage
    }

    Component.onCompleted: {
        if (reminders.isOn) {
            reminders.lookForService()
        }
    }
}
