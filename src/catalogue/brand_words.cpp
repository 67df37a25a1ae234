// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/brand_words.h"

#include "catalogue/brand_table.h"
#include "catalogue/text_folding.h"

#include <algorithm>
#include <ranges>
#include <sstream>
#include <unordered_set>
#include <vector>

namespace osteon {

namespace {

constexpr std::size_t mostWords = 4; // of one brand

/// "3,5%" and "almond-milk" stay as they are written: only what stands between spaces is a brand.
std::vector<std::string> writtenWords(std::string_view text)
{
    std::istringstream words{std::string(text)};
    std::vector<std::string> result;
    for (std::string word; words >> word;) {
        result.push_back(std::move(word));
    }
    return result;
}

template <typename Words>
std::string spaced(const Words &words)
{
    std::string text;
    for (const std::string &word : words) {
        text += text.empty() ? word : ' ' + word;
    }
    return text;
}

struct Brands
{
    std::unordered_set<std::string> whole;
    std::unordered_set<std::string> beginnings; ///< the first word of each
};

Brands foldedBrands()
{
    std::istringstream table(brandTable());
    Brands brands;
    std::string line;
    std::getline(table, line); // the name of the column
    while (std::getline(table, line)) {
        const std::vector<std::string> words = foldedWords(line);
        brands.whole.insert(spaced(words));
        brands.beginnings.insert(words.front());
    }
    return brands;
}

/// How many of the words from there on are a brand.
std::size_t brandAt(const std::vector<std::string> &words, std::size_t at)
{
    static const Brands brands = foldedBrands();
    const std::vector<std::string> first = foldedWords(words[at]);
    if (first.empty() || !brands.beginnings.contains(first.front())) {
        return 0;
    }
    std::size_t count = std::min(mostWords, words.size() - at);
    const auto isBrand = [&] {
        const auto run = words | std::views::drop(at) | std::views::take(count);
        return brands.whole.contains(spaced(foldedWords(spaced(run))));
    };
    while (count > 0 && !isBrand()) {
        --count;
    }
    return count;
}

} // namespace

std::string withoutBrands(std::string_view name)
{
    const std::vector<std::string> words = writtenWords(name);
    std::vector<std::string> rest;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t taken = brandAt(words, at);
        if (taken == 0) {
            rest.push_back(words[at]);
        }
        at += std::max<std::size_t>(taken, 1);
    }
    return rest.size() < words.size() ? spaced(rest) : std::string();
}

} // namespace osteon
