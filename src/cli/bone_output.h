// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/json.h"
#include "domain/record_summary.h"

#include <string>

namespace osteon::cli {

/// Each with its "kind": "scan", "lab", "event", "note", "question", "next_date".
Json jsonOf(const BoneScan &scan);
Json jsonOf(const LabValue &lab);
Json jsonOf(const HealthEvent &event);
Json jsonOf(const DiaryNote &note);
Json jsonOf(const DoctorQuestion &question);
Json jsonOf(const NextDate &date);

/// A site with its scans, oldest first, each with its change since the first.
Json jsonOf(const SiteHistory &history);

/// Adds the bone record and the routines to the summary of a period.
void putRecord(Json &json, const RecordSummary &record);

/// "Scan, total hip: 0.812 g/cm², T-score -1.1"
std::string lineFor(const BoneScan &scan);
/// "25(OH)D: 68 nmol/L (27.2 ng/mL), Roche Elecsys, fasting"
std::string lineFor(const LabValue &lab);
/// "Joint pain: 4 of 10"
std::string lineFor(const HealthEvent &event);
std::string lineFor(const DiaryNote &note);
std::string lineFor(const DoctorQuestion &question);
std::string lineFor(const NextDate &date);

/// "-3.1 % since 2024-03-12; the centre's least significant change: 5.3 %". Empty for a site's first scan.
std::string changeFor(const ComparedScan &scan);

/// "Lumbar spine", "Heel".
std::string nameOf(const SiteHistory &history);

} // namespace osteon::cli
