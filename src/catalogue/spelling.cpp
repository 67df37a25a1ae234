// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/spelling.h"

#include "catalogue/edit_distance.h"
#include "catalogue/text_folding.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace osteon {

namespace {

constexpr std::size_t shortestComparedWord = 4;

/// Words that are in many names and texts and bring no food nearer.
bool isOfNoFood(std::string_view word)
{
    constexpr std::array<std::string_view, 14> words{"with", "without", "added", "from",  "made",
                                                     "half", "ohne",    "liter", "litre", "litro",
                                                     "para", "sobre",   "some",  "eine"};
    return std::ranges::find(words, word) != words.end();
}

constexpr std::size_t near = 34;     ///< the greatest unlikeness, in edits for a hundred letters
constexpr std::size_t nearWord = 22; ///< that of one word of several: 'asadas' is no 'sandía'

/// What names are compared with, and how unlike it they may be.
struct Compared
{
    std::string text;
    std::size_t most;
};

/// The whole text, and each of its longer words, which may be the one that counts: "grilled chiken". What is
/// spelt as words of names is no slip for others: 'sardina' is no 'sandía'.
std::vector<Compared> comparedTexts(const NameIndex &index, std::string_view text)
{
    constexpr std::size_t mostTexts = 5;
    const std::string_view start = text.substr(0, longestComparedText);
    std::vector<Compared> texts{{matchKey(start), index.knowsAllWords(start) ? 0 : near}};
    for (const auto &word : foldedWords(start)) {
        std::string stem = stemOf(word);
        if (word.size() >= shortestComparedWord && !isOfNoFood(word) && stem != texts.front().text &&
            texts.size() < mostTexts) {
            texts.push_back({std::move(stem), index.knowsAllWords(word) ? 0 : nearWord});
        }
    }
    return texts;
}

/// How unlike a text and a term are; people seldom miss the first letter. Of more than `least` it is only
/// said that it is more.
std::size_t unlikeness(const std::string &text, const std::string &term, std::size_t least)
{
    constexpr std::size_t hundred = 100;
    constexpr std::size_t otherFirstLetter = 10;
    if (text.empty() || term.empty()) {
        return hundred;
    }
    const auto length = std::max(text.size(), term.size());
    const auto most = length * std::min(near, least) / hundred;
    const auto edits = editDistance(text, term, most);
    if (edits > most) {
        return hundred;
    }
    return edits * hundred / length + (text.front() == term.front() ? 0 : otherFirstLetter);
}

std::size_t unlikeness(const std::vector<Compared> &texts, const NamedThing &thing)
{
    constexpr std::size_t aWordIsLessThanTheWhole = 10;
    constexpr std::size_t notAtAll = 1000;
    std::size_t least = notAtAll;
    for (std::size_t at = 0; at < texts.size(); ++at) {
        const auto &[text, most] = texts[at];
        const auto penalty = at == 0 ? 0 : aWordIsLessThanTheWhole;
        for (const auto &term : thing.terms) {
            least = std::min(least, unlikeness(text, term, std::min(least, most)) + penalty);
        }
        for (const auto &word : thing.nameWords) {
            if (word.size() >= shortestComparedWord && !isOfNoFood(word)) {
                least =
                    std::min(least, unlikeness(text, word, std::min(least, most)) + aWordIsLessThanTheWhole);
            }
        }
    }
    return least;
}

bool hasDigit(std::string_view text)
{
    return std::ranges::any_of(text, [](char letter) { return letter >= '0' && letter <= '9'; });
}

/// A text that may be misspelt.
struct Written
{
    std::string key;     ///< its match key
    std::size_t letters; ///< of the text itself, which may be more than in the key
};

Written writtenIn(std::string_view text)
{
    Written written{matchKey(text), 0};
    for (const auto &word : foldedWords(text)) {
        written.letters += word.size();
    }
    return written;
}

/// How many edits a text of so many letters may be away from what it means.
std::size_t mostEdits(std::size_t letters)
{
    return letters < shortestComparedWord ? 0 : mostEditsOf(letters);
}

/// The end of a compound or the last word of a name says what sort of thing it is: 'Putenwurst' is no slip
/// for 'Putenbrust', however near.
bool isOfOtherSort(const std::string &written, const std::string &term)
{
    constexpr std::array sorts{"wurst",  "brot",    "brei",  "kuchen",  "suppe", "saft",   "milch",
                               "kase",   "fleisch", "salat", "brust",   "keule", "leber",  "schinken",
                               "filet",  "torte",   "quark", "joghurt", "creme", "sosse",  "sauce",
                               "riegel", "mehl",    "samen", "kerne",   "nusse", "bohnen", "butter",
                               "bread",  "cake",    "pie",   "soup",    "juice", "milk",   "cheese",
                               "salad",  "meat",    "seeds", "beans",   "nuts",  "sauce",  "oil"};
    return std::ranges::any_of(sorts, [&](std::string_view sort) {
        const std::string stem = stemOf(sort);
        return written.ends_with(stem) && !term.ends_with(stem);
    });
}

/// Of several words each is near, and not only all of them together: 'café sobre' is no slip for 'café
/// doble'.
bool haveNearWords(std::string_view written, std::string_view term)
{
    const auto left = foldedWords(written);
    const auto right = foldedWords(term);
    if (left.size() < 2 || left.size() != right.size()) {
        return true;
    }
    return std::ranges::equal(left, right, [](const std::string &one, const std::string &other) {
        const std::size_t most = mostEdits(std::max(one.size(), other.size()));
        return editDistance(one, other, most) <= most;
    });
}

/// In four letters one edit makes many another word (rise, rice), but two letters swapped are a slip of the
/// finger.
bool isPlausible(const Written &written, const std::string &term)
{
    const bool isShort = written.letters == shortestComparedWord;
    return !term.empty() && written.key.front() == term.front() && !isOfOtherSort(written.key, term) &&
           haveNearWords(written.key, term) &&
           (!isShort ||
            (written.key.size() == term.size() && std::ranges::is_permutation(written.key, term)));
}

struct Guess
{
    std::size_t place;
    std::size_t edits;
};

/// The fewest edits that lead from the text to a term of a thing, up to `most` + 1.
std::size_t editsTo(const NamedThing &thing, const Written &written, std::size_t most)
{
    std::size_t fewest = most + 1;
    for (const auto &term : thing.terms) {
        if (isPlausible(written, term)) {
            fewest = std::min(fewest, editDistance(written.key, term, most));
        }
    }
    return fewest;
}

/// Whether a word of other names is spelt at least as nearly: 'chesse' is some cheese, and not cress.
bool isOtherWord(const NameIndex &index, const Written &written, const Guess &guess)
{
    const auto isOwn = [&](const std::string &word) {
        return std::ranges::any_of(index.things()[guess.place].terms, [&](const std::string &term) {
            return (' ' + term + ' ').contains(' ' + word + ' ');
        });
    };
    return std::ranges::any_of(index.knownStems(), [&](const std::string &word) {
        return editDistance(written.key, word, guess.edits) <= guess.edits && !isOwn(word);
    });
}

/// Things that the text may mean, nearest first. `most` must reach further than what is accepted, so that a
/// neighbour which is nearly as near is seen as well.
std::vector<Guess> guessesFor(const NameIndex &index, const Written &written, std::size_t most)
{
    std::vector<Guess> guesses;
    for (std::size_t place = 0; place < index.things().size(); ++place) {
        const auto edits = editsTo(index.things()[place], written, most);
        if (edits <= most) {
            guesses.push_back({place, edits});
        }
    }
    std::ranges::sort(guesses, {}, &Guess::edits);
    return guesses;
}

} // namespace

std::vector<std::size_t> nearestSpellings(const NameIndex &index, std::string_view text, int limit)
{
    const auto texts = comparedTexts(index, text);
    if (texts.front().text.empty() || limit <= 0) {
        return {};
    }
    std::vector<std::pair<std::size_t, std::size_t>> found; // unlikeness and place
    for (std::size_t place = 0; place < index.things().size(); ++place) {
        const auto least = unlikeness(texts, index.things()[place]);
        if (least <= near) {
            found.emplace_back(least, place);
        }
    }
    std::ranges::sort(found);
    found.resize(std::min(found.size(), static_cast<std::size_t>(limit)));
    std::vector<std::size_t> places;
    std::ranges::transform(found, std::back_inserter(places), &std::pair<std::size_t, std::size_t>::second);
    return places;
}

std::optional<std::size_t> correctedSpelling(const NameIndex &index, std::string_view text)
{
    if (const auto exact = index.exact(text)) {
        return exact;
    }
    const auto written = writtenIn(text.substr(0, longestComparedText));
    const auto most = mostEdits(written.letters);
    // A digit is never a slip: vitamin B12 is not vitamin B6. And 'Käse' is many cheeses, not a slip for
    // kale.
    if (most == 0 || text.size() > longestComparedText || hasDigit(text) || index.knowsAllWords(text)) {
        return std::nullopt;
    }
    const auto guesses = guessesFor(index, written, most + 1);
    const bool isNear = !guesses.empty() && guesses[0].edits <= most;
    const bool isClear = guesses.size() < 2 || guesses[1].edits >= 2 * guesses[0].edits;
    return isNear && isClear && !isOtherWord(index, written, guesses[0]) ? std::optional(guesses[0].place)
                                                                         : std::nullopt;
}

// A whole word counts for a little more than the beginning of one, hence twice the edits and one more.
NearestWord::NearestWord(std::string written)
    : m_written(std::move(written)), m_unlikeness(2 * mostEdits(m_written.size()) + 2)
{
    if (m_written.size() < shortestComparedWord || m_written.size() > longestComparedText) {
        m_unlikeness = 0;
    }
}

void NearestWord::consider(std::string_view word)
{
    if (m_unlikeness == 0 || word.empty() || word.front() != m_written.front()) {
        return;
    }
    const std::size_t most = mostEdits(m_written.size());
    const auto compare = [&](std::string_view form, std::size_t penalty) {
        const std::size_t edits =
            form.size() + most < m_written.size() ? most + 1 : editDistance(m_written, form, most);
        if (edits <= most && 2 * edits + penalty < m_unlikeness) {
            m_unlikeness = 2 * edits + penalty;
            m_word = std::string(word);
        }
    };
    if (word.size() <= m_written.size() + most) {
        compare(word, 0);
    } else {
        compare(word.substr(0, m_written.size()), 1);
        compare(word.substr(0, m_written.size() + 1), 1);
    }
}

std::optional<std::string> nearestOf(const std::set<std::string, std::less<>> &words,
                                     const std::string &written)
{
    NearestWord nearest(written);
    for (auto word = words.lower_bound(written.substr(0, 1));
         word != words.end() && word->front() == written.front(); ++word) {
        nearest.consider(*word);
    }
    return nearest.word();
}

} // namespace osteon
