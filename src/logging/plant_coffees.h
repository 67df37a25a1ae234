// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace osteon {

/// A name and the foods of the catalogue that it may mean.
struct PlantCoffee
{
    std::string name;
    std::vector<std::string> means;
};

/// Coffees made with a plant drink in the place of milk, as people say them in three languages: "latte with
/// oat milk", "Hafermilch-Cappuccino", "café con leche de soja". Each means the same coffee with every such
/// drink that the tables have, fortified and not: which it was is not guessed, and cow's milk is in none.
std::vector<PlantCoffee> plantCoffees();

} // namespace osteon
