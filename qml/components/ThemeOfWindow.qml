// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// Gives the theme what the system and the person chose; one in each kind of window.
Item {
    id: root

    required property Appearance appearance

    Binding {
        target: Theme
        property: "isDark"
        value: root.appearance.isDark
    }
    Binding {
        target: Theme
        property: "isHighContrast"
        value: root.appearance.isHighContrast
    }
    Binding {
        target: Theme
        property: "isMotionReduced"
        value: root.appearance.isMotionReduced
    }
    Binding {
        target: Theme
        property: "scale"
        value: root.appearance.textScale
    }
}
