// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bitset>
#include <optional>
#include <string_view>

namespace osteon {

/// What can be left out of the summary.
enum class SummarySection { intake, activity, medicines, scans, labs, events, questions };

inline constexpr std::array allSummarySections{
    SummarySection::intake, SummarySection::activity, SummarySection::medicines, SummarySection::scans,
    SummarySection::labs,   SummarySection::events,   SummarySection::questions};

/// "intake", "activity", "medicines", "scans", "labs", "events", "questions".
std::string_view key(SummarySection section);
std::optional<SummarySection> summarySectionFromKey(std::string_view key);

/// A choice of sections.
class SummarySections
{
public:
    /// All of them.
    SummarySections() { m_sections.set(); }
    static SummarySections none();

    bool has(SummarySection section) const { return m_sections.test(static_cast<std::size_t>(section)); }
    void set(SummarySection section, bool isIn) { m_sections.set(static_cast<std::size_t>(section), isIn); }
    bool isEmpty() const { return m_sections.none(); }

private:
    std::bitset<allSummarySections.size()> m_sections;
};

} // namespace osteon
