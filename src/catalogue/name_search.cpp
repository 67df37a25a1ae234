// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/name_search.h"

#include "catalogue/likeness.h"

#include <SQLiteCpp/Column.h>

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace osteon {

namespace {

using Words = std::vector<std::string>;

struct Candidate
{
    std::size_t place;
    Likeness likeness;
    bool hasPartialWords; ///< "oat" is more like "oats" than like "oatmeal"
    double textRank;      ///< bm25, only where nothing better tells candidates apart
    int times;            ///< how often it was logged
};

std::string inQuotes(std::string_view word)
{
    return '"' + std::string(word) + '"';
}

/// A word as the index may have it: its beginning, or its singular or plural as a whole.
std::string matchOf(std::string_view word)
{
    std::string match = "(" + inQuotes(word) + "*";
    const auto orWhole = [&](const std::string &form) { match += " OR " + inQuotes(form); };
    const auto without = [&](std::size_t letters) {
        return std::string(word.substr(0, word.size() - letters));
    };
    if (word.size() > 3 && word.ends_with("ies")) {
        orWhole(without(3) + "y");
    }
    if (word.size() > 3 && word.ends_with("es")) {
        orWhole(without(2));
    }
    if (word.size() > 2 && word.ends_with('s')) {
        orWhole(without(1));
    }
    if (word.size() > 2 && word.ends_with('y')) {
        orWhole(without(1) + "ies");
    }
    return match + ")";
}

std::string matchExpression(const Words &words)
{
    std::string expression;
    for (const auto &word : words) {
        expression += (expression.empty() ? "" : " AND ") + matchOf(word);
    }
    return expression;
}

auto orderOf(const Candidate &candidate)
{
    const double rank = candidate.likeness == Likeness::scattered ? candidate.textRank : 0;
    return std::tuple(candidate.likeness != Likeness::whole, -candidate.times, candidate.hasPartialWords,
                      candidate.likeness, rank, candidate.place);
}

} // namespace

NameSearch::NameSearch(SQLite::Database &database, const NameIndex &index, const std::string &kind)
    : m_index(index), m_match(database, "SELECT rowid - 1 AS place, rank AS text_rank FROM " + kind +
                                            "_search WHERE " + kind + "_search MATCH ?")
{}

void NameSearch::setUsage(std::vector<int> timesByPlace)
{
    m_times = std::move(timesByPlace);
}

std::vector<std::size_t> NameSearch::search(std::string_view text, int limit)
{
    const auto words = searchedWords(text);
    if (words.empty() || limit <= 0) {
        return {};
    }
    const auto whole = m_index.exact(text);
    std::vector<Candidate> candidates;
    m_match.reset();
    m_match.bind(1, matchExpression(words));
    while (m_match.executeStep()) {
        const auto place = static_cast<std::size_t>(m_match.getColumn("place").getInt64());
        const auto &thing = m_index.things().at(place);
        candidates.push_back({place, likenessOf(thing, words, whole == place), hasPartialWords(thing, words),
                              m_match.getColumn("text_rank").getDouble(),
                              m_times.empty() ? 0 : m_times[place]});
    }
    std::ranges::sort(candidates, {}, orderOf);
    candidates.resize(std::min(candidates.size(), static_cast<std::size_t>(limit)));
    std::vector<std::size_t> places;
    std::ranges::transform(candidates, std::back_inserter(places), &Candidate::place);
    return places;
}

} // namespace osteon
