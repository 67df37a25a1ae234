// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/bread_slices.h"

#include "catalogue/text_folding.h"
#include "logging/portion_words.h"

#include <string>

namespace osteon {

namespace {

bool isToast(const std::string &text)
{
    const std::string words = folded(text);
    return words.contains("toast") || words.contains("tostada");
}

/// Without an amount the text of the portion is the label of the usual one: "1 slice (45 g)".
bool isUsualSlice(const IntakeEntry &entry, NameLanguage language)
{
    const std::string slice = "1 " + std::string(wordFor(PortionUnit::slice, language)) + " (";
    return entry.food.starts_with("bread-") && entry.portionText.starts_with(slice);
}

} // namespace

std::optional<ReadProblem> doubtAboutSlices(const ReadItem &bread, NameLanguage language)
{
    const auto *entry = std::get_if<IntakeEntry>(&bread.entry);
    if (entry == nullptr || !isUsualSlice(*entry, language) || isToast(bread.text)) {
        return std::nullopt;
    }
    const auto slices = [&](const std::string &count, bool isOne) {
        return count + ' ' + std::string(wordFor(PortionUnit::slice, language, isOne)) + ' ' + bread.text;
    };
    return ReadProblem{
        bread.text, bread.offset, ProblemReason::unclearAmount, {slices("1", true), slices("2", false)}};
}

} // namespace osteon
