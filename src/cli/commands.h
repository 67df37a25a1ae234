// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace osteon::cli {

class Context;

/// Each adds its commands to the program; what a command does runs when the command line has been read.
void addLogCommand(CLI::App &app, Context &context);      ///< log
void addAddCommands(CLI::App &app, Context &context);     ///< add intake, exercise, scan, lab …
void addEntryCommands(CLI::App &app, Context &context);   ///< copy, delete
void addEditCommand(CLI::App &app, Context &context);     ///< edit
void addRegimenCommands(CLI::App &app, Context &context); ///< regimen add, list, change, stop, delete
void addDoseCommands(CLI::App &app, Context &context);    ///< due, tick, skip, untick, adherence
void addRemindCommand(CLI::App &app, Context &context);   ///< remind
void addGapCommand(CLI::App &app, Context &context);      ///< gap
void addDiaryCommands(CLI::App &app, Context &context);   ///< complete, day, week
void addTrendCommand(CLI::App &app, Context &context);    ///< trend
void addTargetCommands(CLI::App &app, Context &context);  ///< profile, targets
void addSettingCommands(CLI::App &app, Context &context);
void addFoodCommands(CLI::App &app, Context &context);    ///< foods search, tablets, import, own foods
void addMealCommands(CLI::App &app, Context &context);    ///< meal save, list, log, rename, delete
void addExportCommands(CLI::App &app, Context &context);  ///< summary, export
void addImportCommand(CLI::App &app, Context &context);   ///< import
void addJournalCommands(CLI::App &app, Context &context); ///< undo, backup, restore, check
void addDemoCommand(CLI::App &app, Context &context);     ///< demo

void addBoneCommand(CLI::App &app, Context &context); ///< bone

/// To the group `add`: scan, lab, event, note, question, date.
void addBoneAddCommands(CLI::App &group, Context &context);

/// To the group `foods`: favourite, favourites.
void addFavouriteCommands(CLI::App &foods, Context &context);

/// To the group `foods`: add, edit, archive, unarchive, delete, merge, own.
void addOwnFoodCommands(CLI::App &foods, Context &context);

} // namespace osteon::cli
