// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/json.h"
#include "cli/option_values.h"
#include "cli/refusal.h"
#include "cli/words.h"
#include "domain/target_plan.h"
#include "storage/profile_store.h"
#include "storage/target_store.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace osteon::cli {

namespace {

struct ProfileOptions
{
    std::string sex;
    std::string birthYear;
    std::string anticoagulant;
    std::optional<std::string> name;
};

struct BoundsOptions
{
    std::string name;
    std::string from;
    std::string lower;
    std::string upper;
    std::string limit;
    std::string vigorousTwice;
};

std::optional<Sex> sexFrom(const std::string &text)
{
    if (text == "female" || text == "male") {
        return text == "female" ? Sex::female : Sex::male;
    }
    if (text == "none") {
        return std::nullopt;
    }
    throw Refusal{ExitCode::refused, fmt::format("--sex: '{}' is not one of female, male, none.", text)};
}

std::optional<int> birthYearFrom(const Context &context, const std::string &text)
{
    if (text == "none") {
        return std::nullopt;
    }
    const std::int64_t year = scaledValue("--birth-year", text, 1);
    const int thisYear = static_cast<int>(context.today().year());
    if (text.find('.') != std::string::npos || year < 1900 || year > thisYear) {
        throw Refusal{ExitCode::refused,
                      fmt::format("--birth-year: {} is not a year from 1900 to {}.", text, thisYear)};
    }
    return static_cast<int>(year);
}

Json jsonOfProfile(const Profile &profile)
{
    const char *sex = profile.sex == Sex::female ? "female" : "male";
    return {{"sex", profile.sex ? Json(sex) : Json(nullptr)},
            {"birth_year", profile.birthYear ? Json(*profile.birthYear) : Json(nullptr)},
            {"anticoagulant", profile.takesAnticoagulant},
            {"name", profile.name.empty() ? Json(nullptr) : Json(profile.name)}};
}

void showProfile(Context &context)
{
    const Profile profile = context.profile();
    const Json json = jsonOfProfile(profile);
    if (context.wantsJson) {
        Context::printJson(json);
        return;
    }
    const auto shown = [&](const char *name) {
        return json[name].is_null() ? "not told" : json[name].dump();
    };
    Context::printText(fmt::format("Sex: {}\nYear of birth: {}\nAnticoagulant of the warfarin kind: {}\n"
                                   "Name on the doctor's page: {}\n",
                                   json["sex"].is_null() ? "not told" : json["sex"].get<std::string>(),
                                   shown("birth_year"), json["anticoagulant"].get<bool>() ? "yes" : "no",
                                   profile.name.empty() ? "not told" : profile.name));
}

void setProfile(Context &context, const ProfileOptions &options)
{
    Profile profile = context.profile();
    if (!options.sex.empty()) {
        profile.sex = sexFrom(options.sex);
    }
    if (!options.birthYear.empty()) {
        profile.birthYear = birthYearFrom(context, options.birthYear);
    }
    if (!options.anticoagulant.empty()) {
        profile.takesAnticoagulant = yesOrNo("--anticoagulant", options.anticoagulant);
    }
    if (options.name) {
        profile.name = options.name->empty() ? std::string() : storedName("--name", *options.name);
    }
    Change change(context.journal(), context.now(), "profile");
    ProfileStore(context.journal()).put(change, profile);
    change.commit();
    showProfile(context);
}

std::string lineFor(const Target &target)
{
    const Bounds &bounds = target.bounds;
    std::string text = fmt::format("  {:<14}", words(target.quantity));
    text += bounds.lower ? "at least " + shownBound(target.quantity, *bounds.lower)
                         : std::string("nothing to reach");
    text += bounds.upper ? ", range up to " + shownBound(target.quantity, *bounds.upper) : "";
    text += bounds.limit ? ", limit " + shownBound(target.quantity, *bounds.limit) : "";
    text += bounds.limitScope == LimitScope::supplementsOnly ? " from supplements" : "";
    const SourceParts source = partsOf(target.source);
    const std::string year = target.source.year ? fmt::format(", {}", *target.source.year) : "";
    const std::string ofLimit = source.ofLimit.empty() ? "" : fmt::format("; limit: {}", source.ofLimit);
    return text + fmt::format(" ({}{}{})\n", source.name, year, ofLimit);
}

void showTargets(Context &context, const std::string &on)
{
    const Day day = on.empty() ? context.today() : anyDay(context, "--on", on);
    const TargetHistory history = context.targets();
    const TargetPlan &plan = history.planOn(day);
    Json json{{"on", toText(day)},
              {"preset", plan.preset},
              {"effective_from", plan.effectiveFrom ? Json(toText(*plan.effectiveFrom)) : Json(nullptr)},
              {"vigorous_counts_twice", plan.vigorousCountsTwice},
              {"targets", Json::array()}};
    std::string text = fmt::format("Targets on {} ({}):\n", longDay(day), plan.preset);
    for (const Target &target : history.targetsOn(day)) {
        json["targets"].push_back(jsonOf(target));
        text += lineFor(target);
    }
    if (context.wantsJson) {
        Context::printJson(json);
    } else {
        Context::printText(text);
    }
}

void store(Context &context, const TargetPlan &plan)
{
    Change change(context.journal(), context.now(), "targets");
    TargetStore(context.journal()).put(change, plan);
    change.commit();
    showTargets(context, toText(*plan.effectiveFrom));
}

void usePreset(Context &context, const std::string &name, const std::string &from)
{
    const auto presets = context.catalogue().targetPresets();
    const auto preset = std::ranges::find(presets, name, &TargetPreset::key);
    if (preset == presets.end()) {
        std::string sentence = fmt::format("There is no preset '{}'. Choose one of:", name);
        for (const TargetPreset &known : presets) {
            sentence += fmt::format(" {} ({})", known.key, known.title);
        }
        throw Refusal{ExitCode::refused, sentence + '.'};
    }
    store(context, planFrom(*preset, anyDay(context, "--from", from)));
}

BoundChange boundFrom(const std::string &option, const std::string &text, Quantity quantity)
{
    if (text.empty()) {
        return {};
    }
    return BoundChange::to(
        text == "none" ? std::nullopt : std::optional(scaledValue(option, text, smallestUnitsIn(quantity))));
}

void setTarget(Context &context, const BoundsOptions &options)
{
    const auto quantity = quantityFromKey(options.name);
    if (!quantity) {
        std::string sentence = fmt::format("There is no target called '{}'. Choose one of:", options.name);
        for (const Quantity known : allQuantities) {
            sentence += ' ' + std::string(key(known));
        }
        throw Refusal{ExitCode::refused, sentence + '.'};
    }
    const Day from = anyDay(context, "--from", options.from);
    const BoundsChange change{boundFrom("--lower", options.lower, *quantity),
                              boundFrom("--upper", options.upper, *quantity),
                              boundFrom("--limit", options.limit, *quantity)};
    const TargetHistory history = context.targets();
    auto plan = withBounds(history.planOn(from), from, *quantity, change, history.profile());
    if (!plan) {
        throw Refusal{ExitCode::refused, fmt::format("{}: {}", options.name, words(plan.error()))};
    }
    if (!options.vigorousTwice.empty()) {
        plan->vigorousCountsTwice = yesOrNo("--vigorous-twice", options.vigorousTwice);
    }
    store(context, *plan);
}

void addProfileCommands(CLI::App &app, Context &context)
{
    CLI::App *profile = app.add_subcommand("profile", "What targets may depend on; all of it is optional");
    profile->require_subcommand(1);
    auto options = std::make_shared<ProfileOptions>();
    CLI::App *set = profile->add_subcommand("set", "Change some of it");
    set->add_option("--sex", options->sex, "female, male, or none to take it back");
    set->add_option("--birth-year", options->birthYear, "A year, or none to take it back");
    set->add_option("--anticoagulant", options->anticoagulant, "yes or no: warfarin or a similar one");
    set->add_option("--name", options->name, "For the doctor's page; an empty one takes it back");
    set->add_flag("--json", context.wantsJson, "Print it as JSON");
    set->callback([&context, options] { setProfile(context, *options); });
    CLI::App *show = profile->add_subcommand("show", "Show it");
    show->add_flag("--json", context.wantsJson, "Print it as JSON");
    show->callback([&context] { showProfile(context); });
}

void addBoundsCommand(CLI::App &targets, Context &context)
{
    auto options = std::make_shared<BoundsOptions>();
    CLI::App *set =
        targets.add_subcommand("set", "Set one target yourself, from a day on; the rest stays as it is");
    set->add_option("name", options->name, "calcium, vitamin_d, magnesium, activity, strength_days …")
        ->required();
    set->add_option("--from", options->from, "The first day it holds")->type_name("DAY")->required();
    set->add_option("--lower", options->lower, "To be reached, or none");
    set->add_option("--upper", options->upper, "Top of the range, or none");
    set->add_option("--limit", options->limit, "Not to be passed, or none");
    set->add_option("--vigorous-twice", options->vigorousTwice,
                    "yes or no: a vigorous minute counts as two (WHO)");
    set->add_flag("--json", context.wantsJson, "Print the targets as JSON");
    set->callback([&context, options] { setTarget(context, *options); });
}

} // namespace

void addTargetCommands(CLI::App &app, Context &context)
{
    addProfileCommands(app, context);
    CLI::App *targets = app.add_subcommand("targets", "The targets, and from which day they hold");
    targets->require_subcommand(1);
    auto day = std::make_shared<std::string>();
    CLI::App *show = targets->add_subcommand("show", "Those in force on a day, with their sources");
    show->add_option("--on", *day, "The day, today unless given")->type_name("DAY");
    show->add_flag("--json", context.wantsJson, "Print them as JSON");
    show->callback([&context, day] { showTargets(context, *day); });

    auto preset = std::make_shared<std::string>();
    CLI::App *use = targets->add_subcommand("use", "Follow a preset from a day on");
    use->add_option("preset", *preset, "article, rda or asco-2019")->required();
    use->add_option("--from", *day, "The first day it holds")->type_name("DAY")->required();
    use->add_flag("--json", context.wantsJson, "Print the targets as JSON");
    use->callback([&context, preset, day] { usePreset(context, *preset, *day); });
    addBoundsCommand(*targets, context);
}

} // namespace osteon::cli
