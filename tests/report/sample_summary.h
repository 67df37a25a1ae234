// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "domain/summary.h"
#include "report/summary_options.h"

#include <string>

namespace osteon::sample {

/// Half a year written by hand, so that every figure of the page is known.
PeriodSummary halfYear();

/// The longest page that there can be: all nutrients, every cell wide, many changes, ten years.
PeriodSummary tenYears();

/// A period in which nothing was written down, with targets.
PeriodSummary emptyPeriod();

Profile profile();
SummaryOptions options();

/// The text with every run of white space made one space.
std::string squeezed(const std::string &text);

} // namespace osteon::sample
