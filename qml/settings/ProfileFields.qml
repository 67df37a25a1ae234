// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// Who the diary is about: every answer is optional, and beside each stands what it changes.
ColumnLayout {
    id: fields

    required property ProfileEditor profile
    property bool hasName: true

    spacing: 2 * Theme.grid

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.grid / 2

        Choice {
            Layout.fillWidth: true
            label: qsTr("Sex")
            options: [{ text: qsTr("not told", "sex"), value: ProfileEditor.NotTold },
                      { text: qsTr("female"), value: ProfileEditor.Female },
                      { text: qsTr("male"), value: ProfileEditor.Male }]
            value: fields.profile.sex
            onChosen: value => fields.profile.sex = value
        }
        Caption {
            Layout.fillWidth: true
            text: qsTr("The figures for magnesium and alcohol go by it, and that for calcium in the RDA.")
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Year of birth")
        hint: qsTr("For example 1956. The figures for calcium, vitamin D and magnesium go by age. You can leave this empty.")
        text: fields.profile.birthYear
        error: fields.profile.birthYearError
        onFinished: text => fields.profile.finishBirthYear(text)
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.grid / 2

        Choice {
            Layout.fillWidth: true
            label: qsTr("Do you take warfarin or a similar blood thinner (a vitamin K antagonist)?")
            options: [{ text: qsTr("no"), value: false }, { text: qsTr("yes"), value: true }]
            value: fields.profile.takesAnticoagulant
            onChosen: value => fields.profile.takesAnticoagulant = value
        }
        BodyText {
            Layout.fillWidth: true
            visible: fields.profile.takesAnticoagulant
            text: qsTr("Keep vitamin K steady, and take no K2 supplement without your clinic. osteon has no target for vitamin K2 then.")
        }
    }
    FormField {
        Layout.fillWidth: true
        visible: fields.hasName
        label: qsTr("Name on the doctor's page")
        hint: qsTr("It stands nowhere else. You can leave this empty.")
        text: fields.profile.name
        error: fields.profile.nameError
        onFinished: text => fields.profile.finishName(text)
    }
}
