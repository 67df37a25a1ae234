// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plain_text.h"
#include "report/summary_content.h"
#include "report/summary_words.h"

#include <fmt/format.h>

#include <algorithm>

namespace osteon {

namespace {

std::string nameOf(const LabValue &lab, const ReportWords &say)
{
    return lab.kind == LabKind::custom ? inOneLine(lab.name, longestLabel)
                                       : say(words::labNames.at(static_cast<std::size_t>(lab.kind)));
}

/// "nmol/L (27.2 ng/mL)": with 25(OH)D in its other unit.
std::string unitOf(const LabValue &lab, const ReportWords &say)
{
    const std::string unit = inOneLine(lab.unit, longestLabel);
    const auto other =
        lab.kind == LabKind::vitaminD ? vitaminDInOtherUnit(lab.value, lab.unit) : std::nullopt;
    return other ? say(words::withDetail, unit,
                       fmt::format("{}{} {}", key(lab.bound), say.figure(other->value.text()), other->unit))
                 : unit;
}

std::string rangeOf(const LabValue &lab, const ReportWords &say)
{
    const auto figure = [&](const std::optional<Decimal> &value) { return say.figure(value->text()); };
    if (lab.rangeLow && lab.rangeHigh) {
        return figure(lab.rangeLow) + "–" + figure(lab.rangeHigh);
    }
    if (lab.rangeLow) {
        return say(words::rangeFrom, figure(lab.rangeLow));
    }
    return lab.rangeHigh ? say(words::upTo, figure(lab.rangeHigh)) : std::string();
}

std::string fastingOf(const LabValue &lab, const ReportWords &say)
{
    return lab.isFasting ? say(*lab.isFasting ? words::yes : words::no) : std::string();
}

std::vector<std::string> rowOf(const LabValue &lab, const ReportWords &say)
{
    return {nameOf(lab, say),
            say.shortDay(lab.stamp.day),
            std::string(key(lab.bound)) + say.figure(lab.value.text()),
            unitOf(lab, say),
            rangeOf(lab, say),
            inOneLine(lab.assay, longestLabel),
            fastingOf(lab, say)};
}

/// What nobody wrote down is a dash; a column of dashes is none at all.
void finishCells(RecordTable &table)
{
    for (std::size_t i = table.columns.size(); i-- > 3;) {
        const bool isEmpty = std::ranges::all_of(table.rows, [&](const auto &row) { return row[i].empty(); });
        for (auto &row : table.rows) {
            if (isEmpty) {
                row.erase(row.begin() + static_cast<std::ptrdiff_t>(i));
            } else if (row[i].empty()) {
                row[i] = words::none;
            }
        }
        if (isEmpty) {
            table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
}

} // namespace

std::optional<RecordTable> labTable(const RecordSummary &record, const ReportWords &say, std::size_t listed)
{
    if (record.labs.empty()) {
        return std::nullopt;
    }
    RecordTable table{say(words::labs),
                      {{"", false, true},
                       {say(words::date)},
                       {say(words::labValue), true},
                       {say(words::labUnit)},
                       {say(words::labRange)},
                       {say(words::assay), false, true},
                       {say(words::fasting)}},
                      {},
                      {}};
    const std::size_t shown = std::min(listed, record.labs.size());
    for (const LabValue &lab : std::span(record.labs).last(shown)) {
        table.rows.push_back(rowOf(lab, say));
        if (lab.note) {
            table.notes.push_back(say(words::onDay, say.shortDay(lab.stamp.day), nameOf(lab, say),
                                      inOneLine(*lab.note, longestRemark)));
        }
    }
    if (shown < record.labs.size()) {
        table.notes.push_back(say.counted(words::moreLabs, static_cast<int>(record.labs.size() - shown)));
    }
    finishCells(table);
    return table;
}

} // namespace osteon
