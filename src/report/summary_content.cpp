// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary_content.h"

#include "report/summary_figures.h"
#include "report/summary_words.h"

#include <algorithm>
#include <fmt/format.h>

namespace osteon {

namespace {

constexpr std::size_t longestTitle = 60; // characters of a preset's title or a name of a source part

/// One line of plain text, shortened visibly where it is too long for the page.
std::string inOneLine(std::string_view text, std::size_t longest)
{
    std::string result;
    std::size_t characters = 0;
    for (const char c : text) {
        const bool isStart = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; // of a UTF-8 character
        if (isStart && ++characters > longest) {
            return result + "…";
        }
        result += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return result;
}

/// Numbers the sources in the order they are met.
class SourceList
{
public:
    std::string numberOf(const Source &source)
    {
        if (source.name.empty()) {
            return {};
        }
        std::string text = inOneLine(source.name, 2 * longestTitle);
        if (source.year) {
            text += fmt::format(", {}", *source.year);
        }
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
    std::vector<std::string> m_sources;
};

bool hasChanged(const NutrientSummary &summary)
{
    const std::optional<Bounds> last = summary.target ? std::optional(summary.target->bounds) : std::nullopt;
    return std::ranges::any_of(summary.days, [&](const NutrientDay &day) { return day.bounds != last; });
}

std::string boundsText(const Bounds &bounds, Nutrient nutrient)
{
    const std::string_view unit = unitName(usualUnit(nutrient));
    const auto figure = [&](std::int64_t bound) { return boundFigure(bound, nutrient); };
    if (bounds.lower && bounds.upper && *bounds.lower != *bounds.upper) {
        return fmt::format("{}–{} {}", figure(*bounds.lower), figure(*bounds.upper), unit);
    }
    if (bounds.lower) {
        return fmt::format("{} {}", figure(*bounds.lower), unit);
    }
    return bounds.upper ? fmt::format(words::upTo, fmt::format("{} {}", figure(*bounds.upper), unit))
                        : std::string(words::noTarget);
}

std::string limitText(const Bounds &bounds, Nutrient nutrient)
{
    if (!bounds.limit) {
        return std::string(words::none);
    }
    const std::string figure =
        fmt::format("{} {}", boundFigure(*bounds.limit, nutrient), unitName(usualUnit(nutrient)));
    return bounds.limitScope == LimitScope::supplementsOnly ? fmt::format(words::fromSupplements, figure)
                                                            : figure;
}

std::string meanText(const NutrientSummary &summary)
{
    if (summary.knownDays == 0) {
        return std::string(words::noData);
    }
    const std::string mean = meanFigure(summary.knownTotal, summary.knownDays, summary.nutrient);
    return summary.unknownItems > 0 ? fmt::format(words::atLeast, mean) : mean;
}

std::string sharesText(const NutrientSummary &summary)
{
    const Mass whole = summary.knownFood + summary.knownSupplement;
    if (whole.nanograms() <= 0) {
        return std::string(words::none);
    }
    const std::int64_t food = percentage(summary.knownFood, whole);
    return fmt::format(words::shares, food, 100 - food);
}

IntakeRow intakeRow(const IntakeLine &line, SourceList &sources)
{
    const NutrientSummary &summary = line.summary;
    const Bounds bounds = summary.target ? summary.target->bounds : Bounds();
    IntakeRow row;
    row.nutrient = nutrientName(summary.nutrient);
    row.mean = meanText(summary);
    row.daysKnown = fmt::format("{}", summary.knownDays);
    row.target = boundsText(bounds, summary.nutrient);
    row.limit = limitText(bounds, summary.nutrient);
    // One source a target: it stands where there is a figure to be explained.
    if (summary.target) {
        (bounds.lower || bounds.upper ? row.target : row.limit) += sources.numberOf(summary.target->source);
    }
    if (hasChanged(summary)) {
        row.target += fmt::format(" {}", words::changed);
    }
    row.daysMet = line.judgedDays > 0 ? fmt::format(words::nOfMDays, line.daysMet, line.judgedDays)
                                      : std::string(words::none);
    row.daysOver = line.limitDays > 0 ? fmt::format(words::nOfM, line.daysOverLimit, line.limitDays)
                                      : std::string(words::none);
    row.shares = sharesText(summary);
    return row;
}

std::string presetTitle(const std::string &preset, const SummaryOptions &options)
{
    const auto found = options.presetTitles.find(preset);
    if (found != options.presetTitles.end()) {
        return inOneLine(found->second, longestTitle);
    }
    return preset == "own" ? std::string(words::ownTargets) : inOneLine(preset, longestTitle);
}

std::vector<std::string> changeLines(const std::vector<TargetChange> &changes, const SummaryOptions &options,
                                     std::size_t listed)
{
    const std::size_t earlier = changes.size() - std::min(changes.size(), listed);
    std::vector<std::string> lines;
    for (std::size_t i = earlier; i < changes.size(); ++i) {
        lines.push_back(fmt::format(words::changeFrom, dayInWords(changes[i].from),
                                    presetTitle(changes[i].preset, options)));
    }
    if (earlier == 1) {
        lines.emplace_back(words::oneEarlierChange);
    } else if (earlier > 1) {
        lines.push_back(fmt::format(words::earlierChanges, earlier));
    }
    return lines;
}

} // namespace

SummaryContent summaryContent(const PeriodSummary &summary, const Profile &profile,
                              const SummaryOptions &options, std::size_t listedChanges)
{
    SummaryContent content;
    content.name = inOneLine(options.name, 500);
    content.born = profile.birthYear ? fmt::format(words::born, *profile.birthYear) : std::string();
    content.period = periodInWords(summary.period);
    content.coverage = {fmt::format(words::loggedDays, summary.countedDays, summary.period.dayCount()),
                        fmt::format(words::completeDays, summary.completeDays)};
    SourceList sources;
    for (const IntakeLine &line : summary.intake) {
        content.intake.push_back(intakeRow(line, sources));
    }
    content.sources = sources.numbered();
    content.activity = activityContent(summary.weeks);
    content.targetChanges = changeLines(summary.targetChanges, options, listedChanges);
    content.printed = fmt::format(words::printed, dayInWords(options.printedOn));
    return content;
}

} // namespace osteon
