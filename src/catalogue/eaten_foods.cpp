// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/eaten_foods.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace osteon {

std::vector<Food> foodsAndEaten(const Catalogue &catalogue, const std::map<std::string, int> &timesEaten)
{
    std::vector<Food> foods = catalogue.foods();
    const auto ofCatalogue = static_cast<std::ptrdiff_t>(foods.size());
    for (const auto &[key, times] : timesEaten) {
        const bool isThere = std::any_of(foods.begin(), foods.begin() + ofCatalogue,
                                         [&wanted = key](const Food &food) { return food.key == wanted; });
        if (auto food = isThere ? std::nullopt : catalogue.food(key)) {
            foods.push_back(std::move(*food));
        }
    }
    return foods;
}

} // namespace osteon
