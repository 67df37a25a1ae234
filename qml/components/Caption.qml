// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import osteon

BodyText {
    color: Theme.muted
    font.pixelSize: Theme.label
}
