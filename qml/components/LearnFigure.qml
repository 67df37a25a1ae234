// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// Drawings with their captions: side by side where there is room, else two by two or below one another.
Rectangle {
    id: figure

    required property string description
    required property var panels

    // Drawings of one surface stay in a row, where they join, longer than those that stand alone.
    readonly property int leastWidth: (panels.length > 0 && panels[0].joinsNext ? 170 : 220) * Theme.scale
    readonly property int columns: {
        const count = panels.length
        return width >= count * leastWidth ? count : count === 4 && width >= 2 * leastWidth ? 2 : 1
    }

    implicitHeight: grid.height + 2
    radius: Theme.cardRadius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Graphic
    Accessible.name: description

    Grid {
        id: grid

        x: 1
        y: 1
        width: parent.width - 2
        columns: figure.columns
        bottomPadding: Theme.grid

        Repeater {
            model: figure.panels

            Column {
                id: panel

                required property var modelData

                width: grid.width / figure.columns
                topPadding: Theme.grid
                bottomPadding: 1.5 * Theme.grid
                spacing: 4

                SceneDrawing {
                    width: parent.width
                    scene: panel.modelData.scene
                    groundColor: Theme.surface
                    inkColor: Theme.ink
                    mutedColor: Theme.muted
                    builderColor: Theme.food
                    breakerColor: Theme.amberFill
                }
                BodyText {
                    x: 1.75 * Theme.grid
                    width: parent.width - 3.5 * Theme.grid
                    topPadding: Theme.grid
                    text: panel.modelData.title
                    color: Theme.accent
                    font.bold: true
                }
                BodyText {
                    x: 1.75 * Theme.grid
                    width: parent.width - 3.5 * Theme.grid
                    text: panel.modelData.text
                    color: Theme.muted
                }
            }
        }
    }
}
