// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fhir_bundle.h"

#include "exchange/fhir_resources.h"

#include <utility>

namespace osteon {

namespace {

std::string written(const FhirContent &content, const FhirNames &names)
{
    FhirJson bundle{{"resourceType", "Bundle"}, {"type", "collection"}, {"entry", FhirJson::array()}};
    const FhirSink sink = [&bundle](const std::string &urn, const FhirJson &resource) {
        bundle["entry"].push_back({{"fullUrl", urn}, {"resource", resource}});
    };
    sink(names.patient(), fhirPatient(content));
    addCoverage(content, names, sink);
    for (const auto &[section, add] :
         {std::pair(SummarySection::intake, &addIntakes), std::pair(SummarySection::activity, &addMovement),
          std::pair(SummarySection::medicines, &addMedication), std::pair(SummarySection::scans, &addScans),
          std::pair(SummarySection::labs, &addLabs), std::pair(SummarySection::events, &addEvents)}) {
        if (content.sections.has(section)) {
            add(content, names, sink);
        }
    }
    return bundle.dump(2, ' ', false, FhirJson::error_handler_t::replace) + '\n';
}

} // namespace

void useRecordOfSummary(FhirContent &content)
{
    content.bones.labs = content.summary.record.labs;
    content.bones.scans.clear();
    for (const SiteHistory &site : content.summary.record.sites) {
        for (const ComparedScan &compared : site.scans) {
            content.bones.scans.push_back(compared.scan);
        }
    }
}

std::string fhirBundle(const FhirContent &content)
{
    // URNs are to be unique in the world, and there is nothing random here: they come from the content.
    return written(content, {fhirHash(written(content, {0}))});
}

} // namespace osteon
