// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary_content.h"

#include "domain/plain_text.h"
#include "report/report_words.h"
#include "report/summary_figures.h"
#include "report/summary_words.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace osteon {

namespace {

constexpr std::size_t longestTitle = 60; // characters of a preset's title or a name of a source part

/// Numbers the sources in the order they are met.
class SourceList
{
public:
    explicit SourceList(const ReportWords &say) : m_say(say) {}

    std::string numberOf(const Source &source)
    {
        if (source.name.empty()) {
            return {};
        }
        std::string text = textOf(source);
        const auto found = std::ranges::find(m_sources, text);
        const auto number = std::distance(m_sources.begin(), found) + 1;
        if (found == m_sources.end()) {
            m_sources.push_back(std::move(text));
        }
        return fmt::format(" [{}]", number);
    }

    std::vector<std::string> numbered() const
    {
        std::vector<std::string> lines;
        for (const std::string &source : m_sources) {
            lines.push_back(fmt::format("[{}] {}", lines.size() + 1, source));
        }
        return lines;
    }

private:
    std::string textOf(const Source &source) const
    {
        const SourceParts parts = partsOf(source);
        const std::string name(parts.name);
        std::string text =
            inOneLine(m_say(name == ownSourceName ? words::ownSource : name.c_str()), 2 * longestTitle);
        if (source.year) {
            text += fmt::format(", {}", *source.year);
        }
        return parts.ofLimit.empty()
                   ? text
                   : text + m_say(words::sourceOfLimit, inOneLine(parts.ofLimit, longestTitle));
    }

    const ReportWords &m_say;
    std::vector<std::string> m_sources;
};

bool hasChanged(const NutrientSummary &summary)
{
    const std::optional<Bounds> last = summary.target ? std::optional(summary.target->bounds) : std::nullopt;
    return std::ranges::any_of(summary.days, [&](const NutrientDay &day) { return day.bounds != last; });
}

std::string boundsText(const Bounds &bounds, Nutrient nutrient, const ReportWords &say)
{
    const std::string unit = unitName(usualUnit(nutrient), say);
    const auto figure = [&](std::int64_t bound) { return say.figure(boundFigure(bound, nutrient)); };
    if (bounds.lower && bounds.upper && *bounds.lower != *bounds.upper) {
        return fmt::format("{}–{} {}", figure(*bounds.lower), figure(*bounds.upper), unit);
    }
    if (bounds.lower) {
        return fmt::format("{} {}", figure(*bounds.lower), unit);
    }
    return bounds.upper ? say(words::upTo, fmt::format("{} {}", figure(*bounds.upper), unit))
                        : say(words::noTarget);
}

std::string limitText(const Bounds &bounds, Nutrient nutrient, const ReportWords &say)
{
    if (!bounds.limit) {
        return words::none;
    }
    const std::string figure = fmt::format("{} {}", say.figure(boundFigure(*bounds.limit, nutrient)),
                                           unitName(usualUnit(nutrient), say));
    return bounds.limitScope == LimitScope::supplementsOnly ? say(words::fromSupplements, figure) : figure;
}

std::string meanText(const NutrientSummary &summary, const ReportWords &say)
{
    if (summary.knownDays == 0) {
        return say(words::noData);
    }
    const std::string mean =
        fmt::format("{} {}", say.figure(meanFigure(summary.knownTotal, summary.knownDays, summary.nutrient)),
                    unitName(usualUnit(summary.nutrient), say));
    return summary.unknownItems > 0 ? say(words::atLeast, mean) : mean;
}

std::string sharesText(const NutrientSummary &summary, const ReportWords &say)
{
    const Mass whole = summary.knownFood + summary.knownSupplement;
    if (whole.nanograms() <= 0) {
        return words::none;
    }
    const std::int64_t food = percentage(summary.knownFood, whole);
    return say(words::shares, food, 100 - food);
}

IntakeRow intakeRow(const IntakeLine &line, SourceList &sources, const ReportWords &say)
{
    const NutrientSummary &summary = line.summary;
    const Bounds bounds = summary.target ? summary.target->bounds : Bounds();
    IntakeRow row;
    row.nutrient = nutrientName(summary.nutrient, say);
    row.mean = meanText(summary, say);
    row.daysKnown = fmt::format("{}", summary.knownDays);
    row.target = boundsText(bounds, summary.nutrient, say);
    row.limit = limitText(bounds, summary.nutrient, say);
    // One source a target: it stands where there is a figure to be explained.
    if (summary.target) {
        (bounds.lower || bounds.upper ? row.target : row.limit) += sources.numberOf(summary.target->source);
    }
    if (hasChanged(summary)) {
        row.target += ' ' + say(words::changed);
    }
    row.daysMet =
        line.judgedDays > 0 ? say.counted(words::nOfMDays, line.judgedDays, line.daysMet) : words::none;
    row.daysOver = line.limitDays > 0 ? say(words::nOfM, line.daysOverLimit, line.limitDays) : words::none;
    row.shares = sharesText(summary, say);
    return row;
}

std::string presetTitle(const std::string &preset, const SummaryOptions &options, const ReportWords &say)
{
    const auto found = options.presetTitles.find(preset);
    if (found != options.presetTitles.end()) {
        return inOneLine(say(found->second.c_str()), longestTitle);
    }
    return preset == "own" ? say(words::ownTargets) : inOneLine(preset, longestTitle);
}

std::vector<std::string> changeLines(const std::vector<TargetChange> &changes, const SummaryOptions &options,
                                     const ReportWords &say, std::size_t listed)
{
    const std::size_t earlier = changes.size() - std::min(changes.size(), listed);
    std::vector<std::string> lines;
    for (std::size_t i = earlier; i < changes.size(); ++i) {
        lines.push_back(
            say(words::changeFrom, say.day(changes[i].from), presetTitle(changes[i].preset, options, say)));
    }
    if (earlier > 0) {
        lines.push_back(say.counted(words::earlierChanges, static_cast<int>(earlier)));
    }
    return lines;
}

IntakeContent intakeContent(const PeriodSummary &summary, const SummaryOptions &options,
                            const ReportWords &say, std::size_t listed)
{
    IntakeContent content;
    SourceList sources(say);
    for (const IntakeLine &line : summary.intake) {
        content.rows.push_back(intakeRow(line, sources, say));
    }
    content.sources = sources.numbered();
    content.targetChanges =
        changeLines(summary.targetChanges, options, say, std::min(listed, mostListedChanges));
    return content;
}

/// What is wanted on the page, and nothing of it is in the diary.
std::string notEnteredText(const SummaryContent &content, const SummarySections &wanted,
                           const ReportWords &say)
{
    std::vector<std::string> parts;
    const auto put = [&](SummarySection section, bool isThere, words::Phrase phrase) {
        if (wanted.has(section) && !isThere) {
            parts.push_back(say(phrase));
        }
    };
    put(SummarySection::medicines, content.medicines.has_value(), words::notEnteredMedicines);
    put(SummarySection::scans, content.scans.has_value(), words::notEnteredScans);
    put(SummarySection::labs, content.labs.has_value(), words::notEnteredLabs);
    return parts.empty() ? std::string() : say(words::notEntered, fmt::format("{}", fmt::join(parts, ", ")));
}

void putRecord(SummaryContent &content, const PeriodSummary &summary, const SummarySections &wanted,
               const ReportWords &say, const ListedCounts &listed)
{
    const RecordSummary &record = summary.record;
    if (wanted.has(SummarySection::medicines)) {
        content.medicines = medicineTable(record, summary.period, say, listed.of(SummarySection::medicines));
    }
    if (wanted.has(SummarySection::scans)) {
        content.scans = scanTable(record, say, listed.of(SummarySection::scans));
    }
    if (wanted.has(SummarySection::labs)) {
        content.labs = labTable(record, say, listed.of(SummarySection::labs));
    }
    if (wanted.has(SummarySection::events)) {
        content.events = eventList(record, say, listed.of(SummarySection::events));
    }
    if (wanted.has(SummarySection::questions)) {
        content.questions = questionList(record, say, listed.of(SummarySection::questions));
    }
    content.notEntered = notEnteredText(content, wanted, say);
}

} // namespace

SummaryContent summaryContent(const PeriodSummary &summary, const Profile &profile,
                              const SummaryOptions &options, const ReportWords &say,
                              const ListedCounts &listed)
{
    SummaryContent content;
    content.name = inOneLine(options.name, 500);
    const bool hasYear = options.showsBirthYear && profile.birthYear;
    content.born = hasYear ? say(words::born, *profile.birthYear) : std::string();
    content.period = say.period(summary.period);
    content.coverage = {say.counted(words::loggedDays, summary.period.dayCount(), summary.countedDays),
                        say(words::completeDays, summary.completeDays)};
    if (options.sections.has(SummarySection::intake)) {
        content.intake = intakeContent(summary, options, say, listed.of(SummarySection::intake));
    }
    if (options.sections.has(SummarySection::activity)) {
        content.activity = activityContent(summary.weeks, say);
    }
    putRecord(content, summary, options.sections, say, listed);
    content.printed = say(words::printed, say.day(options.printedOn));
    return content;
}

} // namespace osteon
