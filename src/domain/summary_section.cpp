// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/summary_section.h"

#include <algorithm>

namespace osteon {

std::string_view key(SummarySection section)
{
    constexpr std::array<std::string_view, allSummarySections.size()> keys{
        "intake", "activity", "medicines", "scans", "labs", "events", "questions"};
    return keys.at(static_cast<std::size_t>(section));
}

std::optional<SummarySection> summarySectionFromKey(std::string_view text)
{
    const auto *found =
        std::ranges::find(allSummarySections, text, [](SummarySection section) { return key(section); });
    return found == allSummarySections.end() ? std::nullopt : std::optional(*found);
}

SummarySections SummarySections::none()
{
    SummarySections sections;
    sections.m_sections.reset();
    return sections;
}

} // namespace osteon
