// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/option_values.h"

#include "cli/refusal.h"
#include "cli/words.h"
#include "domain/decimal.h"
#include "domain/limits.h"

#include <QString>

#include <fmt/format.h>

namespace osteon::cli {

namespace {

[[noreturn]] void refuse(const std::string &name, const std::string &reason)
{
    throw Refusal{ExitCode::refused, name + ": " + reason};
}

std::string composed(const std::string &text)
{
    return QString::fromStdString(text).normalized(QString::NormalizationForm_C).toStdString();
}

} // namespace

Day anyDay(const Context &context, const std::string &name, const std::string &text)
{
    if (text == "today") {
        return context.today();
    }
    if (text == "yesterday") {
        return addDays(context.today(), -1);
    }
    const auto day = dayFromText(text);
    if (!day) {
        refuse(name, fmt::format("'{}' is not a day from 1900 on. Write it as 2026-11-23.", text));
    }
    return *day;
}

Day pastDay(const Context &context, const std::string &name, const std::string &text)
{
    const Day day = anyDay(context, name, text);
    if (const auto error = refusalOfDay(day, context.today())) {
        refuse(name, fmt::format("{} {}", toText(day), words(*error)));
    }
    return day;
}

Period periodFrom(const Context &context, const std::string &from, const std::string &to)
{
    const Period period{anyDay(context, "--from", from), anyDay(context, "--to", to)};
    constexpr int mostDays = 366 * 130;
    if (period.last < period.first || period.dayCount() > mostDays) {
        refuse("--to", fmt::format("{} lies before --from, {}.", to, from));
    }
    return period;
}

std::int64_t scaledValue(const std::string &name, const std::string &text, std::int64_t factor)
{
    const auto value = scaledDecimal(text, factor);
    if (!value) {
        refuse(name, value.error() == DecimalError::tooLarge
                         ? fmt::format("{} is far too large.", text)
                         : fmt::format("'{}' is not a number. Write it as 12 or 12.5.", text));
    }
    return *value;
}

Mass amount(const std::string &name, const std::string &text, Nutrient nutrient, NutrientUnit unit)
{
    const Mass mass = Mass::fromNanograms(scaledValue(name, text, massOf(unit).nanograms()));
    if (mass < Mass()) {
        refuse(name, fmt::format("{} {}", text, words(EntryError::amountNegative)));
    }
    if (mass > mostPossible(nutrient)) {
        refuse(name, fmt::format("{} {}", text, words(EntryError::amountImpossible)));
    }
    return mass;
}

std::chrono::minutes duration(const std::string &name, const std::string &text)
{
    if (text.find('.') != std::string::npos) {
        refuse(name, fmt::format("'{}' is not a whole number of minutes.", text));
    }
    const std::chrono::minutes minutes(scaledValue(name, text, 1));
    if (minutes.count() < 1 || minutes > longestDuration) {
        refuse(name, fmt::format("{} {}", text, words(EntryError::durationImpossible)));
    }
    return minutes;
}

std::optional<Meal> mealFrom(const std::string &name, const std::string &text)
{
    if (text.empty()) {
        return std::nullopt;
    }
    const auto meal = mealFromKey(text);
    if (!meal) {
        refuse(name, fmt::format("'{}' is not one of breakfast, lunch, dinner, snack.", text));
    }
    return meal;
}

Intensity intensityFrom(const std::string &name, const std::string &text)
{
    const auto intensity = intensityFromKey(text);
    if (!intensity) {
        refuse(name, fmt::format("'{}' is not one of light, moderate, vigorous.", text));
    }
    return *intensity;
}

TimeOfDay timeFrom(const std::string &name, const std::string &text)
{
    const auto time = timeFromText(text);
    if (!time) {
        refuse(name, fmt::format("'{}' {}", text, words(EntryError::timeImpossible)));
    }
    return *time;
}

bool yesOrNo(const std::string &name, const std::string &text)
{
    if (text != "yes" && text != "no") {
        refuse(name, fmt::format("'{}' is neither yes nor no.", text));
    }
    return text == "yes";
}

std::optional<std::string> noteFrom(const std::string &name, const std::string &text)
{
    for (const std::string &form : {text, composed(text)}) { // composing makes a few characters longer
        if (const auto error = refusalOfNote(form)) {
            refuse(name, fmt::format("the note {}", words(*error)));
        }
    }
    return text.empty() ? std::nullopt : std::optional(composed(text));
}

std::string storedName(const std::string &name, const std::string &text)
{
    if (const auto error = refusalOfName(text)) {
        refuse(name, fmt::format("the name {}", words(*error)));
    }
    return composed(text);
}

} // namespace osteon::cli
