// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// The look of osteon: the colours of its three appearances, sizes of text on an 8 px grid. README.md says what each is
// for. The window sets what comes first.
QtObject {
    property bool isDark: false
    property bool isHighContrast: false // whose ground is dark too
    property bool isMotionReduced: false
    property real scale: 1

    function pick(light, dark, highContrast) {
        return isHighContrast ? highContrast : isDark ? dark : light
    }

    readonly property color ground: pick("#FBF8F3", "#14191A", "#000000")
    readonly property color surface: pick("#FFFFFF", "#1D2425", "#000000")
    readonly property color ink: pick("#1C2729", "#F1EDE6", "#FFFFFF")
    readonly property color muted: pick("#465356", "#BCC5C4", "#E8E8E8")
    readonly property color line: pick("#E5DED2", "#313A3B", "#B4B4B4")
    readonly property color outline: pick("#75807F", "#87928F", "#FFFFFF") // edge of a field: 3:1 on ground and surface
    readonly property color accent: pick("#0B5458", "#8FD3CC", "#7CF3E6")
    readonly property color accentSoft: pick("#DDEBE9", "#21393A", "#003B37")
    readonly property color textOnAccent: pick("#FFFFFF", "#14191A", "#000000")
    readonly property color food: pick("#2B7A78", "#5FB3AC", "#3FD9CB")
    readonly property color supplement: pick("#4A9089", "#4F9C97", "#2DB5A9")
    readonly property color amber: pick("#744400", "#F0B95B", "#FFD23F")
    readonly property color amberFill: pick("#C07F14", "#C98A2A", "#FFC107")
    readonly property color coral: pick("#98231C", "#FFA99E", "#FFAA9E")
    readonly property color coralFill: pick("#DB5A4D", "#D8604F", "#FF7464")
    readonly property color band: pick("#E4EFED", "#2A3B3B", "#26302F")
    readonly property color hatch: pick("#928B7E", "#6A7575", "#C8C8C8")
    readonly property color notice: pick("#1C2729", "#F1EDE6", "#FFFFFF")
    readonly property color textOnNotice: pick("#FFFFFF", "#14191A", "#000000")
    readonly property color veil: pick("#801C2729", "#B3000000", "#D9000000")

    // Every pair of text and ground that is used anywhere; a test holds each to 7:1.
    readonly property var textPairs: [
        [ink, ground], [ink, surface], [ink, accentSoft], [muted, ground], [muted, surface],
        [accent, ground], [accent, surface], [accent, accentSoft], [textOnAccent, accent],
        [amber, surface], [coral, surface], [coral, ground], [textOnNotice, notice]
    ]
    // Every drawing that says something, on its ground: edges, icons, bars, marks; a test holds each to 3:1.
    readonly property var graphicPairs: [
        [outline, ground], [outline, surface], [accent, ground], [accent, surface], [accent, accentSoft],
        [muted, ground], [muted, surface], [muted, accentSoft], [textOnNotice, notice], [coral, surface],
        [amber, surface], [food, band], [food, surface], [supplement, band], [supplement, surface],
        [coralFill, band], [coralFill, surface], [amberFill, surface], [hatch, surface],
        [ink, band], [ink, surface]
    ]

    readonly property int grid: 8
    readonly property int body: Math.round(16 * scale)
    readonly property int label: Math.round(14 * scale)
    readonly property int lead: Math.round(18 * scale)
    readonly property int title: Math.round(28 * scale)
    readonly property int narrowTitle: Math.round(22 * scale)
    readonly property int figure: Math.round(44 * scale)
    readonly property int icon: Math.round(22 * scale)
    readonly property int touch: Math.max(44, Math.round(36 * scale)) // smallest size of anything to click
    readonly property int hairline: isHighContrast ? 2 : 1 // edge of a card or a field
    readonly property int focusLine: isHighContrast ? 4 : 2
    readonly property int motion: isMotionReduced ? 0 : 140 // milliseconds
    readonly property int frame: 20 // milliseconds: what begins so much later is not done in the frame of now, as frameTime of C++
    readonly property int radius: 12
    readonly property int cardRadius: 18
}
