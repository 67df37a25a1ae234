// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary_text.h"

#include "report/summary_content.h"
#include "report/summary_words.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>

namespace osteon {

namespace {

constexpr std::size_t pageWidth = 78;

std::size_t columnsOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string padded(std::string_view text, std::size_t width)
{
    const std::size_t columns = columnsOf(text);
    return std::string(text) + std::string(width - std::min(width, columns), ' ');
}

/// Breaks at spaces; a word that is wider than the column stands alone and sticks out rather than being cut.
std::vector<std::string> wrapped(std::string_view text, std::size_t width)
{
    std::vector<std::string> lines{""};
    while (!text.empty()) {
        const std::size_t space = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, space);
        const bool isFirst = lines.back().empty();
        if (!isFirst && columnsOf(lines.back()) + 1 + columnsOf(word) > width) {
            lines.emplace_back(word);
        } else {
            lines.back() += isFirst ? std::string(word) : fmt::format(" {}", word);
        }
        text.remove_prefix(std::min(text.size(), space + 1));
    }
    return lines;
}

void appendLine(std::string &page, std::string_view line)
{
    page += line.substr(0, line.find_last_not_of(' ') + 1);
    page += '\n';
}

void appendParagraph(std::string &page, std::string_view text)
{
    for (const std::string &line : wrapped(text, pageWidth)) {
        appendLine(page, line);
    }
}

void appendHeading(std::string &page, std::string_view heading)
{
    page += '\n';
    appendLine(page, heading);
    appendLine(page, std::string(columnsOf(heading), '-'));
}

using Cells = std::array<std::string_view, 5>;
constexpr std::array<std::size_t, 5> columnWidths{12, 18, 20, 16, 12};

/// One row of cells, as many lines high as its longest cell needs.
void appendCells(std::string &page, const Cells &cells)
{
    std::array<std::vector<std::string>, 5> columns;
    std::size_t height = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        columns[i] = wrapped(cells[i], columnWidths[i] - 1);
        height = std::max(height, columns[i].size());
    }
    for (std::size_t line = 0; line < height; ++line) {
        std::string text;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            text += padded(line < columns[i].size() ? columns[i][line] : "", columnWidths[i]);
        }
        appendLine(page, text);
    }
}

void appendIntake(std::string &page, const SummaryContent &content)
{
    appendHeading(page, words::intake);
    if (content.intake.empty()) {
        appendParagraph(page, words::nothingLogged);
        return;
    }
    appendCells(page, {"", words::meanADay, words::targetInForce, words::daysMet, words::foodAndSupplement});
    appendCells(page, {"", words::daysKnown, words::limit, words::daysOver, ""});
    for (const IntakeRow &row : content.intake) {
        page += '\n';
        appendCells(page, {row.nutrient, row.mean, row.target, row.daysMet, row.shares});
        appendCells(page, {"", row.daysKnown, row.limit, row.daysOver, ""});
    }
    page += '\n';
    appendParagraph(page, words::intakeNote);
    for (const std::string &source : content.sources) {
        appendParagraph(page, source);
    }
}

std::string barText(const ActivityBar &bar)
{
    std::string text =
        bar.hasRecord ? fmt::format(words::weekLine, bar.moderate + bar.vigorous, bar.moderate, bar.vigorous)
                      : std::string(words::notLogged);
    return bar.isWhole ? text : text.append(words::partOfWeek);
}

void appendActivity(std::string &page, const ActivityContent &activity)
{
    appendHeading(page, words::activity);
    for (const std::string &sentence : activity.sentences) {
        appendParagraph(page, sentence);
    }
    if (activity.bars.empty()) {
        return;
    }
    page += '\n';
    if (!activity.textCaption.empty()) {
        appendParagraph(page, activity.textCaption);
    }
    for (const ActivityBar &bar : activity.bars) {
        appendLine(page, fmt::format("  {}{}", padded(bar.label, 10), barText(bar)));
    }
}

void appendChanges(std::string &page, const std::vector<std::string> &changes)
{
    appendHeading(page, words::targetChanges);
    for (const std::string &change : changes) {
        appendParagraph(page, change);
    }
    if (changes.empty()) {
        appendLine(page, words::noTargetChanges);
    }
}

} // namespace

std::string renderSummaryText(const PeriodSummary &summary, const Profile &profile,
                              const SummaryOptions &options)
{
    const SummaryContent content = summaryContent(summary, profile, options, mostListedChanges);
    std::string page;
    appendLine(page, words::title);
    appendLine(page, std::string(columnsOf(words::title), '='));
    appendParagraph(
        page, fmt::format("{}: {}", words::name, content.name.empty() ? std::string(30, '_') : content.name));
    appendLine(page,
               content.born.empty() ? content.period : fmt::format("{} · {}", content.born, content.period));
    appendLine(page, fmt::format("{}, {}", content.coverage.at(0), content.coverage.at(1)));
    appendIntake(page, content);
    appendActivity(page, content.activity);
    appendChanges(page, content.targetChanges);
    page += '\n';
    appendParagraph(page, words::footer);
    appendLine(page, content.printed);
    return page;
}

} // namespace osteon
