// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/words.h"

#include "domain/rounding.h"

#include <fmt/format.h>

#include <array>

namespace osteon::cli {

namespace {

/// On a screen for people the micro sign is written as it should be.
std::string_view shownUnit(std::string_view symbol)
{
    return symbol == "ug" ? "µg" : symbol;
}

} // namespace

std::string_view words(EntryError error)
{
    switch (error) {
    case EntryError::dayMissing:
        return "is not a real day.";
    case EntryError::dayTooEarly:
        return "lies before 1900.";
    case EntryError::dayInFuture:
        return "lies in the future; log it when it has happened.";
    case EntryError::timeImpossible:
        return "is not a time of day. Write it as 08:30.";
    case EntryError::nameMissing:
        return "is empty.";
    case EntryError::nameTooLong:
        return "is longer than 500 characters. Please shorten it.";
    case EntryError::noteTooLong:
        return "is longer than 10 000 characters. Please shorten it.";
    case EntryError::textNotUtf8:
        return "is not UTF-8 text.";
    case EntryError::controlCharacter:
        return "has a control character in it. Please take it out.";
    case EntryError::amountNegative:
        return "is below zero.";
    case EntryError::amountImpossible:
        return "is more than anybody takes in a day. Please check the unit.";
    case EntryError::portionImpossible:
        return "has to be more than nothing and at most 10 kg.";
    case EntryError::durationImpossible:
        break;
    }
    return "has to be from 1 to 1440 minutes.";
}

std::string_view words(TargetRefusal refusal)
{
    switch (refusal) {
    case TargetRefusal::notPositive:
        return "a bound to be reached has to be above zero, and a limit not below zero.";
    case TargetRefusal::impossible:
        return "that is more than anybody takes in a day or a week has. Please check the unit.";
    case TargetRefusal::lowerAboveLimit:
        return "the target would lie above its limit. Give a higher --limit too if your doctor said so.";
    case TargetRefusal::upperBelowLower:
        return "--upper lies below the lower bound.";
    case TargetRefusal::upperOfMovement:
        return "movement has a --lower bound and no other.";
    case TargetRefusal::k2WithAnticoagulant:
        break;
    }
    return "on warfarin or a similar anticoagulant there is no target for vitamin K2: keep vitamin K steady, "
           "and ask "
           "your clinic.";
}

std::string_view words(RegimenError error)
{
    switch (error) {
    case RegimenError::nameRefused:
        return "The name is empty, too long or has a control character.";
    case RegimenError::doseRefused:
        return "--dose: the text is too long or has a control character.";
    case RegimenError::amountRefused:
        return "An amount is below zero or more than anybody takes in a day. Please check the unit.";
    case RegimenError::medicineWithAmount:
        return "A medicine has no nutrient amounts. Leave out --medicine if it is a supplement.";
    case RegimenError::scheduleRefused:
        return "The schedule cannot be.";
    case RegimenError::startImpossible:
        return "--from: that is not a day from 1900 on.";
    case RegimenError::endsBeforeStart:
        return "--until: the last day lies before the first.";
    case RegimenError::supplementAsTreatment:
        break;
    }
    return "--class: an aromatase inhibitor or a bone medicine is a medicine. Give --medicine too.";
}

std::string_view words(ScheduleError error)
{
    switch (error) {
    case ScheduleError::noSlot:
        return "--times: a day has at least one dose.";
    case ScheduleError::tooManySlots:
        return "--times: more than 24 doses a day.";
    case ScheduleError::slotTwice:
        return "--at: the same time is there twice.";
    case ScheduleError::numberImpossible:
        return "--at: give times such as 08:00 or morning; for a number of doses there is --times.";
    case ScheduleError::intervalImpossible:
        return "--every: the number goes from 1 to 366.";
    case ScheduleError::weekdaysOutsideWeeks:
        break;
    }
    return "--weekdays: they go with weeks, as in --every 2 weeks --weekdays mon,wed.";
}

std::string_view words(DayStatus status)
{
    switch (status) {
    case DayStatus::noRecord:
        return "not logged";
    case DayStatus::unknown:
        return "no data";
    case DayStatus::below:
        return "below";
    case DayStatus::within:
        return "within";
    case DayStatus::aboveRange:
        return "above the range";
    case DayStatus::overLimit:
        break;
    }
    return "over the limit";
}

std::string_view words(ScoreMissing missing)
{
    switch (missing) {
    case ScoreMissing::inProgress:
        return "the week is still in progress";
    case ScoreMissing::tooFewDays:
        return "fewer than four days are logged";
    case ScoreMissing::noTargets:
        break;
    }
    return "no target can be judged";
}

std::string_view words(Quantity quantity)
{
    constexpr std::array<std::string_view, allQuantities.size()> names{
        "Calcium", "Vitamin D", "Magnesium", "Vitamin K2", "Vitamin K1",   "Protein",
        "Sodium",  "Sugars",    "Alcohol",   "Activity",   "Strength days"};
    return names.at(static_cast<std::size_t>(quantity));
}

std::string longDay(Day day)
{
    constexpr std::array<std::string_view, 7> weekdays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                       "Thursday", "Friday", "Saturday"};
    constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};
    return fmt::format("{}, {} {} {}", weekdays.at(date::weekday(date::sys_days(day)).c_encoding()),
                       static_cast<unsigned>(day.day()), months.at(static_cast<unsigned>(day.month()) - 1),
                       static_cast<int>(day.year()));
}

std::string shownAmount(Nutrient nutrient, Mass amount)
{
    const NutrientUnit unit = usualUnit(nutrient);
    const int decimals = unit == NutrientUnit::microgram || unit == NutrientUnit::gram ? 1 : 0;
    const auto exact =
        static_cast<long double>(amount.nanograms()) / static_cast<long double>(massOf(unit).nanograms());
    return fmt::format("{:.{}f} {}", roundHalfUp(exact, decimals), decimals, shownUnit(symbol(unit)));
}

std::string shownBound(Quantity quantity, std::int64_t value)
{
    const double units = static_cast<double>(value) / static_cast<double>(smallestUnitsIn(quantity));
    return fmt::format("{} {}", units, shownUnit(unitSymbol(quantity)));
}

} // namespace osteon::cli
