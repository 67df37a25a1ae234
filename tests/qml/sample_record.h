// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/shown_window.h"

namespace osteon::test {

/// The bone record of an invented person: two sites, two values, everything with long texts once.
void writeSampleRecord(OpenPages &pages);
/// What that person wrote and read off the reports, and the units of laboratory values.
QStringList sampleRecordTexts();

} // namespace osteon::test
