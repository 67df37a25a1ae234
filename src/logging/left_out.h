// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// What people say was not in a food or on it.
enum class Ingredient {
    sugar,
    salt,
    milk,
    butter,
    cream,
    sauce, ///< also oil and dressing
    skin,
    bones,
    ice,
    pulp,
    onion,
    gas,
    crust,
    alcohol,
    lactose,
    caffeine
};

/// A name that says what is left out: "vegetable soup no salt", "skinless chicken breast".
struct LeftOut
{
    std::string rest;  ///< the name without it; empty where there is nothing else
    std::string words; ///< that say it, as written: "no salt"
    std::vector<Ingredient> things;
    bool isClear = true; ///< not so "no sugar and milk", which may have been with milk
};

/// Absent where nothing is left out, or something that is in no list.
std::optional<LeftOut> leftOutIn(std::string_view name);

/// Whether the name is one thing that may be left out: the "sugar" of "without milk and sugar".
bool mayBeLeftOut(std::string_view name);

/// Whether the table's figures of the food are without that anyway, so that nothing of them changes.
bool isWithout(const Food &food, Ingredient thing);

/// How what is sold without that may be called, as "sugar-free cola" and "cola sin azúcar".
std::vector<std::string> namesSoldWithout(const std::string &name, Ingredient thing);

} // namespace osteon
