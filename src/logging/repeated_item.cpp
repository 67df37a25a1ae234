// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/repeated_item.h"

#include "catalogue/text_folding.h"
#include "logging/schedule_words.h"
#include "logging/untracked.h"

namespace osteon {

namespace {

std::string nameIn(const ReadItem &item)
{
    return std::visit([](const auto &entry) { return folded(entry.name); }, item.entry);
}

/// Whether the words are no part of a name, as of somebody's own "weekly mix", and the item is not told
/// better already.
bool isAboutIt(const ItemContext &context, const Outcome &outcome, const Schedule &schedule)
{
    const bool isDaily = schedule.howOften == HowOften::daily;
    if (const auto *item = std::get_if<ReadItem>(&outcome.result)) {
        const bool isName =
            nameIn(*item).find(context.tokens[schedule.words.end - 1].folded) != std::string::npos;
        return !isName && !(isDaily && isSupplement(*item));
    }
    switch (std::get<ReadProblem>(outcome.result).reason) {
    case ProblemReason::unknownFood:
    case ProblemReason::untracked:
        return true;
    case ProblemReason::unclearName:
    case ProblemReason::unclearAmount:
    case ProblemReason::missingDuration:
        return !isDaily;
    default:
        return false;
    }
}

/// Of a supplement or medicine, without the amount and the schedule; else empty.
std::string nameOfRoutine(const ItemContext &context, const Schedule &schedule)
{
    for (const TokenRange range : {TokenRange{context.range.begin, schedule.words.begin},
                                   TokenRange{schedule.words.end, context.range.end}}) {
        const std::string name =
            range.isEmpty() ? std::string() : partsOf(context.line, context.tokens, range).name;
        if (!name.empty() && (context.names.supplement(name) || isUntrackedSubstance(name))) {
            return name;
        }
    }
    return {};
}

} // namespace

void refuseSchedule(const ItemContext &context, Outcome &outcome)
{
    const Schedule schedule = scheduleIn(context.tokens, context.range);
    if (schedule.howOften != HowOften::unsaid && isAboutIt(context, outcome, schedule)) {
        outcome = problemWith(context, ProblemReason::schedule);
        std::get<ReadProblem>(outcome.result).name = nameOfRoutine(context, schedule);
    }
}

} // namespace osteon
