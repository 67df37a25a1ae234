// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"
#include "domain/plain_text.h"
#include "report/summary_content.h"
#include "report/summary_words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace osteon {

namespace {

constexpr std::size_t mostPeriods = 3;

/// "Calcium 250 mg, Vitamin D 800 IU"; empty where nothing is known.
std::string amountsInWords(const NutrientAmounts &amounts, const ReportWords &say)
{
    std::vector<std::string> parts;
    for (const Nutrient nutrient : allNutrients) {
        if (const auto amount = amounts[nutrient]) {
            const NutrientUnit unit = usualUnit(nutrient);
            const std::string figure = exactDecimal(amount->nanograms(), massOf(unit).nanograms());
            parts.push_back(fmt::format("{} {} {}", nutrientName(nutrient, say), say.figure(figure),
                                        unitName(unit, say)));
        }
    }
    return fmt::format("{}", fmt::join(parts, ", "));
}

/// "1 tablet (Calcium 250 mg), every day, evening".
std::string howTaken(const RegimenVersion &version, const ReportWords &say)
{
    std::string text = inOneLine(version.dose, longestLabel);
    const std::string amounts = amountsInWords(version.amounts, say);
    if (!amounts.empty()) {
        text = text.empty() ? amounts : say(words::withDetail, text, amounts);
    }
    return (text.empty() ? text : text + ", ") + scheduleInWords(version.schedule, say);
}

std::string periodsInWords(const std::vector<OpenPeriod> &periods, const ReportWords &say)
{
    const std::size_t earlier = periods.size() - std::min(periods.size(), mostPeriods);
    std::vector<std::string> parts;
    for (std::size_t i = earlier; i < periods.size(); ++i) {
        const std::string first = say.shortDay(periods[i].first);
        parts.push_back(periods[i].last ? say(words::fromTo, first, say.shortDay(*periods[i].last))
                                        : say(words::since, first));
    }
    if (earlier > 0) {
        parts.push_back(say.counted(words::moreEarlier, static_cast<int>(earlier)));
    }
    return fmt::format("{}", fmt::join(parts, "; "));
}

std::string takenInWords(const RegimenSummary &regimen, const ReportWords &say)
{
    if (!regimen.ticked) {
        return regimen.newest().schedule.repeat == Repeat::asNeeded ? words::none : say(words::notTicked);
    }
    const Adherence &doses = regimen.ticked->adherence;
    return say(words::takenShare, doses.taken, doses.due,
               (200 * doses.taken + doses.due) / (2 * doses.due)); // rounded half up
}

/// What was taken differently earlier in the period, if it can be told apart in words.
void addEarlierDoses(std::vector<std::string> &notes, const RegimenSummary &regimen, const ReportWords &say)
{
    for (std::size_t i = 0; i + 1 < regimen.versions.size(); ++i) {
        const RegimenVersion &version = regimen.versions[i];
        const RegimenVersion &next = regimen.versions[i + 1];
        const std::string how = howTaken(version, say);
        if (version.name != next.name || how != howTaken(next, say)) {
            const Day before = addDays(next.from, -1);
            notes.push_back(say(words::doseBefore, inOneLine(version.name, longestLabel),
                                say.shortDay(version.lastDay ? std::min(*version.lastDay, before) : before),
                                how));
        }
    }
}

/// How the doses were counted.
std::string countingNote(std::span<const RegimenSummary> regimens, const Period &period,
                         const ReportWords &say)
{
    std::vector<std::string> later;
    bool isAnyTicked = false;
    for (const RegimenSummary &regimen : regimens) {
        if (regimen.ticked) {
            isAnyTicked = true;
            const Day first = regimen.ticked->period.first;
            if (first > std::max(period.first, regimen.periods.front().first)) {
                later.push_back(say(words::countedFrom, inOneLine(regimen.newest().name, longestLabel),
                                    say.shortDay(first)));
            }
        }
    }
    if (!isAnyTicked) {
        return {};
    }
    return later.empty() ? say(words::countedAll)
                         : say(words::countedSince, fmt::format("{}", fmt::join(later, ", ")));
}

} // namespace

std::optional<RecordTable> medicineTable(const RecordSummary &record, const Period &period,
                                         const ReportWords &say, std::size_t listed)
{
    if (record.regimens.empty()) {
        return std::nullopt;
    }
    RecordTable table{say(words::medicines),
                      {{say(words::medicine), false, true},
                       {say(words::howTaken), false, true},
                       {say(words::fromAndTo), false, true},
                       {say(words::takenOfDue), true}},
                      {},
                      {}};
    const auto shown = std::span(record.regimens).first(std::min(listed, record.regimens.size()));
    for (const RegimenSummary &regimen : shown) {
        table.rows.push_back({inOneLine(regimen.newest().name, longestLabel), howTaken(regimen.newest(), say),
                              periodsInWords(regimen.periods, say), takenInWords(regimen, say)});
        addEarlierDoses(table.notes, regimen, say);
    }
    if (shown.size() < record.regimens.size()) {
        table.notes.insert(
            table.notes.begin(),
            say.counted(words::moreMedicines, static_cast<int>(record.regimens.size() - shown.size())));
    }
    if (std::string note = countingNote(shown, period, say); !note.empty()) {
        table.notes.push_back(std::move(note));
    }
    return table;
}

} // namespace osteon
