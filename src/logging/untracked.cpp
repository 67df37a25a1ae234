// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/untracked.h"

#include "catalogue/brand_words.h"
#include "catalogue/text_folding.h"
#include "logging/supplement_names.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

namespace osteon {

namespace {

const std::unordered_set<std::string> &untrackedWords()
{
    static const std::unordered_set<std::string> words{
        "zinc",       "zink",      "iron",       "eisen",       "hierro",      "omega",      "omega3",
        "selenium",   "selen",     "selenio",    "iodine",      "jod",         "yodo",       "potassium",
        "kalium",     "potasio",   "copper",     "kupfer",      "cobre",       "biotin",     "biotina",
        "folate",     "folat",     "folato",     "folic",       "folico",      "boron",      "bor",
        "boro",       "strontium", "estroncio",  "manganese",   "mangan",      "manganeso",  "chromium",
        "chrom",      "cromo",     "silica",     "silicon",     "phosphorus",  "phosphor",   "fosforo",
        "fluoride",   "fluorid",   "fluoruro",   "coq10",       "q10",         "creatine",   "kreatin",
        "creatina",   "melatonin", "melatonina", "probiotic",   "probiotics",  "niacin",     "thiamin",
        "riboflavin", "b1",        "b2",         "b3",          "b5",          "b6",         "b7",
        "b9",         "b12",       "retinol",    "tocopherol",  "glucosamine", "glucosamin", "glucosamina",
        "collagen",   "kollagen",  "colageno",   "chondroitin", "lutein",      "krill",      "dhea",
        "fischol",    "folsaure",  "ginkgo",     "ashwagandha", "lecithin",    "lecitina",   "kurkumin",
        "curcumin",   "curcumina", "msm",        "spirulina",
    };
    return words;
}

bool isVitaminWord(const std::string &word)
{
    constexpr std::array<std::string_view, 8> words{"vitamin", "vitamins",  "vitamine",   "vitamina",
                                                    "vit",     "vitaminas", "provitamin", "vits"};
    return std::ranges::find(words, std::string_view(word)) != words.end();
}

} // namespace

bool isVitaminKWithoutNumber(std::string_view name)
{
    const auto words = foldedWords(name);
    const bool isVitamin = words.size() == 2 && isVitaminWord(words.front()) && words.back() == "k";
    return isVitamin || (words.size() == 1 && words.front() == "k");
}

bool isUntrackedSubstance(std::string_view name)
{
    static const std::unordered_set<std::string> phrases{
        "fish oil",      "pescado aceite", "aceite pescado", "evening primrose oil", "nachtkerzenol",
        "aceite onagra", "black cohosh",   "acido folico",   "hyaluronic acid",      "acido hialuronico",
        "b complex",     "b komplex",      "complejo b"};
    const std::string plain = withoutBrands(name); // "Solgar zinc"
    const auto words = foldedWords(plain.empty() ? name : plain);
    const auto telling = wordsOfSupplement(joinedWords(words)); // "Eisentablette"
    if (telling.empty()) {
        return false;
    }
    return isVitaminWord(words.front()) || untrackedWords().contains(words.front()) ||
           untrackedWords().contains(telling.front()) || phrases.contains(joinedWords(telling));
}

bool namesTracked(std::string_view name)
{
    static const std::unordered_set<std::string> tracked{"d",   "k",         "calcium",  "kalzium", "calcio",
                                                         "mk7", "magnesium", "magnesio", "mk4"};
    const auto isOfLetter = [](const std::string &word) { // "d3k2"
        return word.size() > 1 && (word[0] == 'd' || word[0] == 'k') && word[1] >= '0' && word[1] <= '9';
    };
    return std::ranges::any_of(wordsOfSupplement(name), [&](const std::string &word) {
        return tracked.contains(word) || isOfLetter(word);
    });
}

bool isOfManySubstances(std::string_view name)
{
    static const std::unordered_set<std::string> names{"multi",
                                                       "multis",
                                                       "multi vitamin",
                                                       "multi vitamins",
                                                       "multivit",
                                                       "multivits",
                                                       "polivitaminico",
                                                       "vitamins",
                                                       "vitamine",
                                                       "vitaminas",
                                                       "vitamin",
                                                       "vitamina",
                                                       "vits",
                                                       "prenatal",
                                                       "prenatals",
                                                       "prenatal vitamin",
                                                       "prenatal vitamins",
                                                       "daily vitamin",
                                                       "daily vitamins",
                                                       "daily multi",
                                                       "complejo vitaminico",
                                                       "one a day",
                                                       "suplemento vitaminico"};
    static const std::unordered_set<std::string> words{"multivitamin",    "multivitamins",
                                                       "multivitamina",   "multivitaminas",
                                                       "multivitaminico", "multivitaminicos",
                                                       "multivitamine",   "multivitaminpraparat",
                                                       "multimineral",    "centrum",
                                                       "multicentrum",    "supradyn",
                                                       "berocca",         "pharmaton",
                                                       "osteocare",       "caltrate",
                                                       "oscal",           "calcichew",
                                                       "calcimagon",      "adcal",
                                                       "ideos",           "natecal",
                                                       "mastical",        "calceos",
                                                       "evacal",          "theical",
                                                       "calcigen",        "citracal",
                                                       "viactiv",         "tums"};
    const std::vector<std::string> written = wordsOfSupplement(name);
    const bool isBrand = std::ranges::any_of(written, [](const auto &word) { return words.contains(word); });
    const bool isOsCal = joinedWords(written).starts_with("os cal");
    return isBrand || isOsCal || names.contains(joinedWords(written));
}

bool isCalciumWithVitaminD(std::string_view name)
{
    static const std::unordered_set<std::string_view> calcium{"calcium", "kalzium", "calcio"};
    static const std::unordered_set<std::string_view> vitaminD{"d", "d3", "vitd3", "vitd"};
    const auto written = foldedWords(name);
    const auto hasOneOf = [&](const auto &words) {
        return std::ranges::any_of(written, [&](const std::string &word) { return words.contains(word); });
    };
    return !written.empty() && written.size() <= 4 && calcium.contains(written.front()) && hasOneOf(vitaminD);
}

} // namespace osteon
