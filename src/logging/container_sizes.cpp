// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/container_sizes.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace osteon {

namespace {

constexpr std::size_t mostSizes = 5;

using Sizes = std::array<std::int64_t, mostSizes>; // noughts fill it up

struct Container
{
    std::string_view measure;
    Sizes poured;  ///< ml
    Sizes solid;   ///< g
    Sizes light{}; ///< g of what a handful of weighs little: cornflakes
};

constexpr std::array containers{
    Container{"mug", {200, 250, 300, 350}, {150, 250, 350}},
    Container{"bowl", {200, 300, 400, 500}, {150, 200, 300, 400}, {30, 50, 80}},
    Container{"plate", {200, 300, 400}, {150, 250, 350, 450}, {30, 50, 80}},
    Container{"bottle", {250, 330, 500, 750, 1000}, {250, 500}},
    Container{"pack", {200, 250, 500, 1000}, {25, 50, 100, 200, 500}},
    Container{"pot", {100, 150, 200, 250}, {100, 125, 150, 250, 500}},
    Container{"jar", {250, 500}, {100, 200, 350, 450}},
    Container{"jug", {250, 500, 1000}, {250, 500}},
    Container{"litre mug", {1000}, {1000}},
    Container{"beer glass", {300, 500}, {300, 500}},
    Container{"shot", {20, 30, 40}, {20, 30, 40}},
    Container{"splash", {5, 10, 20, 30}, {1, 2, 5}},
    Container{"sachet", {5, 10, 20}, {5, 10, 20}},
    Container{"knob", {5, 10, 15, 30}, {5, 10, 15, 30}},
    Container{"pat", {5, 10, 15}, {5, 10, 15}},
    Container{"square", {}, {4, 6, 10}},
    Container{"row", {}, {10, 15, 20, 25}},
    Container{"bar", {}, {20, 40, 50, 100}},
    Container{"scoop", {}, {30, 50, 70}},
    Container{"chunk", {}, {20, 30, 50, 80}},
};

/// Not yogurt, which is weighed although it can be poured.
bool isPoured(const Food &food)
{
    constexpr std::array<std::string_view, 6> categories{
        "Fats and oils", "Drinks", "Alcoholic drinks", "Milk and cream", "Plant drinks", "Soups and sauces"};
    return food.milligramsPerMillilitre &&
           std::ranges::find(categories, std::string_view(food.category)) != categories.end();
}

const Sizes &sizesFor(const Container &container, const Food &food)
{
    constexpr PortionMass lightest = PortionMass::fromGrams(60);
    const bool isLight = container.light.front() > 0 && food.category == "Cereals, rice and pasta" &&
                         food.portions.front().mass <= lightest;
    return isPoured(food) ? container.poured : isLight ? container.light : container.solid;
}

} // namespace

std::vector<std::string> sizesOfContainer(const Food &food, std::string_view measure, Number count,
                                          const std::string &name)
{
    std::vector<std::string> sizes;
    const auto container = std::ranges::find(containers, measure, &Container::measure);
    if (container == containers.end()) {
        return sizes;
    }
    for (const std::int64_t size : sizesFor(*container, food)) {
        const auto amount = size > 0 ? Number::product(count, Number::whole(size)) : std::nullopt;
        if (amount && amount->isAtMost(5'000)) {
            sizes.push_back(amount->text() + (isPoured(food) ? " ml " : " g ") + name);
        }
    }
    return sizes;
}

} // namespace osteon
