// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/untracked.h"

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
        "zinc",        "zink",       "iron",      "eisen",      "hierro",      "omega",       "omega3",
        "selenium",    "selen",      "selenio",   "iodine",     "jod",         "yodo",        "potassium",
        "kalium",      "potasio",    "copper",    "kupfer",     "cobre",       "biotin",      "biotina",
        "folate",      "folat",      "folato",    "folic",      "folsaure",    "folico",      "boron",
        "bor",         "boro",       "strontium", "estroncio",  "manganese",   "mangan",      "manganeso",
        "chromium",    "chrom",      "cromo",     "silica",     "silicon",     "phosphorus",  "phosphor",
        "fosforo",     "fluoride",   "fluorid",   "fluoruro",   "coq10",       "q10",         "creatine",
        "kreatin",     "creatina",   "melatonin", "melatonina", "probiotic",   "probiotics",  "niacin",
        "thiamin",     "riboflavin", "b1",        "b2",         "b3",          "b5",          "b6",
        "b7",          "b9",         "b12",       "retinol",    "tocopherol",  "glucosamine", "glucosamin",
        "glucosamina", "collagen",   "kollagen",  "colageno",   "chondroitin", "lutein",      "krill",
        "dhea",
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
    const auto words = foldedWords(name);
    if (words.empty()) {
        return false;
    }
    return isVitaminWord(words.front()) || untrackedWords().contains(words.front());
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
    static const std::unordered_set<std::string> words{
        "multivitamin",    "multivitamins",    "multivitamina", "multivitaminas",
        "multivitaminico", "multivitaminicos", "multivitamine", "multivitaminpraparat",
        "multimineral",    "centrum",          "multicentrum",  "supradyn",
        "berocca",         "pharmaton",        "osteocare",     "caltrate",
        "oscal",           "calcichew",        "calcimagon",    "adcal",
        "ideos",           "natecal",          "mastical",      "calceos",
        "evacal",          "theical",          "calcigen",      "citracal",
        "viactiv"};
    const std::vector<std::string> written = wordsOfSupplement(name);
    const bool isBrand = std::ranges::any_of(written, [](const auto &word) { return words.contains(word); });
    const bool isOsCal = joinedWords(written).starts_with("os cal");
    return isBrand || isOsCal || names.contains(joinedWords(written));
}

bool isMedicine(std::string_view name)
{
    static const std::unordered_set<std::string> medicines{
        "anastrozole",    "anastrozol",     "arimidex",      "letrozole",     "letrozol",
        "femara",         "exemestane",     "exemestan",     "exemestano",    "aromasin",
        "tamoxifen",      "tamoxifeno",     "fulvestrant",   "faslodex",      "palbociclib",
        "ribociclib",     "abemaciclib",    "alendronate",   "alendronat",    "alendronato",
        "fosamax",        "risedronate",    "risedronat",    "risedronato",   "actonel",
        "ibandronate",    "ibandronat",     "ibandronato",   "boniva",        "bonviva",
        "zoledronate",    "zometa",         "aclasta",       "reclast",       "denosumab",
        "prolia",         "xgeva",          "raloxifene",    "raloxifen",     "raloxifeno",
        "evista",         "teriparatide",   "teriparatid",   "forteo",        "forsteo",
        "romosozumab",    "evenity",        "levothyroxine", "thyroxin",      "levotiroxina",
        "ibuprofen",      "ibuprofeno",     "paracetamol",   "aspirin",       "aspirina",
        "metformin",      "metformina",     "omeprazole",    "omeprazol",     "pantoprazole",
        "pantoprazol",    "ramipril",       "simvastatin",   "atorvastatin",  "warfarin",
        "warfarina",      "marcumar",       "phenprocoumon", "alendronic",    "alendronsaure",
        "alendronsaeure", "alendronico",    "anastrazole",   "arimadex",      "risedronic",
        "risedronsaure",  "risedronsaeure", "risedronico",   "ibandronic",    "ibandronsaure",
        "ibandronsaeure", "ibandronico",    "zoledronic",    "zoledronsaure", "zoledronsaeure",
        "zoledronico",    "zoledronato",    "zoledronat",    "conbriza",      "bazedoxifene",
        "binosto",        "lthyroxin",      "lthyrox",       "thyrox",        "levothyroxin",
        "euthyrox",       "eutirox",        "synthroid",     "evorel",        "estradot",
        "estradiol",      "oestradiol",     "hrt",           "hidroferol",    "calcifediol",
        "calcitriol",     "rocaltrol",      "alfacalcidol"};
    return std::ranges::any_of(foldedWords(name), [](const auto &word) { return medicines.contains(word); });
}

} // namespace osteon
