// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bone_output.h"
#include "cli/routine_output.h"

namespace osteon::cli {

namespace {

Json jsonOf(const RegimenSummary &regimen)
{
    const RegimenVersion &newest = regimen.newest();
    Json json{{"regimen", regimen.uid},          {"kind", key(regimen.kind)},
              {"class", key(regimen.treatment)}, {"name", newest.name},
              {"dose", textOrNull(newest.dose)}, {"amounts", cli::jsonOf(newest.amounts)},
              {"periods", Json::array()},        {"ticked", nullptr}};
    for (const OpenPeriod &period : regimen.periods) {
        json["periods"].push_back({{"from", toText(period.first)},
                                   {"until", period.last ? Json(toText(*period.last)) : Json(nullptr)}});
    }
    if (regimen.ticked) {
        json["ticked"] = {{"from", toText(regimen.ticked->period.first)},
                          {"to", toText(regimen.ticked->period.last)}};
        json["ticked"].update(cli::jsonOf(regimen.ticked->adherence));
    }
    return json;
}

Json jsonOf(const SymptomSummary &symptom)
{
    const auto orNull = [](const std::optional<int> &value) { return value ? Json(*value) : Json(nullptr); };
    return {{"name", symptom.name},
            {"days", symptom.days},
            {"lowest", orNull(symptom.lowest)},
            {"highest", orNull(symptom.highest)},
            {"mean", symptom.rated > 0 ? Json(static_cast<double>(symptom.severitySum) / symptom.rated)
                                       : Json(nullptr)},
            {"latest_day", toText(symptom.lastDay)},
            {"latest", orNull(symptom.last)}};
}

template <typename Entry>
Json listOf(const std::vector<Entry> &entries)
{
    Json list = Json::array();
    for (const Entry &entry : entries) {
        list.push_back(storedJson(entry.stamp, cli::jsonOf(entry)));
    }
    return list;
}

} // namespace

void putRecord(Json &json, const RecordSummary &record)
{
    json["regimens"] = Json::array();
    for (const RegimenSummary &regimen : record.regimens) {
        json["regimens"].push_back(jsonOf(regimen));
    }
    json["scans"] = Json::array();
    for (const SiteHistory &site : record.sites) {
        json["scans"].push_back(cli::jsonOf(site));
    }
    json["labs"] = listOf(record.labs);
    json["falls"] = listOf(record.falls);
    json["fractures"] = listOf(record.fractures);
    json["heights"] = listOf(record.heights);
    json["weights"] = listOf(record.weights);
    json["symptoms"] = Json::array();
    for (const SymptomSummary &symptom : record.symptoms) {
        json["symptoms"].push_back(jsonOf(symptom));
    }
    json["questions"] = listOf(record.questions);
    json["next_dates"] = listOf(record.nextDates);
}

} // namespace osteon::cli
