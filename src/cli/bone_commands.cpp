// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/group_medians.h"
#include "cli/bone_options.h"
#include "cli/bone_output.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/option_values.h"
#include "cli/routine_output.h"
#include "cli/words.h"
#include "storage/bone_record_store.h"
#include "storage/dose_store.h"
#include "storage/regimen_store.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace osteon::cli {

namespace {

template <typename Entry>
void add(Context &context, const BoneTexts &texts)
{
    Entry entry;
    entry.stamp.day = context.today();
    entry.stamp.zone = context.zone();
    apply(entry, context, texts);
    refuseImpossible(entry, context);
    Change change(context.journal(), context.now(), "add");
    entry.stamp.uid = BoneRecordStore<Entry>(context.journal()).add(change, entry);
    change.commit();
    askIfUnusual(entry);
    if (context.wantsJson) {
        Context::printJson(storedJson(entry.stamp, jsonOf(entry)));
    } else {
        Context::printText(fmt::format("Saved for {}: {}\n", longDay(entry.stamp.day), lineFor(entry)));
    }
}

template <typename Entry>
void addCommand(CLI::App &group, Context &context, const char *name, const char *help,
                std::initializer_list<const char *> required)
{
    auto texts = std::make_shared<BoneTexts>();
    CLI::App *command = group.add_subcommand(name, help);
    addBoneOptions(*command, *texts, boneKind<Entry>);
    for (const char *option : required) {
        command->get_option(option)->required();
    }
    command->add_flag("--json", context.wantsJson, "Print the stored entry as JSON");
    command->callback([&context, texts] { add<Entry>(context, *texts); });
}

/// A medicine with what was ticked of it.
struct Treatment
{
    Regimen regimen;
    std::optional<TreatmentAdherence> ticked;
};

std::vector<Treatment> treatmentsOf(Context &context)
{
    const Period all{earliestDay, context.today()};
    const std::vector<Dose> doses = DoseStore(context.journal()).inPeriod(all);
    std::vector<Treatment> treatments;
    for (const Regimen &regimen : RegimenStore(context.journal()).all()) {
        if (regimen.kind == RegimenKind::medicine) {
            treatments.push_back({regimen, tickedAdherence(regimen, doses, all, context.today())});
        }
    }
    std::ranges::stable_sort(
        treatments, {}, [](const Treatment &treatment) { return treatment.regimen.versions.front().from; });
    return treatments;
}

Json treatmentJson(const Treatment &treatment)
{
    const RegimenVersion &newest = treatment.regimen.newest();
    Json json{{"regimen", treatment.regimen.uid}, {"name", newest.name},
              {"dose", textOrNull(newest.dose)},  {"class", key(treatment.regimen.treatment)},
              {"periods", Json::array()},         {"ticked", nullptr}};
    for (const OpenPeriod &period : periodsOf(treatment.regimen)) {
        json["periods"].push_back({{"from", toText(period.first)},
                                   {"until", period.last ? Json(toText(*period.last)) : Json(nullptr)}});
    }
    if (treatment.ticked) {
        json["ticked"] = {{"from", toText(treatment.ticked->period.first)},
                          {"to", toText(treatment.ticked->period.last)}};
        json["ticked"].update(jsonOf(treatment.ticked->adherence));
    }
    return json;
}

std::string treatmentLine(const Treatment &treatment)
{
    const RegimenVersion &newest = treatment.regimen.newest();
    std::string line = newest.dose.empty() ? newest.name : newest.name + ", " + newest.dose;
    for (const OpenPeriod &period : periodsOf(treatment.regimen)) {
        line += period.last ? fmt::format("; {} to {}", toText(period.first), toText(*period.last))
                            : fmt::format("; since {}", toText(period.first));
    }
    if (treatment.ticked) {
        line += fmt::format("; {} of {} doses ticked since {}", treatment.ticked->adherence.taken,
                            treatment.ticked->adherence.due, toText(treatment.ticked->period.first));
    }
    return line;
}

template <typename Entry>
Json listJson(const std::vector<Entry> &entries)
{
    Json list = Json::array();
    for (const Entry &entry : entries) {
        list.push_back(storedJson(entry.stamp, jsonOf(entry)));
    }
    return list;
}

template <typename Entry>
std::string listText(std::string_view title, const std::vector<Entry> &entries)
{
    std::string text = entries.empty() ? "" : fmt::format("{}\n", title);
    for (const Entry &entry : entries) {
        text += fmt::format("  {}  {}\n", toText(entry.stamp.day), lineFor(entry));
    }
    return text;
}

Json recordJson(const BoneRecord &record, const std::vector<Treatment> &treatments, Day today)
{
    Json json{{"sites", Json::array()}};
    for (const SiteHistory &history : siteHistories(record.scans)) {
        json["sites"].push_back(jsonOf(history));
    }
    json["labs"] = listJson(record.labs);
    json["events"] = listJson(record.events);
    json["notes"] = listJson(record.notes);
    json["questions"] = listJson(record.questions);
    json["next_dates"] = listJson(record.nextDates);
    json["treatments"] = Json::array();
    for (const Treatment &treatment : treatments) {
        json["treatments"].push_back(treatmentJson(treatment));
    }
    const auto visit = lastVisit(record.events, today);
    json["last_visit"] = visit ? Json(toText(*visit)) : Json(nullptr);
    return json;
}

std::string textOf(const BoneRecord &record, const std::vector<Treatment> &treatments)
{
    std::string text;
    for (const SiteHistory &history : siteHistories(record.scans)) {
        text += nameOf(history) + '\n';
        for (const ComparedScan &compared : history.scans) {
            text += fmt::format("  {}  {}\n", toText(compared.scan.stamp.day), lineFor(compared.scan));
            const std::string change = changeFor(compared);
            text += change.empty() ? "" : fmt::format("              {}\n", change);
        }
    }
    text += treatments.empty() ? "" : "Treatments\n";
    for (const Treatment &treatment : treatments) {
        text += fmt::format("  {}\n", treatmentLine(treatment));
    }
    text += listText("Laboratory values", record.labs) + listText("Events", record.events) +
            listText("Notes", record.notes) + listText("Questions", record.questions) +
            listText("Dates", record.nextDates);
    return text.empty() ? "The bone record is empty.\n" : text;
}

Json mediansJson()
{
    Json medians = Json::array();
    for (const GroupMedian &median : publishedGroupMedians()) {
        medians.push_back({{"site", key(median.site)},
                           {"months", median.months},
                           {"change_percent", Json::parse(median.change.decimal().text())},
                           {"reference", median.reference}});
    }
    return medians;
}

/// "Eastell R, Hannon RA, …, Journal of Bone and Mineral Research, 2006"
std::string sourceOf(const GroupMedian &median, const std::vector<Reference> &references)
{
    const auto found = std::ranges::find(references, median.reference, &Reference::key);
    return found == references.end()
               ? median.reference
               : fmt::format("{}, {}, {}", found->authors, found->publishedIn, found->year);
}

std::string mediansText(Context &context)
{
    std::string text = "Medians of a study\n"
                       "  Median change in the anastrozole group of the ATAC bone substudy since its first "
                       "scan.\n  It tells what a group of people had. It is not a forecast for you.\n";
    const std::vector<Reference> references = context.catalogue().references();
    for (const GroupMedian &median : publishedGroupMedians()) {
        std::string site(key(median.site));
        std::ranges::replace(site, '_', ' ');
        text += fmt::format("  {}, after {} months: {} % ({})\n", site, median.months,
                            median.change.decimal().text(), sourceOf(median, references));
    }
    return text;
}

void show(Context &context, bool wantsMedians)
{
    const BoneRecord record = readBoneRecord(context.journal());
    const std::vector<Treatment> treatments = treatmentsOf(context);
    if (context.wantsJson) {
        Json json = recordJson(record, treatments, context.today());
        if (wantsMedians) {
            json["group_medians"] = mediansJson();
        }
        Context::printJson(json);
    } else {
        Context::printText(textOf(record, treatments) + (wantsMedians ? mediansText(context) : ""));
    }
}

} // namespace

void addBoneAddCommands(CLI::App &group, Context &context)
{
    addCommand<BoneScan>(group, context, "scan", "One site of a bone density scan, as the report has it",
                         {"--date", "--site"});
    addCommand<LabValue>(group, context, "lab", "A laboratory value, as the report has it",
                         {"--date", "--kind", "--value"});
    addCommand<HealthEvent>(group, context, "event",
                            "A fall, a fracture, a height, a weight, a symptom or a visit",
                            {"--date", "--kind"});
    addCommand<DiaryNote>(group, context, "note", "Something to remember of a day", {"--text"});
    addCommand<DoctorQuestion>(group, context, "question", "A question for the next visit", {"--text"});
    addCommand<NextDate>(group, context, "date",
                         "A date to come: an appointment, the next injection; it may lie in the future",
                         {"--date"});
}

void addBoneCommand(CLI::App &app, Context &context)
{
    CLI::App *command =
        app.add_subcommand("bone", "The bone record: scans by site with their change, treatments, "
                                   "laboratory values, events, questions and dates");
    command->add_flag("--json", context.wantsJson, "Print one JSON document");
    auto wantsMedians = std::make_shared<bool>(false);
    command->add_flag("--group-medians", *wantsMedians,
                      "Also what was published of a group on anastrozole; no forecast for anybody");
    command->callback([&context, wantsMedians] { show(context, *wantsMedians); });
}

} // namespace osteon::cli
