// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QStringList>

namespace osteon::test {

// Each gives one sentence a fault; an empty list is a page on which everything can be read.

/// Texts that are elided, truncated, or larger than the room they have.
QStringList cutTexts(QQuickItem &root);
/// Texts that are broken within a word, because the word is wider than the text.
QStringList brokenWords(QQuickItem &root);
/// Texts whose letters are outside of an ancestor, up to the page that scrolls and the window.
QStringList textsOutside(QQuickItem &root);
/// Two texts, or a text and a control it is no part of, in the same place.
QStringList overlappingTexts(QQuickItem &root);
/// Controls that are outside of the window at its sides, or smaller than a finger: 44 pixels either way.
QStringList controlsOutOfReach(QQuickItem &root);
/// Controls that a screen reader has no name for, or no role that says what they are.
QStringList namelessControls(QQuickItem &root);

} // namespace osteon::test
