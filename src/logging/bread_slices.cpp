// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/bread_slices.h"

#include "catalogue/text_folding.h"
#include "logging/portion_words.h"

#include <array>
#include <string_view>

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
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> words{
        {{"1 slice ", "2 slices "}, {"1 Scheibe ", "2 Scheiben "}, {"1 rebanada ", "2 rebanadas "}}};
    const auto &[one, two] = words.at(static_cast<std::size_t>(language));
    return ReadProblem{bread.text,
                       bread.offset,
                       ProblemReason::unclearAmount,
                       {std::string(one) + bread.text, std::string(two) + bread.text}};
}

} // namespace osteon
