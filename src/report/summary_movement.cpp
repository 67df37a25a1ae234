// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_words.h"
#include "report/summary_content.h"
#include "report/summary_figures.h"
#include "report/summary_words.h"

#include <algorithm>
#include <span>

namespace osteon {

namespace {

constexpr std::size_t mostBars = 32;

using Weeks = std::span<const MovementWeek>;

/// How many weeks one bar stands for: whole months, quarters, halves and years, so that bars mean something.
std::size_t weeksPerBar(std::size_t weeks)
{
    std::size_t size = 1;
    for (const std::size_t next : {2UL, 4UL, 13UL, 26UL, 52UL}) {
        if (weeks <= mostBars * size) {
            return size;
        }
        size = next;
    }
    while (weeks > mostBars * size) {
        size += 52;
    }
    return size;
}

bool isJudged(const MovementWeek &week)
{
    return week.isWhole && week.hasRecord;
}

/// What a set of weeks adds up to.
struct Totals
{
    std::int64_t weeks = 0;
    std::int64_t counted = 0; ///< minutes, as the plan counts them
    std::int64_t moderate = 0;
    std::int64_t weightBearing = 0;
    std::int64_t strengthDays = 0;
    bool countsTwice = false;

    void add(const MovementWeek &week)
    {
        ++weeks;
        counted += week.countedMinutes;
        moderate += week.minutes.moderate.count();
        weightBearing += week.minutes.weightBearing.count();
        strengthDays += week.minutes.strengthDays;
        countsTwice |= week.countedMinutes > (week.minutes.moderate + week.minutes.vigorous).count();
    }
};

template <typename Choice>
Totals totalsOf(Weeks weeks, Choice isChosen)
{
    Totals totals;
    for (const MovementWeek &week : weeks) {
        if (isChosen(week)) {
            totals.add(week);
        }
    }
    return totals;
}

std::int64_t roundedMean(std::int64_t total, std::int64_t count)
{
    return (2 * total + count) / (2 * count);
}

ActivityBar barOf(Weeks weeks, const ReportWords &say)
{
    const bool isSingle = weeks.size() == 1;
    // Parts of weeks are shown as they are, but they would pull down the mean of a group.
    const Totals totals =
        totalsOf(weeks, [&](const MovementWeek &week) { return isSingle ? week.hasRecord : isJudged(week); });
    ActivityBar bar;
    bar.label = isSingle ? say.dayOfYear(weeks.front().week.first) : say.month(weeks.front().week.first);
    bar.isWhole = !isSingle || weeks.front().isWhole;
    bar.lower = weeks.back().lowerMinutes;
    bar.hasRecord = totals.weeks > 0;
    if (bar.hasRecord) {
        bar.moderate = roundedMean(totals.moderate, totals.weeks);
        bar.vigorous = roundedMean(totals.counted, totals.weeks) - bar.moderate;
    }
    return bar;
}

/// How many weeks reached a target, of those that had one, and its latest value.
struct Reached
{
    int weeks = 0;
    int ofWeeks = 0;
    std::int64_t latest = 0;

    void judge(std::int64_t total, std::optional<std::int64_t> lower)
    {
        if (lower) {
            ++ofWeeks;
            weeks += total >= *lower ? 1 : 0;
            latest = *lower;
        }
    }
};

std::string targetSentence(Weeks weeks, const ReportWords &say)
{
    Reached minutes;
    Reached strength;
    for (const MovementWeek &week : weeks) {
        if (isJudged(week)) {
            minutes.judge(week.countedMinutes, week.lowerMinutes);
            strength.judge(week.minutes.strengthDays, week.lowerStrengthDays);
        }
    }
    std::string parts;
    if (minutes.ofWeeks > 0) {
        parts = say.counted(words::minutesAtTarget, minutes.ofWeeks, minutes.weeks, minutes.latest);
    }
    if (strength.ofWeeks > 0) {
        parts += parts.empty() ? "" : "; ";
        parts += say.counted(words::strengthAtTarget, strength.ofWeeks, strength.weeks, strength.latest);
    }
    return parts.empty() ? say(words::noActivityTarget) : say(words::weeksAtTarget, parts);
}

std::string meansSentence(const Totals &totals, const ReportWords &say)
{
    return say(words::weekMeans, roundedMean(totals.counted, totals.weeks),
               roundedMean(totals.weightBearing, totals.weeks),
               say.figure(quotientFigure(totals.strengthDays, totals.weeks, 1)),
               say.counted(words::wholeWeeks, static_cast<int>(totals.weeks)));
}

/// What the means leave out is counted, never dropped in silence.
std::string leftOutSentence(Weeks weeks, const ReportWords &say)
{
    const auto parts = std::ranges::count(weeks, false, &MovementWeek::isWhole);
    const auto empty = std::ranges::count_if(
        weeks, [](const MovementWeek &week) { return week.isWhole && !week.hasRecord; });
    std::string text = parts > 0 ? say(words::partWeeks, parts) : std::string();
    if (empty > 0) {
        text += text.empty() ? "" : "; ";
        text += say(words::emptyWeeks, empty);
    }
    return text.empty() ? text : say(words::notCounted, text);
}

std::vector<std::string> sentencesOf(Weeks weeks, const ReportWords &say)
{
    const Totals judged = totalsOf(weeks, isJudged);
    if (judged.weeks == 0) {
        const Totals all = totalsOf(weeks, [](const MovementWeek &) { return true; });
        return {say.counted(words::noWholeWeek, static_cast<int>(all.strengthDays), all.counted,
                            all.weightBearing)};
    }
    std::vector<std::string> sentences{meansSentence(judged, say), targetSentence(weeks, say)};
    if (std::string leftOut = leftOutSentence(weeks, say); !leftOut.empty()) {
        sentences.push_back(std::move(leftOut));
    }
    return sentences;
}

std::string joined(std::initializer_list<std::string> sentences)
{
    std::string text;
    for (const std::string &sentence : sentences) {
        text += text.empty() || sentence.empty() ? "" : " ";
        text += sentence;
    }
    return text;
}

} // namespace

ActivityContent activityContent(const std::vector<MovementWeek> &weeks, const ReportWords &say)
{
    ActivityContent content;
    if (std::ranges::none_of(weeks, &MovementWeek::hasRecord)) {
        content.sentences = {say(words::noWeekLogged)}; // not logged is not zero minutes
        return content;
    }
    const std::size_t size = weeksPerBar(weeks.size());
    const Weeks all(weeks);
    for (std::size_t i = 0; i < weeks.size(); i += size) {
        content.bars.push_back(barOf(all.subspan(i, std::min(size, weeks.size() - i)), say));
    }
    const bool countsTwice = totalsOf(all, [](const MovementWeek &) { return true; }).countsTwice;
    content.textCaption =
        joined({size == 1 ? std::string() : say.counted(words::eachBar, static_cast<int>(size)),
                countsTwice ? say(words::vigorousTwice) : std::string()});
    content.caption =
        joined({content.textCaption, say(size == 1 ? words::chartOfWeeks : words::chartOfGroups)});
    content.sentences = sentencesOf(all, say);
    return content;
}

} // namespace osteon
