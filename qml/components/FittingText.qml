// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

// Text as wide as its words, and wrapped where that is more than there is room for. The words are measured beside
// the text, because a text measures itself again whenever its width is set: a binding loop.
BodyText {
    id: text

    required property real mostWidth
    readonly property real wordWidth: Math.ceil(metrics.advanceWidth) + 1

    width: Math.min(wordWidth, mostWidth)

    TextMetrics {
        id: metrics

        font: text.font
        text: text.text
    }
}
