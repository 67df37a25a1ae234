// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "domain/summary_section.h"
#include "report/report_words.h"

#include <map>
#include <string>

namespace osteon {

enum class PaperSize { a4, letter };

struct SummaryOptions
{
    PaperSize paper = PaperSize::a4;
    std::string name; ///< whose record it is; empty: a line to fill in by hand
    bool showsBirthYear = true;
    Day printedOn{};
    std::map<std::string, std::string> presetTitles; ///< by preset key, for the changes of targets
    ReportLanguage language = ReportLanguage::english;
    SummarySections sections;
};

} // namespace osteon
