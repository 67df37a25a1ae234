// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "domain/summary.h"
#include "report/summary_options.h"

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

/// Everything the summary says, in words: the PDF and the text set the same content.
struct SummaryContent
{
    std::string name; ///< empty: a line to fill in
    std::string born; ///< empty where the year is not known
    std::string period;
    std::vector<std::string> coverage;
    std::vector<IntakeRow> intake;
    std::vector<std::string> sources; ///< "[1] …", in order
    ActivityContent activity;
    std::vector<std::string> targetChanges; ///< the last line counts those that are not listed
    std::string printed;
};

/// Lists at most so many changes of targets, the latest ones; the others are counted.
SummaryContent summaryContent(const PeriodSummary &summary, const Profile &profile,
                              const SummaryOptions &options, std::size_t listedChanges);

inline constexpr std::size_t mostListedChanges = 6;

ActivityContent activityContent(const std::vector<MovementWeek> &weeks);

} // namespace osteon
