// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

#include <map>
#include <string>

namespace osteon {

enum class PaperSize { a4, letter };

struct SummaryOptions
{
    PaperSize paper = PaperSize::a4;
    std::string name; ///< whose record it is; empty: a line to fill in by hand
    Day printedOn{};
    std::map<std::string, std::string> presetTitles; ///< by preset key, for the changes of targets
};

} // namespace osteon
