// SPDX-License-Identifier: GPL-3.0-or-later
// The same line is understood in every language of the window; what comes out of it has that language's
// names.
#include "logging/line_for.h"
#include "logging/logging_support.h"

#include <set>

using namespace osteon;

namespace {

Catalogue catalogueIn(NameLanguage language)
{
    auto catalogue = Catalogue::open(OSTEON_TEST_CATALOGUE);
    REQUIRE(catalogue.has_value());
    catalogue->setLanguage(language);
    return std::move(*catalogue);
}

IntakeEntry entryFor(const Food &food, const HouseholdPortion &portion)
{
    IntakeEntry entry;
    entry.stamp.day = testToday;
    entry.name = food.name;
    entry.food = food.key;
    entry.portion = portion.mass;
    entry.portionText = portion.label;
    entry.amounts = amountsOf(food, portion.mass);
    return entry;
}

template <typename Entry>
Entry onlyEntry(std::string_view line, const Catalogue &catalogue)
{
    CAPTURE(line);
    const LineReading reading = readLine(line, catalogue, testToday, testToday);
    REQUIRE(reading.problems.empty());
    REQUIRE(reading.items.size() == 1);
    return std::get<Entry>(reading.items.front().entry);
}

} // namespace

TEST_CASE("In German and Spanish every food and every portion is written as a line that is read back as it")
{
    for (const NameLanguage language : {NameLanguage::german, NameLanguage::spanish}) {
        const Catalogue catalogue = catalogueIn(language);
        std::set<std::string> labels;
        for (const Food &food : catalogue.foods()) {
            for (const HouseholdPortion &portion : food.portions) {
                if (!labels.insert(portion.label).second && !portion.isDefault) {
                    continue; // read with another food
                }
                CAPTURE(food.name);
                CAPTURE(portion.label);
                const IntakeEntry entry = entryFor(food, portion);
                const auto line = lineFor(entry, catalogue);
                REQUIRE(line.has_value());
                auto read = onlyEntry<IntakeEntry>(*line, catalogue);
                read.portionText = entry.portionText;
                CHECK(read == entry);
            }
        }
    }
}

TEST_CASE("In German and Spanish every activity and supplement is written as a line that is read back as it")
{
    for (const NameLanguage language : {NameLanguage::german, NameLanguage::spanish}) {
        const Catalogue catalogue = catalogueIn(language);
        for (const Activity &activity : catalogue.activities()) {
            CAPTURE(activity.name);
            const auto session = onlyEntry<ExerciseSession>("35 min " + activity.name, catalogue);
            CHECK(session.activity == activity.key);
            CHECK(session.name == activity.name);
            const auto line = lineFor(session, catalogue);
            REQUIRE(line.has_value());
            CHECK(onlyEntry<ExerciseSession>(*line, catalogue) == session);
        }
        for (const char *dose : {"D3 1000 IE", "Kalziumkarbonat 1250 mg", "Kalziumkarbonat 500 mg elementar",
                                 "magnesio 200 mg", "K2 mk7 100 µg"}) {
            const auto entry = onlyEntry<IntakeEntry>(dose, catalogue);
            CAPTURE(entry.name);
            auto read = onlyEntry<IntakeEntry>(lineFor(entry, catalogue).value(), catalogue);
            read.portionText = entry.portionText;
            CHECK(read == entry);
        }
    }
}

TEST_CASE("A line means the same in every language, and its names are those of the language")
{
    const Catalogue german = catalogueIn(NameLanguage::german);
    const Catalogue spanish = catalogueIn(NameLanguage::spanish);
    for (const std::string line :
         {"2 slices rye bread", "2 Scheiben Roggenbrot", "2 rebanadas de pan de centeno", "red wine",
          "1 large egg", "walk 30 min", "swam 20 min", "una taza de leche", "Vitamin D3 1000 IE",
          "chicken breast 100 g", "1 pot Naturjoghurt"}) {
        CAPTURE(line);
        const LineReading english = read(line);
        REQUIRE(english.items.size() == 1);
        for (const Catalogue *catalogue : {&german, &spanish}) {
            const LineReading other = readLine(line, *catalogue, testToday, testToday);
            REQUIRE(other.items.size() == 1);
            const auto &entry = other.items.front().entry;
            REQUIRE(entry.index() == english.items.front().entry.index());
            if (const auto *intake = std::get_if<IntakeEntry>(&entry)) {
                const auto &before = std::get<IntakeEntry>(english.items.front().entry);
                CHECK(intake->food == before.food);
                CHECK(intake->portion == before.portion);
                CHECK(intake->amounts == before.amounts);
            } else {
                CHECK(std::get<ExerciseSession>(entry).activity ==
                      std::get<ExerciseSession>(english.items.front().entry).activity);
            }
        }
    }
    CHECK(onlyEntry<IntakeEntry>("red wine", german).name == "Rotwein");
    CHECK(onlyEntry<IntakeEntry>("red wine", spanish).name == "Vino tinto");
    CHECK(onlyEntry<IntakeEntry>("Rotwein", spanish).portionText.starts_with("1 vaso"));
    CHECK(onlyEntry<ExerciseSession>("swam 20 min", german).name == "Schwimmen, ruhige Bahnen");
}

TEST_CASE("Other readings, suggested names and suggested amounts are in the language")
{
    const Catalogue german = catalogueIn(NameLanguage::german);
    const LineReading milk = readLine("200 ml milk", german, testToday, testToday);
    REQUIRE(milk.items.size() == 1);
    REQUIRE_FALSE(milk.items.front().alternatives.empty());
    CHECK(std::get<IntakeEntry>(milk.items.front().alternatives.front()).name.contains("Milch"));
    const LineReading misspelt = readLine("Hoggenbrott", german, testToday, testToday);
    REQUIRE(misspelt.problems.size() == 1);
    CHECK(misspelt.problems.front().suggestions.front() == "Roggenbrot");
    const LineReading unclear = readLine("200 Milch", german, testToday, testToday);
    REQUIRE(unclear.problems.size() == 1);
    CHECK(unclear.problems.front().suggestions ==
          std::vector<std::string>{"200 ml Milch", "200 g Milch", "1 Glas Milch", "1 Tasse Milch"});
}
