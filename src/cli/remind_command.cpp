// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/option_values.h"
#include "cli/refusal.h"
#include "cli/regimen_lookup.h"
#include "cli/remind_output.h"
#include "reminding/machine_files.h"
#include "reminding/reminder_sender.h"
#include "reminding/reminder_settings_file.h"
#include "reminding/reminder_words.h"
#include "storage/setting_store.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <QCoreApplication>
#include <QLoggingCategory>

namespace osteon::cli {

namespace {

struct RemindOptions
{
    bool on = false;
    bool off = false;
    bool isDryRun = false;
    std::string quietHours;
    std::string at;
};

/// What is asked, and what the answer depends on.
struct Question
{
    WallTime now;
    std::vector<DueDose> due;
    ReminderSettings settings;
};

std::optional<QuietHours> quietHoursFrom(const std::string &text)
{
    const auto hours = quietHoursFromText(text);
    if (!hours && text != "none") {
        throw Refusal{ExitCode::refused,
                      fmt::format("--quiet-hours: '{}' is not written as 22:00-07:00, and not none.", text)};
    }
    return hours;
}

/// A computer on which nobody has written a diary yet has nothing to remind of, and gets no journal.
bool hasJournal(const Context &context)
{
    std::error_code ignored;
    return !context.journalOption.empty() || std::filesystem::exists(context.journalFile(), ignored);
}

Question questionFrom(Context &context, const RemindOptions &options, const ReminderSettingsFile &file)
{
    Question question;
    question.settings = file.settings();
    if (!options.quietHours.empty()) {
        question.settings.quietHours = quietHoursFrom(options.quietHours);
    }
    const TimeOfDay time = options.at.empty() ? context.timeOfDay() : timeFrom("--at", options.at);
    if (hasJournal(context)) {
        Journal &journal = context.journal(MissingFile::refuse);
        question.now = {context.today(), time, SettingStore(journal).settings().dayStart};
        question.due = routinesOf(journal, question.now.today).due();
    } else {
        question.now = {context.today(), time, {}};
    }
    return question;
}

/// Sends it and waits until the desktop has answered, at most some seconds.
ReminderResult sendAndWait(const Question &question, ReminderSender &sender, const ReminderWords &words)
{
    std::optional<ReminderResult> result;
    sender.remind(
        question.now, question.due, question.settings,
        [&](std::span<const Reminder> due) { return words.reminder(due, question.settings); },
        [&](const ReminderResult &answer) { result = answer; });
    while (!result) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return *result;
}

std::string sentenceOf(ReminderOutcome outcome, const QString &logFile)
{
    switch (outcome) {
    case ReminderOutcome::noSession:
        return "Something is due and could not be shown: there is no desktop session here (no D-Bus session "
               "bus).";
    case ReminderOutcome::noService:
        return "Something is due and could not be shown: this desktop has no notification service "
               "(org.freedesktop.Notifications).";
    default:
        return fmt::format("Something is due and was not shown: {} cannot be written, so it would be shown "
                           "again and again.",
                           logFile.toStdString());
    }
}

/// A timer that comes every few minutes says only once what cannot be done.
void endWhereNotShown(const ReminderResult &result, const QString &logFile)
{
    const bool isFailure = result.outcome == ReminderOutcome::noSession ||
                           result.outcome == ReminderOutcome::noService ||
                           result.outcome == ReminderOutcome::notRemembered;
    if (isFailure) {
        throw Refusal{ExitCode::notShown,
                      result.wasSaidBefore ? std::string() : sentenceOf(result.outcome, logFile)};
    }
}

void answer(Context &context, const RemindOptions &options, const ReminderSettingsFile &file)
{
    const Question question = questionFrom(context, options, file);
    const ReminderWords words(file.language());
    NotificationService service;
    ReminderSender sender(service, ownReminderLogFile());
    ReminderAnswer said;
    said.now = question.now;
    said.settings = question.settings;
    ReminderResult result;
    if (options.isDryRun || !question.settings.isOn) {
        said.isDryRun = options.isDryRun;
        if (options.isDryRun) {
            result.reminders = sender.pending(question.now, question.due, question.settings);
        }
    } else {
        result = sendAndWait(question, sender, words);
    }
    said.outcome = result.outcome;
    said.reminders = result.reminders;
    said.notification = words.reminder(said.reminders, question.settings);
    if (context.wantsJson) {
        Context::printJson(jsonOf(said));
    } else {
        Context::printText(textOf(said));
    }
    endWhereNotShown(result, sender.logFile());
}

void switchTo(Context &context, ReminderSettingsFile &file, bool isOn)
{
    ReminderSettings settings = file.settings();
    settings.isOn = isOn;
    if (!file.put(settings)) {
        throw Refusal{ExitCode::refused, fmt::format("{} cannot be written: check who may write there.",
                                                     machineSettingsFile().toStdString())};
    }
    if (context.wantsJson) {
        Context::printJson({{"on", isOn}});
    } else {
        Context::printText(isOn ? "Reminders are on, on this computer.\n"
                                : "Reminders are off, on this computer.\n");
    }
}

void remind(Context &context, const RemindOptions &options)
{
    QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false")); // what is wrong is said below
    int count = 1;
    std::string name = "osteon-cli";
    char *arguments[] = {name.data(), nullptr};
    const QCoreApplication application(count, arguments);
    ReminderSettingsFile file(machineSettingsFile());
    if (options.on || options.off) {
        switchTo(context, file, options.on);
    } else {
        answer(context, options, file);
    }
}

} // namespace

void addRemindCommand(CLI::App &app, Context &context)
{
    auto options = std::make_shared<RemindOptions>();
    CLI::App *command =
        app.add_subcommand("remind", "Show what is due in a notification of the desktop, each dose once; for "
                                     "a timer. Ends with 5 where it cannot be shown");
    CLI::Option *on = command->add_flag("--on", options->on, "Switch reminders on, on this computer");
    command->add_flag("--off", options->off, "Switch them off")->excludes(on);
    command->add_flag("--dry-run", options->isDryRun, "Only say what would be shown");
    command
        ->add_option("--quiet-hours", options->quietHours,
                     "Show nothing in these hours, such as 22:00-07:00, or none: this time, instead of the "
                     "settings'")
        ->type_name("FROM-UNTIL");
    command->add_option("--at", options->at, "The time to take for now")->type_name("HH:MM");
    command->add_flag("--json", context.wantsJson, "Print it as JSON");
    command->callback([&context, options] { remind(context, *options); });
}

} // namespace osteon::cli
