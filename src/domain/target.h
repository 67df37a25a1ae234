// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/nutrient.h"
#include "domain/profile.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// What a target can be about: a nutrient a day, or movement a week.
enum class Quantity {
    calcium,
    vitaminD,
    magnesium,
    vitaminK2,
    vitaminK1,
    protein,
    sodium,
    sugars,
    alcohol,
    activity,
    strengthDays
};

inline constexpr std::array allQuantities{Quantity::calcium,   Quantity::vitaminD,    Quantity::magnesium,
                                          Quantity::vitaminK2, Quantity::vitaminK1,   Quantity::protein,
                                          Quantity::sodium,    Quantity::sugars,      Quantity::alcohol,
                                          Quantity::activity,  Quantity::strengthDays};

constexpr Quantity quantityOf(Nutrient nutrient)
{
    return static_cast<Quantity>(nutrient); // the nine nutrients come first, in the same order
}
std::optional<Nutrient> nutrientOf(Quantity quantity);

/// "calcium" … "activity", "strength_days": the name in files, in the database and on the command line.
std::string_view key(Quantity quantity);
std::optional<Quantity> quantityFromKey(std::string_view key);

/// "mg", "IU", "ug", "g", "min" or "d": the unit a target of this quantity is written in.
std::string_view unitSymbol(Quantity quantity);

/// A bound in the smallest unit of its quantity: nanograms for a nutrient, minutes for activity, days for
/// strength. The number of them in the quantity's written unit.
std::int64_t smallestUnitsIn(Quantity quantity);

enum class LimitScope { all, supplementsOnly };

/// The bounds that hold for one quantity, each in nanograms, minutes or days (see smallestUnitsIn).
struct Bounds
{
    std::optional<std::int64_t> lower; ///< to be reached
    std::optional<std::int64_t> upper; ///< top of the recommended range; passing it is not bad
    std::optional<std::int64_t> limit; ///< not to be passed
    LimitScope limitScope = LimitScope::all;

    friend bool operator==(const Bounds &, const Bounds &) = default;
};

/// Where a figure comes from, so that every target can name its source.
struct Source
{
    std::string name;
    std::optional<int> year;

    friend bool operator==(const Source &, const Source &) = default;
};

/// What the source of a target is called that somebody typed in.
inline constexpr std::string_view ownSourceName = "set by yourself";

/// A source that names another one for the limit, as that of "The article ...; limit: IOM 2011" does.
struct SourceParts
{
    std::string_view name;
    std::string_view ofLimit; ///< with its year; empty where there is none
};

/// The pieces are parts of `source.name`; its year belongs to the first.
SourceParts partsOf(const Source &source);

/// A target in force for one person on one day.
struct Target
{
    Quantity quantity{};
    Bounds bounds;
    Source source;

    friend bool operator==(const Target &, const Target &) = default;
};

/// One line of a plan: a target and whom it is for.
struct TargetRule
{
    Target target;
    std::optional<Sex> sex;
    std::optional<int> ageFrom;
    std::optional<int> ageTo; ///< included

    /// A rule that asks for a sex or an age does not match a person who has not told it.
    bool matches(const Profile &profile, Day day) const;

    friend bool operator==(const TargetRule &, const TargetRule &) = default;
};

/// A named set of rules to choose from, as the catalogue ships it.
struct TargetPreset
{
    std::string key;   ///< "article", "rda", "asco-2019"
    std::string title; ///< for people
    std::vector<TargetRule> rules;
};

/// The plan somebody chose, with a copy of its rules, so that a later catalogue changes no past week.
struct TargetPlan
{
    std::string uid;                  ///< empty until stored
    std::optional<Day> effectiveFrom; ///< absent: from the beginning of time
    std::string preset;               ///< key of the preset, or "own" for what was typed in
    bool vigorousCountsTwice = false; ///< WHO counts a vigorous minute as two; off in the Article preset
    std::vector<TargetRule> rules;    ///< of the rules for one quantity that match, the last one holds

    friend bool operator==(const TargetPlan &, const TargetPlan &) = default;
};

/// The targets of a plan for one person on one day, in the order of allQuantities. On an anticoagulant of
/// the warfarin kind there is no target for vitamin K2, whatever the plan says.
std::vector<Target> targetsFor(const TargetPlan &plan, const Profile &profile, Day day);

/// Every plan a person has had: each holds from its day until the next one begins.
class TargetHistory
{
public:
    /// The first plan holds from the beginning of time; the others may come in any order.
    TargetHistory(TargetPlan first, std::vector<TargetPlan> later, Profile profile);

    const TargetPlan &planOn(Day day) const;
    std::vector<Target> targetsOn(Day day) const;
    std::optional<Target> targetOn(Quantity quantity, Day day) const;
    const Profile &profile() const { return m_profile; }
    const std::vector<TargetPlan> &plans() const { return m_plans; } ///< oldest first

private:
    std::vector<TargetPlan> m_plans;
    Profile m_profile;
};

} // namespace osteon
