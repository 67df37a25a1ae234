// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "domain/summary.h"
#include "report/summary_options.h"

#include <string>

namespace osteon {

/// The doctor's summary as plain text in UTF-8, 78 columns wide: the same facts as the PDF.
std::string renderSummaryText(const PeriodSummary &summary, const Profile &profile,
                              const SummaryOptions &options);

} // namespace osteon
