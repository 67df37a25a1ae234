// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

#include <QString>

#include <filesystem>

namespace osteon {

/// The file that was typed: '~/' is the home folder, blanks around it do not count.
std::filesystem::path typedPath(const QString &text);

QString shownPath(const std::filesystem::path &file);

/// "…/Documents/osteon-2026-11-23.csv", or in the home folder where there are no documents.
QString suggestedFile(Day today, const QString &ending);

} // namespace osteon
