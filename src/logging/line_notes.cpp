// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/line_notes.h"

#include "domain/limits.h"
#include "logging/left_out.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace osteon {

namespace {

std::span<const Token> tokensIn(const Tokens &tokens, TokenRange range)
{
    return std::span(tokens).subspan(range.begin, range.end - range.begin);
}

} // namespace

bool areNotes(const Tokens &tokens, TokenRange range)
{
    return std::ranges::all_of(tokensIn(tokens, range), [](const Token &token) { return token.isNote(); });
}

std::optional<ProblemReason> addNotesTo(std::vector<ReadItem> &items, const Tokens &tokens, TokenRange range)
{
    std::string note;
    for (const Token &token : tokensIn(tokens, range)) {
        note += (note.empty() ? "" : "; ") + token.folded;
    }
    return addNoteTo(items, note);
}

bool isLeftOut(std::string_view line, const Tokens &tokens, TokenRange range)
{
    const bool isBehindComma = range.begin > 0 && tokens[range.begin - 1].isMark(",");
    const auto out = isBehindComma ? leftOutIn(nameOf(line, tokens, range)) : std::nullopt;
    return out && out->rest.empty();
}

std::optional<ProblemReason> addNoteTo(std::vector<ReadItem> &items, const std::string &note)
{
    if (items.empty()) {
        return ProblemReason::empty;
    }
    if (refusalOfNote(note)) {
        return ProblemReason::impossible;
    }
    const auto append = [&](auto &entry) { entry.note = entry.note ? *entry.note + "; " + note : note; };
    ReadItem &item = items.back();
    std::visit(append, item.entry);
    for (auto &alternative : item.alternatives) {
        std::visit(append, alternative);
    }
    return std::nullopt;
}

} // namespace osteon
