// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/journal_csv_cells.h"

#include "domain/decimal.h"
#include "domain/limits.h"
#include "exchange/csv_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace osteon {

namespace {

constexpr std::int64_t milligramsInGram = 1000;

template <typename T>
CellProblem readKey(std::string_view cell, T &value, std::optional<T> (*fromKey)(std::string_view),
                    const Message &problem)
{
    const std::optional<T> found = fromKey(cell);
    if (!found) {
        return problem;
    }
    value = *found;
    return std::nullopt;
}

/// The words of a cell that blanks stand between.
std::vector<std::string_view> wordsOf(std::string_view cell)
{
    std::vector<std::string_view> words;
    for (std::size_t begin = 0; begin < cell.size();) {
        const std::size_t end = std::min(cell.find(' ', begin), cell.size());
        words.push_back(cell.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

template <typename Values, typename TextOf>
std::string joined(const Values &values, const TextOf &textOf)
{
    std::string text;
    for (const auto &value : values) {
        text += (text.empty() ? "" : " ") + textOf(value);
    }
    return text;
}

} // namespace

std::string cellOf(const std::string &text)
{
    return guarded(text);
}
std::string cellOf(Day day)
{
    return toText(day);
}
std::string cellOf(TimeOfDay time)
{
    return toText(time);
}
std::string cellOf(bool flag)
{
    return flag ? "yes" : "no";
}
std::string cellOf(int number)
{
    return std::to_string(number);
}
std::string cellOf(const DoseSlot &slot)
{
    return toText(slot);
}
std::string cellOf(const std::vector<DoseSlot> &slots)
{
    return joined(slots, [](const DoseSlot &slot) { return toText(slot); });
}
std::string cellOf(Weekdays weekdays)
{
    std::vector<std::string> days;
    for (std::size_t index = 0; index < weekdayKeys.size(); ++index) {
        if (weekdays.test(index)) {
            days.emplace_back(weekdayKeys.at(index));
        }
    }
    return joined(days, [](const std::string &day) { return day; });
}
std::string cellOf(LimitScope scope)
{
    return scope == LimitScope::all ? "all" : "supplements";
}
std::string cellOf(Sex sex)
{
    return sex == Sex::female ? "female" : "male";
}
std::string cellOf(const std::vector<OwnPortion> &portions)
{
    return joined(portions, [](const OwnPortion &portion) {
        return std::string(key(portion.unit))
            .append("=")
            .append(exactDecimal(portion.mass.milligrams(), milligramsInGram));
    });
}

CellProblem readCell(std::string_view cell, std::string &text)
{
    const std::string_view plain = unguarded(cell);
    const auto error = plain.empty() ? std::nullopt : refusalOfNote(plain);
    if (error == EntryError::textNotUtf8) {
        return Message::tr("is not text in UTF-8");
    }
    if (error == EntryError::noteTooLong) {
        return Message::tr("is longer than 10,000 characters");
    }
    text = plain;
    return error ? CellProblem(Message::tr("has a control character in it")) : std::nullopt;
}

CellProblem readCell(std::string_view cell, Day &day)
{
    return readKey(cell, day, dayFromText, Message::tr("is not a day from 1900 on, written as 2026-11-23"));
}
CellProblem readCell(std::string_view cell, TimeOfDay &time)
{
    return readKey(cell, time, timeFromText, Message::tr("is not a time of day, written as 08:30"));
}

CellProblem readCell(std::string_view cell, bool &flag)
{
    flag = cell == "yes";
    return flag || cell == "no" ? std::nullopt : CellProblem(Message::tr("is neither yes nor no"));
}

CellProblem readCell(std::string_view cell, int &number)
{
    constexpr std::int64_t largest = 1'000'000;
    std::int64_t value = 0;
    if (readFigure(cell, 1, value) || value > largest) {
        return Message::tr("is not a whole number as osteon writes it");
    }
    number = static_cast<int>(value);
    return std::nullopt;
}

CellProblem readCell(std::string_view cell, Meal &meal)
{
    return readKey(cell, meal, mealFromKey, Message::tr("is not one of breakfast, lunch, dinner, snack"));
}
CellProblem readCell(std::string_view cell, Intensity &intensity)
{
    return readKey(cell, intensity, intensityFromKey, Message::tr("is not one of light, moderate, vigorous"));
}
CellProblem readCell(std::string_view cell, DoseSlot &slot)
{
    return readKey(cell, slot, doseSlotFromText,
                   Message::tr("is not a dose of the day, such as 1, morning or 20:30"));
}

CellProblem readCell(std::string_view cell, std::vector<DoseSlot> &slots)
{
    slots.clear();
    for (const std::string_view word : wordsOf(cell)) {
        if (const auto problem = readCell(word, slots.emplace_back())) {
            return Message::tr("is not a list of doses of the day, such as 'morning 20:30'");
        }
    }
    return std::nullopt;
}

CellProblem readCell(std::string_view cell, DoseState &state)
{
    return readKey(cell, state, doseStateFromKey, Message::tr("is neither taken nor skipped"));
}
CellProblem readCell(std::string_view cell, RegimenKind &kind)
{
    return readKey(cell, kind, regimenKindFromKey, Message::tr("is neither supplement nor medicine"));
}

CellProblem readCell(std::string_view cell, Weekdays &weekdays)
{
    weekdays.reset();
    for (const std::string_view word : wordsOf(cell)) {
        const auto *found = std::ranges::find(weekdayKeys, word);
        if (found == weekdayKeys.end()) {
            return Message::tr("is not a list of weekdays, such as 'mon wed'");
        }
        weekdays.set(static_cast<std::size_t>(found - weekdayKeys.begin()));
    }
    return std::nullopt;
}

CellProblem readCell(std::string_view cell, Quantity &quantity)
{
    return readKey(cell, quantity, quantityFromKey, Message::tr("is nothing that has a target"));
}

CellProblem readCell(std::string_view cell, LimitScope &scope)
{
    scope = cell == "all" ? LimitScope::all : LimitScope::supplementsOnly;
    return cell == cellOf(scope) ? std::nullopt : CellProblem(Message::tr("is neither all nor supplements"));
}
CellProblem readCell(std::string_view cell, Sex &sex)
{
    sex = cell == "female" ? Sex::female : Sex::male;
    return cell == cellOf(sex) ? std::nullopt : CellProblem(Message::tr("is neither female nor male"));
}
CellProblem readCell(std::string_view cell, LabelBasis &basis)
{
    return readKey(cell, basis, labelBasisFromKey, Message::tr("is not one of 100g, 100ml, serving"));
}

CellProblem readCell(std::string_view cell, std::vector<OwnPortion> &portions)
{
    portions.clear();
    for (const std::string_view word : wordsOf(cell)) {
        const std::size_t sign = std::min(word.find('='), word.size());
        const auto unit = portionUnitFromKey(word.substr(0, sign));
        std::int64_t milligrams = 0;
        if (!unit || sign == word.size() || readFigure(word.substr(sign + 1), milligramsInGram, milligrams)) {
            return Message::tr("is not a list of portions in grams, such as 'cup=245 slice=32.5'");
        }
        portions.push_back({*unit, PortionMass::fromMilligrams(milligrams)});
    }
    return std::nullopt;
}

CellProblem readCell(std::string_view cell, TreatmentClass &treatment)
{
    return readKey(cell, treatment, treatmentClassFromKey,
                   Message::tr("is not one of aromatase_inhibitor, bone_medicine, other"));
}
CellProblem readCell(std::string_view cell, ScanSite &site)
{
    return readKey(cell, site, scanSiteFromKey,
                   Message::tr("is not one of lumbar_spine, total_hip, femoral_neck, forearm, other"));
}
CellProblem readCell(std::string_view cell, LabKind &kind)
{
    return readKey(cell, kind, labKindFromKey,
                   Message::tr("is no laboratory value that osteon knows; others are 'custom'"));
}
CellProblem readCell(std::string_view cell, LabBound &bound)
{
    return readKey(cell, bound, labBoundFromKey, Message::tr("is neither < nor >"));
}
CellProblem readCell(std::string_view cell, EventKind &kind)
{
    return readKey(cell, kind, eventKindFromKey,
                   Message::tr("is not one of fall, fracture, height, weight, symptom, visit"));
}
CellProblem readCell(std::string_view cell, NextDateKind &kind)
{
    return readKey(cell, kind, nextDateKindFromKey,
                   Message::tr("is not one of appointment, treatment, other"));
}

} // namespace osteon
