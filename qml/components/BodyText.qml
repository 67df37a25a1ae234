// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

Text {
    color: Theme.ink
    font.pixelSize: Theme.body
    lineHeight: 1.2
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
