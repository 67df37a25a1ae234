// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary_text.h"

#include "report/summary_content.h"
#include "report/summary_words.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>
#include <string_view>
#include <vector>

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

using Cells = std::vector<std::string>;
using Widths = std::vector<std::size_t>;

/// One row of cells, as many lines high as its longest cell needs; figures stand at the right edge.
void appendCells(std::string &page, const Cells &cells, const Widths &widths,
                 const std::vector<RecordColumn> &columns = {})
{
    std::vector<std::vector<std::string>> lines;
    std::size_t height = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        lines.push_back(wrapped(cells[i], widths[i]));
        height = std::max(height, lines[i].size());
    }
    for (std::size_t line = 0; line < height; ++line) {
        std::string text;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string part = line < lines[i].size() ? lines[i][line] : "";
            const bool isFigure = i < columns.size() && columns[i].isFigure;
            const std::size_t blanks = widths[i] - std::min(widths[i], columnsOf(part));
            text += i > 0 ? " " : "";
            text += isFigure ? std::string(blanks, ' ') + part : padded(part, widths[i]);
        }
        appendLine(page, text);
    }
}

std::size_t longestWord(std::string_view text)
{
    std::size_t longest = 0;
    for (const std::string &word : wrapped(text, 1)) {
        longest = std::max(longest, columnsOf(word));
    }
    return longest;
}

std::size_t sumOf(const Widths &widths)
{
    return std::accumulate(widths.begin(), widths.end(), widths.size() - 1);
}

/// As wide as the cells; headings wrap, and so do cells that may where the row is too wide.
Widths widthsOf(const RecordTable &table)
{
    Widths widths;
    Widths least;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        std::size_t widest = longestWord(table.columns[i].heading);
        std::size_t word = widest;
        for (const Cells &row : table.rows) {
            widest = std::max(widest, columnsOf(row[i]));
            word = std::max(word, table.columns[i].mayWrap ? longestWord(row[i]) : columnsOf(row[i]));
        }
        widths.push_back(widest);
        least.push_back(word);
    }
    while (sumOf(widths) > pageWidth) {
        std::size_t widest = widths.size();
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (widths[i] > least[i] && (widest == widths.size() || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        if (widest == widths.size()) {
            break;
        }
        --widths[widest];
    }
    return widths;
}

void appendTable(std::string &page, const RecordTable &table)
{
    appendHeading(page, table.heading);
    Cells headings;
    for (const RecordColumn &column : table.columns) {
        headings.push_back(column.heading);
    }
    const Widths widths = widthsOf(table);
    appendCells(page, headings, widths, table.columns);
    for (const Cells &row : table.rows) {
        appendCells(page, row, widths, table.columns);
    }
    for (const std::string &note : table.notes) {
        appendParagraph(page, note);
    }
}

void appendList(std::string &page, const RecordList &list)
{
    appendHeading(page, list.heading);
    for (const std::string &line : list.lines) {
        appendParagraph(page, line);
    }
}

void appendChanges(std::string &page, const std::vector<std::string> &changes, const ReportWords &say)
{
    page += '\n';
    appendParagraph(page,
                    say(words::targetChanges) + ": " + (changes.empty() ? say(words::noTargetChanges) : ""));
    for (const std::string &change : changes) {
        appendParagraph(page, change);
    }
}

void appendIntake(std::string &page, const IntakeContent &intake, const ReportWords &say)
{
    static const Widths widths{12, 17, 19, 15, 11};
    appendHeading(page, say(words::intake));
    if (intake.rows.empty()) {
        appendParagraph(page, say(words::nothingLogged));
    } else {
        appendCells(page,
                    {"", say(words::meanADay), say(words::targetInForce), say(words::daysMet),
                     say(words::foodAndSupplement)},
                    widths);
        appendCells(page, {"", say(words::daysKnown), say(words::limit), say(words::daysOver), ""}, widths);
        for (const IntakeRow &row : intake.rows) {
            page += '\n';
            appendCells(page, {row.nutrient, row.mean, row.target, row.daysMet, row.shares}, widths);
            appendCells(page, {"", row.daysKnown, row.limit, row.daysOver, ""}, widths);
        }
        page += '\n';
        appendParagraph(page, say(words::intakeNote));
    }
    for (const std::string &source : intake.sources) {
        appendParagraph(page, source);
    }
    appendChanges(page, intake.targetChanges, say);
}

std::string barText(const ActivityBar &bar, const ReportWords &say)
{
    const std::string text =
        bar.hasRecord ? say(words::weekLine, bar.moderate + bar.vigorous, bar.moderate, bar.vigorous)
                      : say(words::notLogged);
    return bar.isWhole ? text : say(words::partOfWeek, text);
}

void appendActivity(std::string &page, const ActivityContent &activity, const ReportWords &say)
{
    appendHeading(page, say(words::activity));
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
        appendLine(page, fmt::format("  {}{}", padded(bar.label, 10), barText(bar, say)));
    }
}

void appendHead(std::string &page, const SummaryContent &content, const ReportWords &say)
{
    appendLine(page, say(words::title));
    appendLine(page, std::string(columnsOf(say(words::title)), '='));
    appendParagraph(page, fmt::format("{}: {}", say(words::name),
                                      content.name.empty() ? std::string(30, '_') : content.name));
    appendLine(page,
               content.born.empty() ? content.period : fmt::format("{} · {}", content.born, content.period));
    appendLine(page, fmt::format("{}, {}", content.coverage.at(0), content.coverage.at(1)));
}

void appendRecord(std::string &page, const SummaryContent &content)
{
    for (const auto *table : {&content.medicines, &content.scans, &content.labs}) {
        if (*table) {
            appendTable(page, **table);
        }
    }
    for (const auto *list : {&content.events, &content.questions}) {
        if (*list) {
            appendList(page, **list);
        }
    }
    if (!content.notEntered.empty()) {
        page += '\n';
        appendParagraph(page, content.notEntered);
    }
}

} // namespace

std::string renderSummaryText(const PeriodSummary &summary, const Profile &profile,
                              const SummaryOptions &options)
{
    const ReportWords say(options.language);
    const SummaryContent content = summaryContent(summary, profile, options, say, ListedCounts(mostListed));
    std::string page;
    appendHead(page, content, say);
    if (content.intake) {
        appendIntake(page, *content.intake, say);
    }
    if (content.activity) {
        appendActivity(page, *content.activity, say);
    }
    appendRecord(page, content);
    page += '\n';
    appendParagraph(page, say(words::footer));
    appendLine(page, content.printed);
    return page;
}

} // namespace osteon
