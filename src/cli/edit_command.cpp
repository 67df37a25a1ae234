// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/amount_options.h"
#include "cli/bone_options.h"
#include "cli/bone_output.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/json.h"
#include "cli/option_values.h"
#include "cli/refusal.h"
#include "cli/routine_output.h"
#include "cli/text_output.h"
#include "storage/bone_record_store.h"
#include "storage/dose_store.h"
#include "storage/exercise_store.h"
#include "storage/intake_store.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace osteon::cli {

namespace {

/// What was given; an empty text leaves a field as it is, and 'none' empties one.
struct EditOptions
{
    std::string uid;
    std::string date;
    std::string time;
    std::string name;
    std::string note;
    std::string meal;
    std::string supplement;
    std::string minutes;
    std::string intensity;
    std::string weightBearing;
    std::string resistance;
    std::string balance;
    AmountTexts amounts;
    BoneTexts bone;
};

struct GivenOption
{
    const char *name;
    const std::string *text;
};

/// An option that does not go with this kind of entry is wrong usage: nothing is passed over in silence.
void refuseGiven(std::initializer_list<GivenOption> options, std::string_view kind)
{
    for (const GivenOption &option : options) {
        if (!option.text->empty()) {
            throw Refusal{ExitCode::wrongUsage, fmt::format("{} does not go with {}.", option.name, kind)};
        }
    }
}

void editStamp(EntryStamp &stamp, const Context &context, const EditOptions &options)
{
    if (!options.date.empty()) {
        stamp.day = pastDay(context, "--date", options.date);
    }
    if (!options.time.empty()) {
        stamp.time = options.time == "none" ? std::nullopt : std::optional(timeFrom("--time", options.time));
    }
}

void editNote(std::optional<std::string> &note, const EditOptions &options)
{
    if (!options.note.empty()) {
        note = options.note == "none" ? std::nullopt : noteFrom("--note", options.note);
    }
}

void editFlag(bool &flag, const char *option, const std::string &text)
{
    if (!text.empty()) {
        flag = yesOrNo(option, text);
    }
}

void refuseExerciseOptions(const EditOptions &options, std::string_view kind)
{
    refuseGiven({{"--minutes", &options.minutes},
                 {"--intensity", &options.intensity},
                 {"--weight-bearing", &options.weightBearing},
                 {"--resistance", &options.resistance},
                 {"--balance", &options.balance}},
                kind);
}

void edit(IntakeEntry &entry, const Context &context, const EditOptions &options)
{
    refuseExerciseOptions(options, "what was eaten or taken");
    editStamp(entry.stamp, context, options);
    editNote(entry.note, options);
    if (!options.name.empty()) {
        entry.name = storedName("--name", options.name);
    }
    if (!options.meal.empty()) {
        entry.meal = options.meal == "none" ? std::nullopt : mealFrom("--meal", options.meal);
    }
    editFlag(entry.isSupplement, "--supplement", options.supplement);
    setAmounts(entry.amounts, options.amounts);
}

void edit(ExerciseSession &session, const Context &context, const EditOptions &options)
{
    refuseGiven({{"--meal", &options.meal}, {"--supplement", &options.supplement}}, "exercise");
    if (!options.amounts.areEmpty()) {
        throw Refusal{ExitCode::wrongUsage, "Amounts of nutrients do not go with exercise."};
    }
    editStamp(session.stamp, context, options);
    editNote(session.note, options);
    if (!options.name.empty()) {
        session.name = storedName("--name", options.name);
    }
    if (!options.minutes.empty()) {
        session.duration = duration("--minutes", options.minutes);
    }
    if (!options.intensity.empty()) {
        session.intensity = intensityFrom("--intensity", options.intensity);
    }
    editFlag(session.kinds.weightBearing, "--weight-bearing", options.weightBearing);
    editFlag(session.kinds.resistance, "--resistance", options.resistance);
    editFlag(session.kinds.balance, "--balance", options.balance);
}

/// A dose keeps its snapshot of name and text; its day and time, and its entry's amounts and note, can be put
/// right.
void edit(Context &context, Change &change, const Dose &dose, const EditOptions &options)
{
    const std::string_view kind = "a dose; 'regimen change' is for its routine";
    refuseExerciseOptions(options, kind);
    refuseGiven({{"--name", &options.name}, {"--meal", &options.meal}, {"--supplement", &options.supplement}},
                kind);
    auto entry = IntakeStore(context.journal()).find(dose.intake);
    if (entry) {
        edit(*entry, context, options);
        IntakeStore(context.journal()).update(change, *entry);
        return;
    }
    refuseGiven({{"--note", &options.note}}, "a dose without amounts");
    if (!options.amounts.areEmpty()) {
        throw Refusal{ExitCode::wrongUsage, "This dose has no amounts of nutrients."};
    }
    EntryStamp stamp = dose.stamp;
    editStamp(stamp, context, options);
    DoseStore(context.journal()).move(change, dose.stamp.uid, stamp);
}

template <typename Entry>
void print(const Context &context, const Entry &entry)
{
    if (context.wantsJson) {
        Context::printJson(storedJson(entry.stamp, jsonOf(entry)));
    } else {
        Context::printText(fmt::format("Now: {}\n", lineFor(entry)));
    }
}

void print(Context &context, const Dose &dose)
{
    if (context.wantsJson) {
        const auto entry = IntakeStore(context.journal()).find(dose.intake);
        Context::printJson(jsonOf(dose, entry ? std::span(&*entry, 1) : std::span<const IntakeEntry>()));
    } else {
        Context::printText(fmt::format("Now: {}\n", lineFor(dose)));
    }
}

/// Nor do options of the bone record go with anything else.
void refuseBoneOptions(const BoneTexts &texts)
{
    if (const std::string_view given = firstGiven(texts); !given.empty()) {
        throw Refusal{ExitCode::wrongUsage,
                      fmt::format("{} is for the bone record and does not go with this entry.", given)};
    }
}

/// Edits the entry where there is one of this kind.
template <typename Store>
bool editStored(Context &context, Change &change, const EditOptions &options)
{
    Store store(context.journal());
    auto entry = store.find(options.uid);
    if (!entry) {
        return false;
    }
    refuseBoneOptions(options.bone);
    edit(*entry, context, options);
    store.update(change, *entry);
    change.commit();
    print(context, *entry);
    return true;
}

/// Edits the entry of the bone record where there is one of this kind.
template <typename Entry>
bool editBoneRecord(Context &context, Change &change, const EditOptions &options)
{
    BoneRecordStore<Entry> store(context.journal());
    auto entry = store.find(options.uid);
    if (!entry) {
        return false;
    }
    refuseExerciseOptions(options, "the bone record");
    refuseGiven({{"--meal", &options.meal}, {"--supplement", &options.supplement}}, "the bone record");
    if (!options.amounts.areEmpty()) {
        throw Refusal{ExitCode::wrongUsage, "Amounts of nutrients do not go with the bone record."};
    }
    BoneTexts texts = options.bone;
    texts.date = options.date;
    texts.time = options.time;
    texts.name = options.name;
    texts.note = options.note;
    refuseForeign(texts, boneKind<Entry>);
    apply(*entry, context, texts);
    refuseImpossible(*entry, context);
    store.update(change, *entry);
    change.commit();
    askIfUnusual(*entry);
    print(context, *entry);
    return true;
}

bool editDose(Context &context, Change &change, const EditOptions &options)
{
    DoseStore store(context.journal());
    auto dose = store.find(options.uid);
    if (!dose) {
        dose = store.findByIntake(options.uid);
    }
    if (!dose) {
        return false;
    }
    refuseBoneOptions(options.bone);
    edit(context, change, *dose, options);
    change.commit();
    print(context, *store.find(dose->stamp.uid));
    return true;
}

void edit(Context &context, const EditOptions &options)
{
    Change change(context.journal(), context.now(), "edit");
    const bool isEdited = editDose(context, change, options) ||
                          editStored<IntakeStore>(context, change, options) ||
                          editStored<ExerciseStore>(context, change, options) ||
                          editBoneRecord<BoneScan>(context, change, options) ||
                          editBoneRecord<LabValue>(context, change, options) ||
                          editBoneRecord<HealthEvent>(context, change, options) ||
                          editBoneRecord<DiaryNote>(context, change, options) ||
                          editBoneRecord<DoctorQuestion>(context, change, options) ||
                          editBoneRecord<NextDate>(context, change, options);
    if (!isEdited) {
        throw Refusal{ExitCode::refused,
                      fmt::format("There is no entry with the uid '{}'. 'day --json' shows "
                                  "the uids.",
                                  options.uid)};
    }
}

} // namespace

void addEditCommand(CLI::App &app, Context &context)
{
    auto options = std::make_shared<EditOptions>();
    CLI::App *command = app.add_subcommand(
        "edit", "Put an entry of any kind right; what is not given stays, and 'none' empties a field");
    command->add_option("uid", options->uid, "The entry, as 'day --json' names it")->required();
    const std::array<std::tuple<const char *, std::string *, const char *>, 11> texts{
        {{"--date", &options->date, "The day"},
         {"--time", &options->time, "The time, as 08:30, or none"},
         {"--name", &options->name, "What it was"},
         {"--note", &options->note, "What you want to say about it, or none"},
         {"--meal", &options->meal, "breakfast, lunch, dinner, snack or none"},
         {"--supplement", &options->supplement, "yes or no"},
         {"--minutes", &options->minutes, "How long, 1 to 1440"},
         {"--intensity", &options->intensity, "light, moderate or vigorous"},
         {"--weight-bearing", &options->weightBearing, "yes or no"},
         {"--resistance", &options->resistance, "yes or no"},
         {"--balance", &options->balance, "yes or no"}}};
    std::vector<CLI::Option *> fields;
    for (const auto &[name, text, help] : texts) {
        fields.push_back(command->add_option(name, *text, help));
    }
    addAmountOptions(*command, options->amounts);
    std::ranges::move(addAllBoneOptions(*command, options->bone), std::back_inserter(fields));
    command->add_flag("--json", context.wantsJson, "Print the entry as JSON");
    command->callback([&context, options, fields] {
        const auto isGiven = [](const CLI::Option *field) { return field->count() > 0; };
        if (options->amounts.areEmpty() && std::ranges::none_of(fields, isGiven)) {
            throw CLI::RequiredError("What to change, such as --name or --calcium-mg,");
        }
        edit(context, *options);
    });
}

} // namespace osteon::cli
