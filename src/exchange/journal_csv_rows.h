// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal_sink.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace osteon {

/// What a row of the diary's table is.
enum class JournalRowKind {
    profile, // first what has no day of its own …
    setting,
    targetPlan,
    target,
    regimen,
    regimenVersion,
    ownFood,
    savedMeal,
    savedMealItem,
    intake, // … then the entries of the diary
    dose,
    exercise,
    scan,
    lab,
    event,
    note,
    question,
    nextDate,
    completeDay
};

/// In the order of JournalRowKind.
inline constexpr std::array<std::string_view, 19> journalRowKinds{
    "profile",     "setting",    "target_plan",     "target", "regimen",  "regimen_version",
    "own_food",    "saved_meal", "saved_meal_item", "intake", "dose",     "exercise",
    "scan",        "lab",        "event",           "note",   "question", "next_date",
    "complete_day"};

constexpr std::string_view key(JournalRowKind kind)
{
    return journalRowKinds.at(static_cast<std::size_t>(kind));
}

constexpr bool isDefinition(JournalRowKind kind)
{
    return kind < JournalRowKind::intake;
}

// Rows of which several make one piece of a journal; the others are the pieces themselves.

/// One thing that its owner told, "sex", "birth_year", "anticoagulant", "name", or set, "day_start_h",
/// "vitamin_d_unit".
struct ProfileRow
{
    std::string name;
    std::string value;
};

/// One bound of a rule of a plan; a rule without any has one row as well.
struct TargetRow
{
    std::string plan;
    int position = 0;  ///< of the rule in its plan, from 1
    TargetRule rule;   ///< without its bounds
    std::string bound; ///< "lower", "upper", "limit"; empty for none
    std::optional<std::int64_t> value;
};

struct RegimenRow
{
    std::string uid;
    RegimenKind kind{};
    TreatmentClass treatment{};
};

struct RegimenVersionRow
{
    std::string regimen;
    RegimenVersion version;
};

struct SavedMealRow
{
    std::string uid;
    std::string name;
    int servings = 1;
};

struct SavedMealItemRow
{
    std::string meal;
    int position = 0; ///< from 1
    SavedMealItem item;
};

} // namespace osteon
