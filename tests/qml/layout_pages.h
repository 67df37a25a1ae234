// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/shown_window.h"

#include <functional>

namespace osteon::test {

/// What is done to the window, or to the view models behind it, before it is looked at.
using Preparation = std::function<void(OpenPages &, ShownWindow &)>;

void asItIs(OpenPages &pages, ShownWindow &shown);
/// Every chart as its table.
void openTables(OpenPages &pages, ShownWindow &shown);

/// Whatever cannot be read in what is in front; nothing where all of it can.
QStringList faultsOf(const ShownWindow &shown);

/// Shows the page at every size and in each of them looks for whatever cannot be read.
void checkAtEverySize(OpenPages &pages, const QString &page, const Preparation &prepare);

/// A file in a folder that is not there.
inline const QString missingFolder = QStringLiteral("/no/such/folder/summary.csv");

} // namespace osteon::test
