// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

BodyText {
    font.bold: true
    lineHeight: 1.1
    Accessible.role: Accessible.Heading
}
