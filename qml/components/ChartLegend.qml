// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// What the bars of the charts of a week mean: said once, above them.
Flow {
    id: legend

    spacing: 2 * Theme.grid

    component Sample: Row {
        id: sample

        property alias solid: bar.solid
        property alias striped: bar.striped
        property string text

        spacing: Theme.grid

        Bar {
            id: bar

            anchors.verticalCenter: caption.verticalCenter
            width: 32
            height: 20
            trackColor: Theme.band
            solidColor: Theme.food
            stripeColor: Theme.supplement
            markColor: Theme.ink
        }
        FittingText {
            id: caption

            mostWidth: legend.width - bar.width - sample.spacing
            text: sample.text
            color: Theme.muted
            font.pixelSize: Theme.label
        }
    }

    Sample {
        solid: 1
        text: qsTr("from food")
    }
    Sample {
        striped: 1
        text: qsTr("from supplements")
    }
    FittingText {
        mostWidth: legend.width
        text: qsTr("≥ at least: something logged has no figure")
        color: Theme.muted
        font.pixelSize: Theme.label
    }
}
