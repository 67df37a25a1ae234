// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/text_folding.h"
#include "domain/limits.h"
#include "logging/activity_kinds.h"
#include "logging/activity_minutes.h"
#include "logging/item_reader.h"
#include "logging/verb_forms.h"

#include <algorithm>
#include <array>

namespace osteon {

namespace {

constexpr std::size_t alternativeLimit = 5;

/// 20 push-ups are not 20 minutes of them.
bool isCountedInRepetitions(const Activity &activity)
{
    constexpr std::array<std::string_view, 9> keys{
        "push-ups",     "weights-squats",    "core",       "bodyweight", "calisthenics-vigorous",
        "sit-to-stand", "sit-to-stand-fast", "heel-drops", "kettlebell"};
    return std::ranges::find(keys, std::string_view(activity.key)) != keys.end();
}

/// Below this many a bare number may as well be kilometres: "run 5", "bike 10".
std::int64_t leastBareMinutes(const Activity &activity)
{
    constexpr std::array<std::string_view, 4> ways{"run", "cycle", "walk", "hike"};
    const auto goes = [&](std::string_view way) { return activity.key.starts_with(way); };
    const bool isFast = goes("run") || goes("cycle");
    return isFast ? 15 : std::ranges::any_of(ways, goes) ? 10 : 5;
}

/// "walk 30": minutes, when it is a time that people walk.
Minutes bareMinutes(const ItemParts &parts, const Activity &activity)
{
    const bool isBare = parts.quantities.size() == 1 && !parts.quantities.front().unit && !parts.multiplier &&
                        !parts.quantities.front().isArticle && !isCountedInRepetitions(activity);
    const Number number = isBare ? parts.quantities.front().value() : Number();
    const bool isOrdinary = isBare && number.isAtLeast(leastBareMinutes(activity)) && number.isAtMost(300);
    return isOrdinary ? Minutes(number) : std::unexpected(ProblemReason::missingDuration);
}

/// Whole readings with minutes or hours in the place of the number.
std::vector<std::string> durationSuggestions(const ItemContext &context, const ItemParts &parts,
                                             const Activity &activity)
{
    if (isCountedInRepetitions(activity) || parts.quantities.size() != 1 ||
        parts.quantities.front().isArticle || parts.multiplier) {
        return {};
    }
    const WrittenAmount &amount = parts.quantities.front();
    const bool mayBeTime = !amount.unit || *amount.unit == Unit::metre;
    if (!mayBeTime || amount.value().isZero() || !amount.value().isAtMost(300)) {
        return {};
    }
    const auto with = [&](const char *unit) {
        return withReplaced(context, amount.range, amount.value().text() + unit);
    };
    return amount.value().isAtMost(12) ? std::vector<std::string>{with(" min"), with(" h")}
                                       : std::vector<std::string>{with(" min")};
}

/// "1.30 h" is an hour and a half to some and 78 minutes to others: both, written so that they are clear.
std::vector<std::string> readingsOfHours(const ItemContext &context, const ItemParts &parts)
{
    for (const WrittenAmount &amount : parts.quantities) {
        const std::string &written = context.tokens[amount.range.begin].folded;
        const std::size_t point = written.find_first_of(".,");
        const bool hasTwo =
            amount.unit == Unit::hour && point != std::string::npos && point + 3 == written.size();
        const std::string minutes = hasTwo ? written.substr(point + 1) : std::string();
        const auto product = Number::product(amount.value(), Number::whole(60));
        if (hasTwo && minutes < "60" && minutes != "25" && product) {
            return {withReplaced(context, amount.range, written.substr(0, point) + ':' + minutes + " h"),
                    withReplaced(context, amount.range, product->text() + " min")};
        }
    }
    return {};
}

/// How far it was, or how many steps, is no time and is kept as a note.
ItemParts withDistanceNoted(const ItemContext &context, ItemParts parts)
{
    for (const WrittenAmount &amount : parts.quantities) {
        if (amount.unit && isMovement(*amount.unit) && !isDuration(*amount.unit)) {
            parts.note +=
                (parts.note.empty() ? "" : "; ") + spacedText(context.line, context.tokens, amount.range);
        }
    }
    return parts;
}

/// "morning walk", "Yoga abends": when it was is no kind of it and is kept as a note.
ItemParts withPartOfDayNoted(ItemParts parts)
{
    for (const std::string &word : foldedWords(parts.name)) {
        if (isPartOfDayWord(word)) {
            parts.note += (parts.note.empty() ? "" : "; ") + word;
        }
    }
    return parts;
}

ExerciseSession sessionOf(const ItemContext &context, const Activity &activity, std::chrono::minutes duration)
{
    ExerciseSession session;
    session.stamp = context.stamp;
    session.activity = activity.key;
    session.name = activity.name;
    session.duration = duration;
    session.intensity = activity.intensity;
    session.kinds = {activity.weightBearing, activity.resistance, activity.balance};
    return session;
}

} // namespace

Outcome readActivity(const ItemContext &context, const ItemParts &parts, const ActivityMatch &match)
{
    if (auto readings = readingsOfHours(context, parts); !readings.empty()) {
        return problemWith(context, ProblemReason::unclearAmount, std::move(readings));
    }
    if (auto kinds = kindsLeftOpen(context, parts, *match.thing); !kinds.empty()) {
        return problemWith(context, ProblemReason::unclearName, std::move(kinds));
    }
    const Minutes minutes = hasDuration(parts) ? statedMinutes(parts) : bareMinutes(parts, *match.thing);
    if (!minutes) {
        const bool isMissing = minutes.error() == ProblemReason::missingDuration;
        return problemWith(context, minutes.error(),
                           isMissing ? durationSuggestions(context, parts, *match.thing)
                                     : std::vector<std::string>());
    }
    // Beyond a day the number says nothing but that it is refused.
    const auto whole = minutes->isAtMost(longestDuration.count()) ? minutes->rounded() : std::nullopt;
    const std::chrono::minutes duration(whole.value_or(longestDuration.count() + 1));
    ReadItem item;
    item.entry = sessionOf(context, *match.thing, duration);
    for (const Activity &other : match.others) {
        if (item.alternatives.size() < alternativeLimit) {
            item.alternatives.emplace_back(sessionOf(context, other, duration));
        }
    }
    Outcome outcome =
        itemOrRefusal(context, withPartOfDayNoted(withDistanceNoted(context, parts)), std::move(item));
    outcome.isOrdinary = duration.count() >= 5 && duration.count() <= 600;
    return outcome;
}

} // namespace osteon
