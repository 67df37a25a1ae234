// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "ui/appearance.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace osteon {

/// What the command line asks for.
struct Options
{
    QString journal; ///< empty: the user's own
    std::optional<Day> today;
    Appearance::Asked appearance;
    QString page = QStringLiteral("today");
    QSize size;
    QString line;                     ///< what stands in the log line at the start
    QString screenshot;               ///< a file: take a picture and end
    QString language;                 ///< "de"; empty: as chosen, or as the system
    bool showsFirstRun = false;       ///< the screens of the first start, to look at them
    bool endsAfterFirstFrame = false; ///< for measuring how fast the window comes
};

/// Whether the command line asks for words alone, --help or --version, which need no display.
bool asksForWords(const QStringList &arguments);
/// Says these words and ends the program.
void tellWords(const QStringList &arguments);

/// Reads the command line; one sentence where it cannot be understood. --help and --version end the program.
std::expected<Options, QString> readOptions(const QStringList &arguments);

} // namespace osteon
