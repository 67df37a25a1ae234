// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/json.h"
#include "cli/option_values.h"
#include "cli/refusal.h"
#include "storage/setting_store.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace osteon::cli {

namespace {

struct SettingOptions
{
    std::string dayStart;
    std::string vitaminDUnit;
};

std::chrono::hours dayStartFrom(const std::string &text)
{
    const std::int64_t hour = scaledValue("--day-start", text, 1);
    if (text.find('.') != std::string::npos || hour < 0 || hour > latestDayStart.count()) {
        throw Refusal{ExitCode::refused, fmt::format("--day-start: {} is not an hour from 0 to {}.", text,
                                                     latestDayStart.count())};
    }
    return std::chrono::hours(hour);
}

NutrientUnit vitaminDUnitFrom(const std::string &text)
{
    if (text == "IU" || text == "ug") {
        return text == "IU" ? NutrientUnit::vitaminDUnit : NutrientUnit::microgram;
    }
    throw Refusal{ExitCode::refused, fmt::format("--vitamin-d-unit: '{}' is not one of IU, ug.", text)};
}

void showSettings(Context &context)
{
    const DiarySettings settings = SettingStore(context.journal()).settings();
    const auto unit = std::string(symbol(settings.vitaminDUnit));
    if (context.wantsJson) {
        Context::printJson({{"day_start", settings.dayStart.count()}, {"vitamin_d_unit", unit}});
        return;
    }
    Context::printText(fmt::format("A day begins at: {:02}:00\nVitamin D in the window: {}\n",
                                   settings.dayStart.count(), unit));
}

void setSettings(Context &context, const SettingOptions &options)
{
    SettingStore store(context.journal());
    DiarySettings settings = store.settings();
    if (!options.dayStart.empty()) {
        settings.dayStart = dayStartFrom(options.dayStart);
    }
    if (!options.vitaminDUnit.empty()) {
        settings.vitaminDUnit = vitaminDUnitFrom(options.vitaminDUnit);
    }
    Change change(context.journal(), context.now(), "settings");
    store.put(change, settings);
    change.commit();
    showSettings(context);
}

} // namespace

void addSettingCommands(CLI::App &app, Context &context)
{
    CLI::App *settings =
        app.add_subcommand("settings", "What belongs to the diary: when its days begin, its units");
    settings->require_subcommand(1);
    auto options = std::make_shared<SettingOptions>();
    CLI::App *set = settings->add_subcommand("set", "Change some of it");
    set->add_option("--day-start", options->dayStart,
                    "The hour, 0 to 6, before which 'today' is still the day before");
    set->add_option("--vitamin-d-unit", options->vitaminDUnit, "IU or ug, as the window shows it");
    set->add_flag("--json", context.wantsJson, "Print it as JSON");
    set->callback([&context, options] { setSettings(context, *options); });
    CLI::App *show = settings->add_subcommand("show", "Show it");
    show->add_flag("--json", context.wantsJson, "Print it as JSON");
    show->callback([&context] { showSettings(context); });
}

} // namespace osteon::cli
