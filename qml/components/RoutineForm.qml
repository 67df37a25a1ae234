// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// The form for a routine: what is taken, how much, and when.
FormPopup {
    id: form

    required property RoutineEditor editor

    readonly property bool hasInterval: editor.rhythm === RoutineEditor.EveryDays
        || editor.rhythm === RoutineEditor.EveryWeeks || editor.rhythm === RoutineEditor.EveryMonths
    readonly property bool hasWeekdays: editor.rhythm === RoutineEditor.OnWeekdays
        || editor.rhythm === RoutineEditor.EveryWeeks

    title: editor.isNew ? qsTr("A new routine") : qsTr("Change this routine")
    isOpen: editor.isOpen
    onOpened: nameField.focusField()
    onSaveAsked: editor.save()
    onCancelAsked: editor.cancel()

    FormField {
        id: nameField

        Layout.fillWidth: true
        label: qsTr("What")
        hint: qsTr("for example: vitamin D3 1000 IU")
        text: form.editor.name
        error: form.editor.nameError
        onEdited: text => form.editor.name = text
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("How much at once")
        hint: qsTr("for example: 1 tablet. You can leave this empty.")
        text: form.editor.dose
        error: form.editor.doseError
        onEdited: text => form.editor.dose = text
    }
    Choice {
        Layout.fillWidth: true
        visible: form.editor.isNew
        label: qsTr("Kind")
        options: [{ text: qsTr("Supplement"), value: 0 }, { text: qsTr("Medicine"), value: 1 }]
        value: form.editor.isMedicine ? 1 : 0
        onChosen: value => form.editor.isMedicine = value === 1
    }
    Choice {
        Layout.fillWidth: true
        visible: form.editor.isMedicine
        label: qsTr("What it is, for the time line of your bone record")
        options: [{ text: qsTr("an aromatase inhibitor"), value: 0 }, { text: qsTr("a bone medicine"), value: 1 },
                  { text: qsTr("something else"), value: 2 }]
        value: form.editor.treatment
        onChosen: value => form.editor.treatment = value
    }
    Heading {
        Layout.fillWidth: true
        visible: !form.editor.isMedicine
        text: qsTr("What one dose contains")
    }
    AmountFields {
        Layout.fillWidth: true
        visible: !form.editor.isMedicine
        amounts: form.editor.amounts
    }
    Choice {
        Layout.fillWidth: true
        label: qsTr("How often")
        options: [{ text: qsTr("every day"), value: RoutineEditor.Daily },
                  { text: qsTr("on some days of the week"), value: RoutineEditor.OnWeekdays },
                  { text: qsTr("every few days"), value: RoutineEditor.EveryDays },
                  { text: qsTr("every few weeks"), value: RoutineEditor.EveryWeeks },
                  { text: qsTr("every few months"), value: RoutineEditor.EveryMonths },
                  { text: qsTr("as needed"), value: RoutineEditor.AsNeeded }]
        value: form.editor.rhythm
        onChosen: value => form.editor.rhythm = value
    }
    FormField {
        Layout.fillWidth: true
        visible: form.hasInterval
        label: form.editor.rhythm === RoutineEditor.EveryDays ? qsTr("Every how many days")
             : form.editor.rhythm === RoutineEditor.EveryWeeks ? qsTr("Every how many weeks")
             : qsTr("Every how many months")
        text: form.editor.every
        onEdited: text => form.editor.every = text
    }
    CheckChips {
        Layout.fillWidth: true
        visible: form.hasWeekdays
        label: qsTr("On")
        options: Array.from({ length: 7 }, (unused, day) => Qt.locale().dayName(day + 1, Locale.ShortFormat))
        value: form.editor.weekdays
        onChosen: value => form.editor.weekdays = value
    }
    CheckChips {
        Layout.fillWidth: true
        visible: form.editor.rhythm !== RoutineEditor.AsNeeded
        label: qsTr("When on the day (none: once)")
        options: [qsTr("morning"), qsTr("noon"), qsTr("evening"), qsTr("night")]
        value: form.editor.partsOfDay
        onChosen: value => form.editor.partsOfDay = value
    }
    Caption {
        Layout.fillWidth: true
        visible: text !== ""
        text: form.editor.scheduleError
        color: Theme.coral
        font.bold: true
        Accessible.role: Accessible.AlertMessage
    }
    FormField {
        Layout.fillWidth: true
        label: form.editor.isNew ? qsTr("First day") : qsTr("This holds from")
        hint: form.editor.isNew ? "" : qsTr("The days before keep what held then.")
        text: form.editor.from
        error: form.editor.fromError
        onEdited: text => form.editor.from = text
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Last day")
        hint: qsTr("Empty: no end.")
        text: form.editor.lastDay
        error: form.editor.lastDayError
        onEdited: text => form.editor.lastDay = text
    }
}
