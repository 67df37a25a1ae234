// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/amount_options.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/option_values.h"
#include "cli/refusal.h"
#include "cli/regimen_lookup.h"
#include "cli/routine_output.h"
#include "cli/schedule_options.h"
#include "cli/text_output.h"
#include "cli/words.h"
#include "storage/regimen_store.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace osteon::cli {

namespace {

struct RegimenOptions
{
    std::string regimen; ///< its name or uid
    std::string newName;
    bool isMedicine = false;
    std::string treatment; ///< what it is to the bones
    std::string dose;
    AmountTexts amounts;
    ScheduleOptions schedule;
    std::string from;
    std::string until;

    bool changeNothing() const
    {
        return newName.empty() && treatment.empty() && dose.empty() && from.empty() && until.empty() &&
               amounts.areEmpty() && schedule.areEmpty();
    }
    /// What a routine is to the bones holds for all its time, so that no new version begins.
    bool changeTreatmentAlone() const
    {
        RegimenOptions rest = *this;
        rest.treatment.clear();
        return rest.changeNothing();
    }
};

Day firstDay(const Context &context, const RegimenOptions &options)
{
    return options.from.empty() ? context.today() : anyDay(context, "--from", options.from);
}

std::vector<Regimen> allRegimens(Context &context)
{
    return RegimenStore(context.journal()).all();
}

void print(Context &context, const Regimen &regimen, std::string_view verb)
{
    if (context.wantsJson) {
        Context::printJson(jsonOf(regimen, context.today()));
    } else {
        Context::printText(fmt::format("{} {}\n", verb, lineFor(regimen, context.today())));
    }
}

void refuseImpossible(const Regimen &regimen)
{
    if (const auto error = refusalOf(regimen)) {
        throw Refusal{ExitCode::refused, std::string(words(*error))};
    }
}

/// Sets what the options give, and leaves the rest.
void applyOptions(RegimenVersion &version, const Context &context, const RegimenOptions &options)
{
    if (!options.dose.empty()) {
        version.dose = options.dose == "none" ? std::string() : storedName("--dose", options.dose);
    }
    setAmounts(version.amounts, options.amounts);
    version.schedule = changedSchedule(version.schedule, options.schedule, version.from);
    if (!options.until.empty()) {
        version.lastDay =
            options.until == "none" ? std::nullopt : std::optional(anyDay(context, "--until", options.until));
    }
}

/// A class that is not given stays; hyphens are as good as underscores.
TreatmentClass treatmentFrom(std::string text, TreatmentClass before)
{
    if (text.empty()) {
        return before;
    }
    std::ranges::replace(text, '-', '_');
    const auto treatment = treatmentClassFromKey(text);
    if (!treatment) {
        throw Refusal{
            ExitCode::refused,
            fmt::format("--class: '{}' is not one of aromatase_inhibitor, bone_medicine, other.", text)};
    }
    return *treatment;
}

/// Two routines of one name could not be told apart in one line of text.
void refuseNameInUse(std::span<const Regimen> regimens, const std::string &name, const std::string &ownUid)
{
    const auto isOther = [&](const Regimen &regimen) {
        return regimen.uid != ownUid && isSameName(regimen.newest().name, name);
    };
    if (std::ranges::any_of(regimens, isOther)) {
        throw Refusal{ExitCode::refused,
                      fmt::format("There is a routine called '{}' already. Change it with 'regimen change', "
                                  "or choose another name.",
                                  name)};
    }
}

/// Said once, when a routine is set up; never a refusal.
void sayCautions(Context &context, const RegimenVersion &version)
{
    if (version.amounts[Nutrient::calcium] > Mass::fromMilligrams(500)) {
        fmt::print(stderr, "Please check: {}\n", words(Caution::calciumDoseOver500));
    }
    if (version.amounts[Nutrient::vitaminK2] > Mass() && context.profile().takesAnticoagulant) {
        std::fputs("Please check: on warfarin or a similar anticoagulant, keep vitamin K steady, and take no "
                   "vitamin K2 without asking your clinic.\n",
                   stderr);
    }
}

void add(Context &context, const RegimenOptions &options)
{
    RegimenVersion version;
    version.from = firstDay(context, options);
    version.schedule.anchor = version.from;
    version.name = storedName("name", options.regimen);
    applyOptions(version, context, options);
    Regimen regimen{.uid = {},
                    .kind = options.isMedicine ? RegimenKind::medicine : RegimenKind::supplement,
                    .versions = {version},
                    .treatment = treatmentFrom(options.treatment, TreatmentClass::other)};
    refuseImpossible(regimen);
    refuseNameInUse(allRegimens(context), version.name, {});
    Change change(context.journal(), context.now(), "regimen");
    regimen.uid = RegimenStore(context.journal()).add(change, regimen);
    change.commit();
    sayCautions(context, version);
    print(context, regimen, "Added:");
}

/// What holds on a day, or held last before it: what a change changes.
RegimenVersion versionToChange(const Regimen &regimen, Day from)
{
    const auto later = std::ranges::find_if(
        regimen.versions, [&](const RegimenVersion &version) { return from < version.from; });
    RegimenVersion version = later == regimen.versions.begin() ? *later : *std::prev(later);
    if (version.lastDay && *version.lastDay < from) {
        version.lastDay.reset(); // it was stopped, and begins again
    }
    version.uid.clear();
    version.from = from;
    version.schedule.anchor = std::min(version.schedule.anchor, from);
    return version;
}

void update(Context &context, const Regimen &regimen)
{
    Change change(context.journal(), context.now(), "regimen");
    RegimenStore(context.journal()).update(change, regimen);
    change.commit();
}

void change(Context &context, const RegimenOptions &options)
{
    if (options.changeNothing()) {
        throw CLI::RequiredError("What to change, such as --dose or --every,");
    }
    const Day from = firstDay(context, options);
    const std::vector<Regimen> regimens = allRegimens(context);
    const Regimen regimen = regimenFrom(regimens, options.regimen, from);
    RegimenVersion version = versionToChange(regimen, from);
    if (!options.newName.empty()) {
        version.name = storedName("--name", options.newName);
        refuseNameInUse(regimens, version.name, regimen.uid);
    }
    applyOptions(version, context, options);
    Regimen changed = options.changeTreatmentAlone() ? regimen : withVersion(regimen, version);
    changed.treatment = treatmentFrom(options.treatment, regimen.treatment);
    refuseImpossible(changed);
    update(context, changed);
    sayCautions(context, version);
    print(context, changed, "Changed:");
}

void stop(Context &context, const RegimenOptions &options)
{
    const Day lastDay = anyDay(context, "--until", options.until.empty() ? "today" : options.until);
    const Regimen regimen = regimenFrom(allRegimens(context), options.regimen, lastDay);
    const auto stopped = stoppedAfter(regimen, lastDay);
    if (!stopped) {
        throw Refusal{ExitCode::refused, fmt::format("'{}' begins only on {}. Take it away with 'regimen "
                                                     "delete'.",
                                                     options.regimen, toText(regimen.versions.front().from))};
    }
    update(context, *stopped);
    print(context, *stopped, "Stopped:");
}

void remove(Context &context, const RegimenOptions &options)
{
    const Regimen regimen = regimenFrom(allRegimens(context), options.regimen, context.today());
    Change change(context.journal(), context.now(), "regimen");
    RegimenStore(context.journal()).remove(change, regimen.uid);
    change.commit();
    Context::printText(
        fmt::format("Deleted the routine {}. The doses that were ticked stay.\n", regimen.newest().name));
}

void list(Context &context)
{
    Json json = Json::array();
    std::string text;
    for (const Regimen &regimen : allRegimens(context)) {
        json.push_back(jsonOf(regimen, context.today()));
        text += fmt::format("{}  {}\n", regimen.uid, lineFor(regimen, context.today()));
    }
    if (context.wantsJson) {
        Context::printJson(json);
    } else {
        Context::printText(text.empty() ? "There is no routine yet.\n" : text);
    }
}

/// Options that `add` and `change` share.
void addContentOptions(CLI::App &command, RegimenOptions &options)
{
    command.add_option("--class", options.treatment,
                       "What a medicine is to the bones, for the time line of treatments: "
                       "aromatase_inhibitor, bone_medicine or other");
    command.add_option("--dose", options.dose, "How much in your words: '1 tablet', '70 mg'; or none");
    addAmountOptions(command, options.amounts);
    addScheduleOptions(command, options.schedule);
    command.add_option("--from", options.from, "The first day, today unless given")->type_name("DAY");
    command.add_option("--until", options.until, "The last day, or none")->type_name("DAY");
}

/// A command about one routine.
template <typename Function>
CLI::App *addCommand(CLI::App &regimens, Context &context, const std::string &name, const char *help,
                     const std::shared_ptr<RegimenOptions> &options, Function function)
{
    CLI::App *command = regimens.add_subcommand(name, help);
    command->add_option("routine", options->regimen, "Its name, or its uid")->required();
    command->add_flag("--json", context.wantsJson, "Print it as JSON");
    command->callback([&context, options, function] { function(context, *options); });
    return command;
}

} // namespace

void addRegimenCommands(CLI::App &app, Context &context)
{
    CLI::App *regimens =
        app.add_subcommand("regimen", "Routines: supplements and medicines, and when they are taken");
    regimens->require_subcommand(1);
    auto options = std::make_shared<RegimenOptions>();
    CLI::App *adding = addCommand(*regimens, context, "add",
                                  "A new one; once every day unless told otherwise", options, add);
    adding->add_flag("--medicine", options->isMedicine, "A medicine, not a supplement: no amounts");
    addContentOptions(*adding, *options);
    CLI::App *changing =
        addCommand(*regimens, context, "change",
                   "Another dose or schedule from a day on; what was before stays", options, change);
    changing->add_option("--name", options->newName, "Another name");
    addContentOptions(*changing, *options);
    addCommand(*regimens, context, "stop", "Nothing is due after its last day", options, stop)
        ->add_option("--until", options->until, "The last day, today unless given")
        ->type_name("DAY");
    addCommand(*regimens, context, "delete", "Take a routine away; the doses that were ticked stay", options,
               remove);
    CLI::App *listing = regimens->add_subcommand("list", "All of them");
    listing->add_flag("--json", context.wantsJson, "Print them as JSON");
    listing->callback([&context] { list(context); });
}

} // namespace osteon::cli
