// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace osteon {

/// Names with several meanings, and what they may mean.
struct Meanings
{
    std::string_view names; ///< as people write them, with strokes between them
    std::string_view means; ///< names of the catalogue, likeliest first
};

/// What the same word is to one person and to another.
std::span<const Meanings> foodsOfManyMeanings();
std::span<const Meanings> activitiesOfManyMeanings();

/// Plant drinks with and without added calcium stand side by side in shops. Of oat drinks with calcium no
/// table has figures, and a drink of rice is nothing that anybody meant.
std::span<const Meanings> plantDrinks();

/// What has no figures of its own, and what is next to it.
std::span<const Meanings> neighboursOfFoods();
std::span<const Meanings> neighboursOfActivities();

} // namespace osteon
