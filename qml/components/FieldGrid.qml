// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import osteon

// Short fields of a form, two beside each other where there is room. Each sets preferredWidth to 1, so that the columns
// are of one width, and stands at the top of its row.
GridLayout {
    columns: width > 360 * Theme.scale ? 2 : 1
    columnSpacing: 2 * Theme.grid
    rowSpacing: 2 * Theme.grid
}
