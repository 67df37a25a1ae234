// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pdf_page.h"

namespace osteon::summary_style {

// Greys alone: the page may be printed in black and white.

inline constexpr double margin = points(43);
inline constexpr double topMargin = points(34);
inline constexpr double bottomMargin = points(28);

inline const QColor ink(0x11, 0x11, 0x11);
inline const QColor muted(0x4a, 0x4a, 0x4a);
inline const QColor rule(0xc4, 0xc4, 0xc4);

inline const PdfPage::Style titleStyle{17, true, ink};
inline const PdfPage::Style headingStyle{10.5, true, ink};
inline const PdfPage::Style bodyStyle{9.2, false, ink};
inline const PdfPage::Style columnStyle{8, true, muted};
inline const PdfPage::Style cellStyle{8.7, false, ink};
inline const PdfPage::Style noteStyle{7.5, false, muted};

} // namespace osteon::summary_style
