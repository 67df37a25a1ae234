// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bone_record.h"
#include "domain/dose.h"
#include "domain/entry.h"
#include "domain/message.h"
#include "domain/own_food.h"
#include "domain/target.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

// How a value stands in a cell of the diary's table. Every value has one text and every text at most one
// value: what is not exactly as osteon writes it is refused, because '1.000' is one here and a thousand
// there.

/// Why a cell is not the value it should be, to follow the cell: "is not a day"; absent where it is.
using CellProblem = std::optional<Message>;

/// What has a key is written with it.
template <typename T>
    requires requires(T value) {
        { key(value) } -> std::same_as<std::string_view>;
    }
std::string cellOf(T value)
{
    return std::string(key(value));
}
std::string cellOf(const std::string &text); ///< guarded, see csv_text.h
std::string cellOf(Day day);
std::string cellOf(TimeOfDay time);
std::string cellOf(bool flag); ///< "yes", "no"
std::string cellOf(int number);
std::string cellOf(const DoseSlot &slot);
std::string cellOf(const std::vector<DoseSlot> &slots); ///< "morning 20:30"
std::string cellOf(Weekdays weekdays);                  ///< "mon wed"
std::string cellOf(LimitScope scope);
std::string cellOf(Sex sex);
std::string cellOf(const std::vector<OwnPortion> &portions); ///< in grams: "cup=245 slice=32.5"

CellProblem readCell(std::string_view cell, std::string &text); ///< UTF-8 up to the length of a note
CellProblem readCell(std::string_view cell, Day &day);
CellProblem readCell(std::string_view cell, TimeOfDay &time);
CellProblem readCell(std::string_view cell, bool &flag);
CellProblem readCell(std::string_view cell, int &number); ///< not below zero
CellProblem readCell(std::string_view cell, Meal &meal);
CellProblem readCell(std::string_view cell, Intensity &intensity);
CellProblem readCell(std::string_view cell, DoseSlot &slot);
CellProblem readCell(std::string_view cell, std::vector<DoseSlot> &slots);
CellProblem readCell(std::string_view cell, DoseState &state);
CellProblem readCell(std::string_view cell, RegimenKind &kind);
CellProblem readCell(std::string_view cell, Weekdays &weekdays);
CellProblem readCell(std::string_view cell, Quantity &quantity);
CellProblem readCell(std::string_view cell, LimitScope &scope);
CellProblem readCell(std::string_view cell, Sex &sex);
CellProblem readCell(std::string_view cell, LabelBasis &basis);
CellProblem readCell(std::string_view cell, std::vector<OwnPortion> &portions);
CellProblem readCell(std::string_view cell, TreatmentClass &treatment);
CellProblem readCell(std::string_view cell, ScanSite &site);
CellProblem readCell(std::string_view cell, LabKind &kind);
CellProblem readCell(std::string_view cell, LabBound &bound);
CellProblem readCell(std::string_view cell, EventKind &kind);
CellProblem readCell(std::string_view cell, NextDateKind &kind);

/// "every 2 weeks" as "2 weeks"; "as_needed".
std::string repeatCell(const Schedule &schedule);
CellProblem readRepeatCell(std::string_view cell, Schedule &schedule);

/// A figure in a column's unit, exact: the number of smallest units. Few figures can be below zero.
enum class FigureSign { positive, any };
CellProblem readFigure(std::string_view cell, std::int64_t unit, std::int64_t &value,
                       FigureSign sign = FigureSign::positive);

/// A UUID as osteon writes it: lower case, with its hyphens.
CellProblem readUid(std::string_view cell, std::string &uid);

/// An empty cell is absent.
template <typename T>
std::string cellOf(const std::optional<T> &value)
{
    return value ? cellOf(*value) : std::string();
}
template <typename T>
CellProblem readCell(std::string_view cell, std::optional<T> &value)
{
    return cell.empty() ? std::nullopt : readCell(cell, value.emplace());
}

} // namespace osteon
