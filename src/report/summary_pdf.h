// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "domain/summary.h"
#include "report/report_error.h"
#include "report/summary_options.h"

#include <expected>
#include <string>

namespace osteon {

/// The doctor's summary as the bytes of a PDF with one page, or two where it takes that. The same input gives
/// the same bytes on the same machine: no clock, nothing random, no screen. Type needs a QGuiApplication made
/// by the caller; QT_QPA_PLATFORM=offscreen will do.
std::expected<std::string, ReportError> renderSummaryPdf(const PeriodSummary &summary, const Profile &profile,
                                                         const SummaryOptions &options);

} // namespace osteon
