// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/invented_foods.h"

#include "catalogue/imported_food_writer.h"

#include <array>
#include <cmath>
#include <cstdlib>
#include <random>
#include <stdexcept>
#include <string>
#include <string_view>

namespace osteon::benchmarks {

namespace {

/// What shops write on packets, the commonest first.
constexpr std::array<std::string_view, 60> commonWords{
    "organic",  "chocolate", "cheese", "chicken", "sauce",   "milk",     "original", "mix",     "cream",
    "whole",    "natural",   "sweet",  "fruit",   "butter",  "bread",    "vanilla",  "beans",   "cookies",
    "salad",    "snack",     "juice",  "peanut",  "beef",    "dark",     "apple",    "tomato",  "spicy",
    "rice",     "low",       "fat",    "free",    "sugar",   "yogurt",   "honey",    "almond",  "garlic",
    "crackers", "pork",      "candy",  "lemon",   "cheddar", "dressing", "smoked",   "roasted", "salted",
    "turkey",   "sausage",   "pasta",  "coconut", "berry",   "orange",   "mustard",  "pizza",   "soup",
    "oatmeal",  "smoothie",  "salmon", "kale",    "lentils", "natto"};

/// Numbers 0, 1, 2 … so that the n-th is drawn about 1/n times as often as the first (Zipf), as words are.
class RankDraw
{
public:
    explicit RankDraw(double most) : m_logarithm(std::log(most)) {}

    std::size_t operator()(std::mt19937_64 &random)
    {
        return static_cast<std::size_t>(std::exp(m_even(random) * m_logarithm)) - 1;
    }

private:
    double m_logarithm;
    std::uniform_real_distribution<double> m_even{0, 1};
};

/// A word of its own for each number: "balo", "bameru" …
std::string inventedWord(std::size_t number)
{
    constexpr std::string_view consonants = "bcdfghklmnprstvz";
    constexpr std::string_view vowels = "aeiou";
    std::string word;
    for (std::size_t rest = number + 100; rest > 0; rest /= consonants.size() * vowels.size()) {
        const std::size_t syllable = rest % (consonants.size() * vowels.size());
        word += consonants[syllable / vowels.size()];
        word += vowels[syllable % vowels.size()];
    }
    return word;
}

std::string word(std::size_t rank)
{
    return rank < commonWords.size() ? std::string(commonWords[rank]) : inventedWord(rank);
}

} // namespace

void importInventedFoods(const std::filesystem::path &file, std::int64_t foods)
{
    auto writer = ImportedFoodWriter::begin(file);
    if (!writer) {
        throw std::runtime_error(writer.error().english());
    }
    std::mt19937_64 random(42);
    RankDraw wordRank(200'000);
    RankDraw brandRank(30'000);
    std::uniform_int_distribution<int> length(2, 8);
    for (std::int64_t id = 1; id <= foods; ++id) {
        std::string name;
        for (int words = length(random); words > 0; --words) {
            name += (name.empty() ? "" : " ") + word(wordRank(random));
        }
        (*writer)->add(ImportedFood{id, ImportedFoodKind::branded, name, "Invented"});
        (*writer)->add(ImportedBrand{id, inventedWord(300'000 + brandRank(random)), "", "", false});
        ImportedAmounts amounts{id, {}, {}, {}, {}};
        amounts.amounts[Nutrient::calcium] = Mass::fromMilligrams(id % 300);
        (*writer)->add(amounts);
    }
    (*writer)->finish([](double) { return true; });
}

std::filesystem::path inventedFoodsFile()
{
    const char *asked = std::getenv("OSTEON_BENCHMARK_FOODS");
    const std::int64_t foods = asked == nullptr ? 8'789 : std::atoll(asked);
    const auto file =
        std::filesystem::temp_directory_path() / ("osteon-benchmark-" + std::to_string(foods) + ".foods");
    if (!std::filesystem::exists(file)) {
        importInventedFoods(file, foods);
    }
    return file;
}

} // namespace osteon::benchmarks
