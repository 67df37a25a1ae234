// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bone_record.h"
#include "domain/dose.h"
#include "domain/profile.h"
#include "domain/regimen.h"
#include "domain/summary.h"
#include "domain/summary_section.h"

#include <string>
#include <vector>

namespace osteon {

/// What a bundle says.
struct FhirContent
{
    PeriodSummary summary;
    Profile profile;
    std::vector<Regimen> regimens;
    std::vector<Dose> doses; ///< of the period
    Day today{};
    BoneRecord bones{};         ///< of the period
    std::string name;           ///< of the patient; empty: it is not said
    SummarySections sections{}; ///< what goes in; of questions there is nothing
};

/// Makes the scans and laboratory values those of the page, some of which are older than the period.
void useRecordOfSummary(FhirContent &content);

/// The doctor's summary as a Bundle of FHIR R4 (a 'collection'), in JSON: the patient, mean intakes over the
/// counted days as in the summary, movement of each whole week, what is taken regularly, and of the bone
/// record the scans, laboratory values, falls, fractures, symptoms, heights and weights. The same content
/// gives the same bytes. What nobody knows is absent, with the reason where R4 asks for one, and never 0. A
/// mean that leaves out items without data has the comparator '>='.
std::string fhirBundle(const FhirContent &content);

} // namespace osteon
