// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/many_meanings.h"

#include "catalogue/text_folding.h"
#include "domain/own_food.h"
#include "logging/name_meanings.h"
#include "logging/name_order.h"
#include "logging/name_words.h"
#include "logging/verb_forms.h"

namespace osteon {

namespace {

/// What the name may mean, also with its words in another order and without those that say nothing: "almond
/// milk unsweetened", "bin ich gelaufen", "organic soya milk". "Fresh figs" says which.
NameMeanings meaningsInAnyOrder(const ItemContext &context, const std::string &name)
{
    NameMeanings meanings = meaningsOf(name);
    if (!meanings.names.empty() || context.names.isWholeName(name)) {
        return meanings;
    }
    std::vector<std::string> others = inOtherOrders(name);
    others.push_back(withoutEmptyWords(name));
    others.push_back(withoutPlainWords(name));
    others.push_back(joinedWords(activityWords(name)));
    for (const std::string &other : others) {
        meanings = meanings.names.empty() && !other.empty() ? meaningsOf(other) : meanings;
    }
    if (!meanings.names.empty()) {
        return meanings;
    }
    meanings = meaningsOf(withoutIdleWords(name));
    std::erase_if(meanings.names, [&](const std::string &one) { return !isInStateOf(name, one); });
    return meanings.names.size() > 1 || meanings.areNeighbours ? meanings : NameMeanings();
}

/// What is known only because its spelling was corrected is not believed where another word is as near.
NameMeanings meaningsOfCorrected(const ItemContext &context, const std::string &name)
{
    const FoodMatch &match = context.names.food(name);
    return match.thing && !match.isWhole ? meaningsOfMisspelt(name) : NameMeanings();
}

} // namespace

std::optional<Outcome> readManyMeanings(const ItemContext &context, const ItemParts &parts)
{
    auto meanings = meaningsInAnyOrder(context, parts.nameWithoutSize);
    meanings = meanings.names.empty() ? meaningsOfCorrected(context, parts.nameWithoutSize) : meanings;
    if (meanings.names.empty()) {
        return std::nullopt;
    }
    const FoodMatch &written = context.names.food(parts.nameWithoutSize);
    if (written.isWhole && ownFoodUid(written.thing->key)) {
        return std::nullopt;
    }
    bool areFoods = true;
    for (std::string &meaning : meanings.names) {
        const auto &food = context.names.food(meaning).thing;
        const auto activity = food ? std::nullopt : context.names.activity(meaning).thing;
        areFoods = areFoods && food;
        meaning = food ? food->name : activity ? activity->name : meaning;
    }
    Outcome outcome =
        problemWith(context, meanings.areNeighbours ? ProblemReason::unknownFood : ProblemReason::unclearName,
                    std::move(meanings.names));
    std::get<ReadProblem>(outcome.result).name = areFoods ? parts.name : std::string();
    return outcome;
}

} // namespace osteon
