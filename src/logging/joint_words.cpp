// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/joint_words.h"

#include "catalogue/text_folding.h"
#include "logging/item_words.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace osteon {

JointKind jointKind(const Tokens &tokens, std::size_t at)
{
    const Token &token = tokens[at];
    if (isJoint(token)) {
        return JointKind::connection;
    }
    const bool isShortWith = token.isWord("c") && at > 0 && tokens[at - 1].isWord() && // "cafe c/ leche"
                             at + 1 < tokens.size() && tokens[at + 1].isMark("/") &&
                             !tokens[at + 1].spaceBefore;
    if (isWith(token) || isShortWith) {
        return JointKind::with;
    }
    const bool isFraction = token.isMark("/") && !token.spaceBefore && at > 0 && tokens[at - 1].isNumber();
    const bool isSign = token.isMark(".") || (token.isMark("/") && !isFraction) || token.isMark("•");
    return isSign ? JointKind::sign : JointKind::none;
}

std::size_t endOfJoint(const Tokens &tokens, std::size_t at)
{
    const JointKind kind = jointKind(tokens, at);
    const bool hasStroke = kind == JointKind::with && at + 1 < tokens.size() && tokens[at + 1].isMark("/") &&
                           !tokens[at + 1].spaceBefore;
    return at + (kind == JointKind::none ? 0 : hasStroke ? 2 : 1);
}

bool saysWhichKind(std::string_view name)
{
    static const std::unordered_set<std::string_view> words{
        "fat",    "fett",    "grasa", "skin",  "haut",   "piel",    "peel",
        "schale", "cascara", "bone",  "bones", "graten", "knochen", "hueso",
        "huesos", "espinas", "no",    "ohne",  "sin",    "without", "kein",
        "keine",  "keinem",  "extra", "added", "zusatz", "gas",     "kohlensaure"};
    return name.contains('%') || std::ranges::any_of(foldedWords(name), [](const std::string &word) {
               return words.contains(word);
           });
}

} // namespace osteon
