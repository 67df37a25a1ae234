// SPDX-License-Identifier: GPL-3.0-or-later
// Lists which words of a dictionary would be taken for a misspelt food or activity, to keep
// schema/catalogue/other_words.csv complete when names are added to the catalogue. No test, but a tool:
//     apt-get install wamerican wngerman wspanish
//     cat /usr/share/dict/{american-english,ngerman,spanish} | build/dev/bin/list_corrections
// Each line of the answer is a word and what it would become. Those that mean something else go, folded, into
// the list; forms of the same word ("Heringen") and misspellings that a dictionary has stay out of it.
#include "catalogue/catalogue.h"

#include <iostream>
#include <string>

int main()
{
    using osteon::Catalogue;
    auto catalogue = Catalogue::open(OSTEON_CATALOGUE_FILE);
    if (!catalogue) {
        std::cerr << "The catalogue cannot be opened.\n";
        return 1;
    }
    for (std::string word; std::getline(std::cin, word);) {
        if (catalogue->exactFood(word) || catalogue->exactActivity(word)) {
            continue;
        }
        if (const auto food = catalogue->correctedFood(word)) {
            std::cout << word << '\t' << food->name << '\n';
        }
        if (const auto activity = catalogue->correctedActivity(word)) {
            std::cout << word << '\t' << activity->name << '\n';
        }
    }
    return 0;
}
