// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// The look of osteon: colours of both appearances, sizes of text on an 8 px grid. Main.qml sets isDark and scale.
QtObject {
    property bool isDark: false
    property real scale: 1

    readonly property color ground: isDark ? "#14191A" : "#FBF8F3"
    readonly property color surface: isDark ? "#1D2425" : "#FFFFFF"
    readonly property color ink: isDark ? "#F1EDE6" : "#1C2729"
    readonly property color muted: isDark ? "#BCC5C4" : "#465356"
    readonly property color line: isDark ? "#313A3B" : "#E5DED2"
    readonly property color outline: isDark ? "#87928F" : "#75807F" // edge of a field: 3:1 on ground and surface
    readonly property color accent: isDark ? "#8FD3CC" : "#0B5458"
    readonly property color accentSoft: isDark ? "#21393A" : "#DDEBE9"
    readonly property color textOnAccent: isDark ? "#14191A" : "#FFFFFF"
    readonly property color food: isDark ? "#5FB3AC" : "#2B7A78"
    readonly property color supplement: isDark ? "#4F9C97" : "#4A9089"
    readonly property color amber: isDark ? "#F0B95B" : "#744400"
    readonly property color amberFill: isDark ? "#C98A2A" : "#C07F14"
    readonly property color coral: isDark ? "#FFA99E" : "#98231C"
    readonly property color coralFill: isDark ? "#D8604F" : "#DB5A4D"
    readonly property color band: isDark ? "#2A3B3B" : "#E4EFED"
    readonly property color hatch: isDark ? "#6A7575" : "#928B7E"
    readonly property color notice: isDark ? "#F1EDE6" : "#1C2729"
    readonly property color textOnNotice: isDark ? "#14191A" : "#FFFFFF"
    readonly property color veil: isDark ? "#B3000000" : "#801C2729"

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
    readonly property int radius: 12
    readonly property int cardRadius: 18
}
