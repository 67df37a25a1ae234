// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "domain/nutrient.h"

#include <string>
#include <string_view>

namespace osteon {

/// All words of the summary, in one place so that it can be put into another language.
namespace words {

inline constexpr std::string_view title = "Lifestyle summary for a bone-health visit";
inline constexpr std::string_view name = "Name";
inline constexpr std::string_view born = "born {}";
inline constexpr std::string_view loggedDays = "{} of {} days logged";
inline constexpr std::string_view completeDays = "{} marked complete";

inline constexpr std::string_view intake = "Intake, mean of logged days";
inline constexpr std::string_view nothingLogged = "No intake was logged in this period.";
inline constexpr std::string_view meanADay = "Mean a day";
inline constexpr std::string_view daysKnown = "Days known";
inline constexpr std::string_view targetInForce = "Target in force";
inline constexpr std::string_view daysMet = "Days met";
inline constexpr std::string_view limit = "Limit";
inline constexpr std::string_view daysOver = "Days over";
inline constexpr std::string_view foodAndSupplement = "Food / suppl.";
inline constexpr std::string_view noData = "no data";
inline constexpr std::string_view noTarget = "no target";
inline constexpr std::string_view none = "–";
inline constexpr std::string_view atLeast = "at least {}";
inline constexpr std::string_view upTo = "up to {}";
inline constexpr std::string_view changed = "(changed)";
inline constexpr std::string_view nOfM = "{} of {}";
inline constexpr std::string_view nOfMDays = "{} of {} days";
inline constexpr std::string_view fromSupplements = "{} suppl.";
inline constexpr std::string_view shares = "{} / {} %";
inline constexpr std::string_view intakeNote =
    "Days known: logged days with a known amount; the mean is over these. 'At least': some items have no "
    "value. Shares: of known amounts.";
inline constexpr std::string_view sources = "Sources: ";

inline constexpr std::string_view activity = "Activity by week (minutes, moderate and vigorous)";
inline constexpr std::string_view chartOfWeeks =
    "Dark: moderate. Light: vigorous. Dashed: target in force. Hatched: no record. "
    "Narrow: part of a week.";
inline constexpr std::string_view chartOfGroups =
    "Dark: moderate. Light: vigorous. Dashed: target in force. Hatched: no record.";
inline constexpr std::string_view eachBar =
    "Each figure is the mean of the whole weeks with a record among {} weeks.";
inline constexpr std::string_view noWeekLogged = "Nothing was logged in this period.";
inline constexpr std::string_view vigorousTwice =
    "A vigorous minute counts as two, as the plan in force says.";
inline constexpr std::string_view weekMeans =
    "A week's mean: {} min moderate and vigorous, {} min weight-bearing of any intensity, "
    "strength training on {} days ({}).";
inline constexpr std::string_view wholeWeeks = "{} whole weeks with a record";
inline constexpr std::string_view oneWholeWeek = "1 whole week with a record";
inline constexpr std::string_view noWholeWeek = "No whole week with a record. In the period: {} min moderate "
                                                "and vigorous, {} min weight-bearing of any intensity, "
                                                "strength training on {} days.";
inline constexpr std::string_view weeksAtTarget = "At or above the target in force: {}.";
inline constexpr std::string_view minutesAtTarget = "{} of {} weeks ({} min)";
inline constexpr std::string_view strengthAtTarget = "strength {} of {} weeks ({} days)";
inline constexpr std::string_view noActivityTarget = "No activity target in force.";
inline constexpr std::string_view notCounted = "Not in these figures: {}.";
inline constexpr std::string_view partWeeks = "weeks only partly in the period or not over yet: {}";
inline constexpr std::string_view emptyWeeks = "weeks without a record: {}";
inline constexpr std::string_view notLogged = "not logged";
inline constexpr std::string_view weekLine = "{} min (moderate {}, vigorous {})";
inline constexpr std::string_view partOfWeek = ", part of a week";

inline constexpr std::string_view targetChanges = "Target changes in the period";
inline constexpr std::string_view noTargetChanges = "None.";
inline constexpr std::string_view ownTargets = "own targets";
inline constexpr std::string_view changeFrom = "from {}: {}";
inline constexpr std::string_view earlierChanges = "and {} more changes before";
inline constexpr std::string_view oneEarlierChange = "and 1 more change before";

inline constexpr std::string_view printed = "Printed {}.";
inline constexpr std::string_view footer =
    "Personal record written by its owner with osteon. It is not the output of a medical device and draws no "
    "medical conclusion. Missing days are not counted as zero.";

} // namespace words

std::string_view nutrientName(Nutrient nutrient);

/// "mg", "µg", "g" or "IU", as people write it.
std::string_view unitName(NutrientUnit unit);

/// "22 November 2026".
std::string dayInWords(Day day);

/// "25 May".
std::string shortDayInWords(Day day);

/// "May 2026".
std::string monthInWords(Day day);

/// "23 May – 22 November 2026", "16 – 22 November 2026"; a single day as itself.
std::string periodInWords(const Period &period);

} // namespace osteon
