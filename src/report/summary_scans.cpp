// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plain_text.h"
#include "report/summary_content.h"
#include "report/summary_words.h"

#include <algorithm>
#include <functional>
#include <set>

namespace osteon {

namespace {

std::string siteInWords(const BoneScan &scan, const ReportWords &say)
{
    std::string region = inOneLine(scan.region, longestLabel);
    if (scan.site == ScanSite::other) {
        return region;
    }
    const std::string site = say(words::sites.at(static_cast<std::size_t>(scan.site)));
    return region.empty() ? site : site + ", " + region;
}

std::string deviceOf(const BoneScan &scan)
{
    const bool hasBoth = !scan.device.empty() && !scan.centre.empty();
    return inOneLine(scan.device, longestLabel) + (hasBoth ? ", " : "") +
           inOneLine(scan.centre, longestLabel);
}

std::string percentInWords(const std::optional<Percent> &percent, const ReportWords &say)
{
    return percent ? say(words::percent, say.figure(percent->decimal().text())) : words::none;
}

template <typename Quantity>
std::string figureOf(const std::optional<Quantity> &value, Decimal (Quantity::*decimal)() const,
                     const ReportWords &say)
{
    return value ? say.figure((*value.*decimal)().text()) : words::none;
}

/// The scans of a site that are listed: the first, and the latest ones.
std::vector<ComparedScan> listedOf(const SiteHistory &history, std::size_t listed)
{
    const std::vector<ComparedScan> &scans = history.scans;
    if (scans.size() <= listed) {
        return scans;
    }
    std::vector<ComparedScan> result;
    if (listed > 1) {
        result.push_back(scans.front());
    }
    const auto latest = static_cast<std::ptrdiff_t>(std::max<std::size_t>(1, listed - 1));
    result.insert(result.end(), scans.end() - latest, scans.end());
    return result;
}

/// Why there is no change, or what it is one of, where that is not plain from the table.
std::string comparisonNote(const ComparedScan &compared, const SiteHistory &history, const ReportWords &say)
{
    switch (compared.comparison) {
    case ScanComparison::otherDevice:
        return say(words::otherDevice);
    case ScanComparison::otherRegion:
        return say(words::otherRegion);
    case ScanComparison::compared:
        return *compared.since == history.scans.front().scan.stamp.day
                   ? std::string()
                   : say(words::sinceOther, say.shortDay(*compared.since));
    case ScanComparison::first:
        break;
    }
    return {};
}

/// A column, and what stands in it for a scan.
struct ScanColumn
{
    RecordColumn column;
    std::function<std::string(const ComparedScan &)> cell;
};

std::vector<ScanColumn> allColumns(const ReportWords &say)
{
    const auto scanOf = [](const ComparedScan &compared) -> const BoneScan & { return compared.scan; };
    return {
        {{say(words::site), false, true},
         [=, &say](const ComparedScan &c) { return siteInWords(scanOf(c), say); }},
        {{say(words::date)}, [=, &say](const ComparedScan &c) { return say.shortDay(scanOf(c).stamp.day); }},
        {{words::density, true},
         [=, &say](const ComparedScan &c) { return figureOf(scanOf(c).density, &BoneDensity::grams, say); }},
        {{say(words::tScore), true},
         [=, &say](const ComparedScan &c) { return figureOf(scanOf(c).tScore, &BoneScore::decimal, say); }},
        {{say(words::zScore), true},
         [=, &say](const ComparedScan &c) { return figureOf(scanOf(c).zScore, &BoneScore::decimal, say); }},
        {{say(words::changeSinceFirst), true},
         [&say](const ComparedScan &c) { return percentInWords(c.change, say); }},
        {{say(words::leastSignificantChange), true},
         [=, &say](const ComparedScan &c) { return percentInWords(scanOf(c).leastSignificantChange, say); }},
        {{say(words::deviceAndCentre), false, true},
         [=](const ComparedScan &c) { return deviceOf(scanOf(c)); }}};
}

void addSite(RecordTable &table, const std::vector<ScanColumn> &columns, const SiteHistory &history,
             const ReportWords &say, std::size_t listed)
{
    const std::vector<ComparedScan> shown = listedOf(history, listed);
    for (const ComparedScan &compared : shown) {
        std::vector<std::string> row;
        for (const ScanColumn &column : columns) {
            row.push_back(column.cell(compared));
        }
        const auto addNote = [&](const std::string &note) {
            table.notes.push_back(say(words::onDay, row[1], row[0], note));
        };
        if (const std::string note = comparisonNote(compared, history, say); !note.empty()) {
            addNote(note);
        }
        if (compared.scan.note) {
            addNote(inOneLine(*compared.scan.note, longestRemark));
        }
        table.rows.push_back(std::move(row));
    }
    if (shown.size() < history.scans.size()) {
        table.notes.push_back(say.counted(words::moreScans,
                                          static_cast<int>(history.scans.size() - shown.size()),
                                          siteInWords(shown.back().scan, say)));
    }
}

/// Takes away the columns that say nothing in any row, and the one of devices where one sentence will do.
void removeEmptyColumns(RecordTable &table, const ReportWords &say)
{
    for (std::size_t i = table.columns.size(); i-- > 3;) {
        std::set<std::string> cells;
        for (const auto &row : table.rows) {
            cells.insert(row[i]);
        }
        const bool isDevice = i + 1 == table.columns.size() && !table.columns[i].isFigure;
        const bool isEmpty = cells.size() == 1 && (cells.contains(words::none) || cells.contains(""));
        if (isDevice && !isEmpty && cells.size() == 1) {
            table.notes.insert(table.notes.begin(), say(words::oneDevice, *cells.begin()));
        }
        if (isEmpty || (isDevice && cells.size() == 1)) {
            table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(i));
            for (auto &row : table.rows) {
                row.erase(row.begin() + static_cast<std::ptrdiff_t>(i));
            }
        }
    }
}

/// A site is named in the first of its rows.
void nameOnce(RecordTable &table)
{
    std::string before;
    for (auto &row : table.rows) {
        if (std::exchange(before, row.front()) == row.front()) {
            row.front().clear();
        }
    }
}

} // namespace

std::optional<RecordTable> scanTable(const RecordSummary &record, const ReportWords &say, std::size_t listed)
{
    if (record.sites.empty()) {
        return std::nullopt;
    }
    RecordTable table{say(words::scans), {}, {}, {}};
    const std::vector<ScanColumn> columns = allColumns(say);
    for (const ScanColumn &column : columns) {
        table.columns.push_back(column.column);
    }
    const std::size_t shown = std::min(listed, record.sites.size());
    for (const SiteHistory &history : std::span(record.sites).first(shown)) {
        addSite(table, columns, history, say, listed);
    }
    if (shown < record.sites.size()) {
        table.notes.push_back(say.counted(words::moreSites, static_cast<int>(record.sites.size() - shown)));
    }
    removeEmptyColumns(table, say);
    nameOnce(table);
    return table;
}

} // namespace osteon
