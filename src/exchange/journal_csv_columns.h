// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/nutrient.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace osteon {

/// The columns of the diary as a table. Each kind of row fills some of them and leaves the others empty.
enum class JournalColumn {
    kind,
    uid,
    day,
    time,
    zone,
    meal,
    name,
    food,
    portion,
    portionText,
    supplement,
    calcium, // the nutrients, in the order of allNutrients
    vitaminD,
    magnesium,
    vitaminK2,
    vitaminK1,
    protein,
    sodium,
    sugars,
    alcohol,
    dish,
    activity,
    duration,
    intensity,
    weightBearing,
    resistance,
    balance,
    belongsTo,
    position,
    regimenKind,
    slot,
    doseText,
    state,
    entry,
    entryName,
    lastDay,
    repeat,
    weekdays,
    anchorDay,
    slots,
    preset,
    vigorousCountsTwice,
    quantity,
    bound,
    strengthDays,
    limitScope,
    source,
    sourceYear,
    sex,
    ageFrom,
    ageTo,
    basis,
    serving,
    servingVolume,
    portions,
    archived,
    mergedInto,
    servings,
    value,
    note
};

inline constexpr std::size_t journalColumnCount = static_cast<std::size_t>(JournalColumn::note) + 1;

/// In the order of JournalColumn; what is measured has its unit in the name.
inline constexpr std::array<std::string_view, journalColumnCount> journalColumnNames{
    "kind",
    "uid",
    "day",
    "time",
    "zone",
    "meal",
    "name",
    "food",
    "portion_g",
    "portion_text",
    "supplement",
    "calcium_mg",
    "vitamin_d_iu",
    "magnesium_mg",
    "vitamin_k2_ug",
    "vitamin_k1_ug",
    "protein_g",
    "sodium_mg",
    "sugars_g",
    "alcohol_g",
    "dish",
    "activity",
    "duration_min",
    "intensity",
    "weight_bearing",
    "resistance",
    "balance",
    "belongs_to",
    "position",
    "regimen_kind",
    "slot",
    "dose_text",
    "state",
    "entry",
    "entry_name",
    "last_day",
    "repeat",
    "weekdays",
    "anchor_day",
    "slots",
    "preset",
    "vigorous_counts_twice",
    "quantity",
    "bound",
    "strength_d",
    "limit_scope",
    "source",
    "source_year",
    "sex",
    "age_from_years",
    "age_to_years",
    "basis",
    "serving_g",
    "serving_ml",
    "portions_g",
    "archived",
    "merged_into",
    "servings",
    "value",
    "note",
};

constexpr std::size_t placeOf(JournalColumn column)
{
    return static_cast<std::size_t>(column);
}

constexpr JournalColumn columnOf(Nutrient nutrient)
{
    return static_cast<JournalColumn>(placeOf(JournalColumn::calcium) + static_cast<std::size_t>(nutrient));
}

static_assert(journalColumnNames[placeOf(columnOf(Nutrient::alcohol))] == "alcohol_g");
static_assert(journalColumnNames[placeOf(JournalColumn::servings)] == "servings");

} // namespace osteon
