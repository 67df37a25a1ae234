// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Controls.Basic

ApplicationWindow {
    width: 1280
    height: 800
    visible: true

    Label {
        text: "empty"
    }
}
