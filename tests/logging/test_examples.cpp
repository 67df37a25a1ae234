// SPDX-License-Identifier: GPL-3.0-or-later
// The page that explains the one-line log is its own test: what it says of each example is what comes out.
#include "logging/logging_support.h"

#include <fstream>
#include <iomanip>
#include <sstream>

using namespace osteon;

namespace {

struct Example
{
    std::string line;
    std::string meaning;
};

/// The rows of its tables: | `line` | meaning |
std::vector<Example> examplesIn(const std::string &file)
{
    std::ifstream page(file);
    REQUIRE(page.good());
    std::vector<Example> examples;
    for (std::string row; std::getline(page, row);) {
        const std::size_t end = row.find("` | ");
        if (row.starts_with("| `") && end != std::string::npos && row.ends_with(" |")) {
            examples.push_back({row.substr(3, end - 3), row.substr(end + 4, row.size() - end - 6)});
        }
    }
    return examples;
}

std::string numberText(double number)
{
    std::ostringstream text;
    text << std::setprecision(6) << number;
    return text.str();
}

std::string amountText(const IntakeEntry &entry)
{
    if (!entry.isSupplement) {
        REQUIRE(entry.portion.has_value());
        return numberText(static_cast<double>(entry.portion->milligrams()) / 1'000) + " g " + entry.name;
    }
    if (entry.amounts[Nutrient::vitaminD]) {
        return numberText(vitaminDUnits(entry)) + " IU " + entry.name;
    }
    for (const Nutrient nutrient : {Nutrient::vitaminK1, Nutrient::vitaminK2}) {
        if (entry.amounts[nutrient]) {
            return numberText(amountIn(*entry.amounts[nutrient], NutrientUnit::microgram)) + " µg " +
                   entry.name;
        }
    }
    const Nutrient mineral = entry.amounts[Nutrient::calcium] ? Nutrient::calcium : Nutrient::magnesium;
    return numberText(milligrams(entry, mineral)) + " mg " + entry.name;
}

std::string stampText(const EntryStamp &stamp, const std::optional<std::string> &note)
{
    const std::string time = stamp.time ? ", at " + toText(*stamp.time) : std::string();
    return time + (note ? ", note: " + *note : std::string());
}

std::string meaningOf(const ReadItem &item)
{
    if (const auto *session = std::get_if<ExerciseSession>(&item.entry)) {
        return std::to_string(session->duration.count()) + " min " + session->name +
               stampText(session->stamp, session->note);
    }
    const auto &entry = std::get<IntakeEntry>(item.entry);
    const std::string meal = entry.meal ? ", for " + std::string(key(*entry.meal)) : std::string();
    return amountText(entry) + meal + stampText(entry.stamp, entry.note);
}

/// "My breakfast" of the page.
std::vector<SavedMeal> savedMealsOfPage()
{
    std::vector<IntakeEntry> entries;
    for (const ReadItem &item : read("200 ml milk, 2 eggs, D3 1000 IU").items) {
        entries.push_back(std::get<IntakeEntry>(item.entry));
    }
    return {savedMealFrom("My breakfast", 1, entries)};
}

/// The suggestions are those of the catalogue of the day, so only the page shows them.
enum class Suggestions { shown, leftOut };

std::string meaningOf(const ReadProblem &problem, Suggestions suggestions)
{
    std::string meaning = "*" + problem.text + "* " + std::string(phrase(problem.reason));
    if (suggestions == Suggestions::leftOut) {
        return meaning;
    }
    for (std::size_t index = 0; index < problem.suggestions.size(); ++index) {
        meaning += (index == 0 ? ": " : " or ") + problem.suggestions[index] +
                   (problem.suggestions.size() == index + 1 ? "?" : "");
    }
    return meaning;
}

std::string meaningOf(const LineReading &reading, Suggestions suggestions)
{
    std::string meaning;
    const auto add = [&](const std::string &part) { meaning += meaning.empty() ? part : "; " + part; };
    for (const ReadItem &item : reading.items) {
        add(meaningOf(item));
    }
    for (const ReadProblem &problem : reading.problems) {
        add(meaningOf(problem, suggestions));
    }
    return reading.day == testToday ? meaning : toText(reading.day) + ": " + meaning;
}

} // namespace

TEST_CASE("Every example of the page about the one-line log means what the page says")
{
    const auto examples = examplesIn(OSTEON_LOGGING_PAGE);
    const auto savedMeals = savedMealsOfPage();
    CHECK(examples.size() >= 60);
    for (const Example &example : examples) {
        CAPTURE(example.line);
        const LineReading reading = readLine(example.line, testCatalogue(), testToday, testToday, savedMeals);
        CHECK(meaningOf(reading, Suggestions::shown) == example.meaning);
    }
}

TEST_CASE("Lines as people write them are read as a person reads them, or the part in doubt is named")
{
    const auto examples = examplesIn(OSTEON_TYPED_LINES);
    CHECK(examples.size() >= 600);
    for (const Example &example : examples) {
        CAPTURE(example.line);
        CHECK(meaningOf(read(example.line), Suggestions::leftOut) == example.meaning);
    }
}
