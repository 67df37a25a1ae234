// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "domain/summary.h"
#include "report/summary_options.h"

#include <optional>
#include <string>
#include <vector>

namespace osteon {

/// A row of the intake table, ready to be set.
struct IntakeRow
{
    std::string nutrient;
    std::string mean;      ///< "986 mg", "at least 31.0 µg", "no data"
    std::string daysKnown; ///< "152"
    std::string target;    ///< "400–800 IU [1]", "no target"
    std::string daysMet;   ///< "88 of 152 days"; "–" where nothing is to be reached
    std::string limit;     ///< "2500 mg"; "–" without
    std::string daysOver;  ///< "0 of 152"; "–" without a limit
    std::string shares;    ///< "71 / 29 %"; "–" where nothing was taken
};

/// The intake of a period in words.
struct IntakeContent
{
    std::vector<IntakeRow> rows;
    std::vector<std::string> sources;       ///< "[1] …", in order
    std::vector<std::string> targetChanges; ///< the last line counts those that are not listed
};

/// A bar of the activity chart: a week, or the mean of several.
struct ActivityBar
{
    std::string label;
    bool hasRecord = false;
    bool isWhole = true;
    std::int64_t moderate = 0; ///< minutes, rounded half up
    std::int64_t vigorous = 0; ///< as the plan counts them
    std::optional<std::int64_t> lower;
};

/// The activity of a period in words and bars.
struct ActivityContent
{
    std::vector<ActivityBar> bars; ///< at most about thirty, however long the period; none without a record
    std::string caption;           ///< explains the picture
    std::string textCaption;       ///< explains the same bars in words; often empty
    std::vector<std::string> sentences;
};

/// A column of a table of the bone record.
struct RecordColumn
{
    std::string heading;
    bool isFigure = false; ///< stands at the right edge of its column
    bool mayWrap = false;  ///< gives way where the table is too wide
};

/// A table of the bone record with what is to be said beneath it.
struct RecordTable
{
    std::string heading;
    std::vector<RecordColumn> columns;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> notes; ///< explain rows, and count those that are not listed
};

/// Sentences under a heading.
struct RecordList
{
    std::string heading;
    std::vector<std::string> lines;
};

/// Everything the summary says, in words: the PDF and the text set the same content. What is absent was not
/// wanted, or the diary has nothing of it and `notEntered` says so.
struct SummaryContent
{
    std::string name; ///< empty: a line to fill in
    std::string born; ///< empty where the year is not known or not wanted
    std::string period;
    std::vector<std::string> coverage;
    std::optional<IntakeContent> intake;
    std::optional<ActivityContent> activity;
    std::optional<RecordTable> medicines;
    std::optional<RecordTable> scans;
    std::optional<RecordTable> labs;
    std::optional<RecordList> events;
    std::optional<RecordList> questions;
    std::string notEntered; ///< often empty
    std::string printed;
};

/// What a page of text lists; paper may have to do with less.
inline constexpr std::size_t mostListed = 24;
inline constexpr std::size_t mostListedChanges = 6;

/// How many entries of each section are listed, the latest ones; the others are counted.
class ListedCounts
{
public:
    /// The same of every section.
    explicit ListedCounts(std::size_t each) { m_counts.fill(each); }

    std::size_t of(SummarySection section) const { return m_counts.at(static_cast<std::size_t>(section)); }
    void set(SummarySection section, std::size_t count)
    {
        m_counts.at(static_cast<std::size_t>(section)) = count;
    }

private:
    std::array<std::size_t, allSummarySections.size()> m_counts{};
};

SummaryContent summaryContent(const PeriodSummary &summary, const Profile &profile,
                              const SummaryOptions &options, const ReportWords &say,
                              const ListedCounts &listed);

ActivityContent activityContent(const std::vector<MovementWeek> &weeks, const ReportWords &say);

// The tables and lists of the bone record; absent where there is nothing to be listed.
std::optional<RecordTable> medicineTable(const RecordSummary &record, const Period &period,
                                         const ReportWords &say, std::size_t listed);
std::optional<RecordTable> scanTable(const RecordSummary &record, const ReportWords &say, std::size_t listed);
std::optional<RecordTable> labTable(const RecordSummary &record, const ReportWords &say, std::size_t listed);
RecordList eventList(const RecordSummary &record, const ReportWords &say, std::size_t listed);
std::optional<RecordList> questionList(const RecordSummary &record, const ReportWords &say,
                                       std::size_t listed);

// Characters of what people wrote; what is longer ends in '…'.
inline constexpr std::size_t longestLabel = 60;
inline constexpr std::size_t longestRemark = 160;

} // namespace osteon
