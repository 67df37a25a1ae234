// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// What osteon is and is not, where its figures come from, and whose it is.
Card {
    id: card

    required property string version
    required property string file // where the diary is

    title: qsTr("About osteon")

    BodyText {
        Layout.fillWidth: true
        text: qsTr("osteon %1").arg(card.version)
        font.bold: true
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("A personal lifestyle diary. It does not diagnose, treat, monitor or predict disease. The score reflects logged habits, not bone strength.")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Do not stop or change a medicine; talk to your oncology team. Ask your team before new supplements, heavy lifting or jumping, above all after a fracture, with low bone density or bone metastases. With kidney stones, kidney disease or high blood calcium, ask before calcium or vitamin D.")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("New back pain, loss of height, or a fall with pain: contact a clinician.")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("osteon never connects to a network. Your diary is in %1.").arg(card.file.replace(/([\/._-])/g, "$1\u200B"))
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.grid
        text: qsTr("Where the figures come from")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Food: USDA National Nutrient Database SR28 (public domain), Anses, Ciqual French food composition table (2020, 2025), and of quark the German food table BLS 4.0 (Max Rubner-Institut 2025, CC BY 4.0). Vitamin K2: Schurgers and Vermeer 2000. Activities: 2024 Adult Compendium of Physical Activities. Each target names its own source.")
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.grid
        text: qsTr("Licence")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Free software under the GNU General Public License, version 3 or later, without any warranty.")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("It is built with Qt, SQLite, SQLiteCpp, Howard Hinnant's date, nlohmann-json, fmt, libzip, libcsv and qpdf, and written in Noto Sans.")
    }
}
