// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/entry.h"

#include <doctest/doctest.h>

using namespace osteon;

TEST_CASE("Each hour of the day has the meal that is usual then, and late or between two of them a snack")
{
    using std::chrono::hours;
    CHECK(usualMealAt(hours(3)) == Meal::snack);
    CHECK(usualMealAt(hours(4)) == Meal::breakfast);
    CHECK(usualMealAt(hours(11) - TimeOfDay(1)) == Meal::breakfast);
    CHECK(usualMealAt(hours(11)) == Meal::lunch);
    CHECK(usualMealAt(hours(15)) == Meal::snack);
    CHECK(usualMealAt(hours(17)) == Meal::dinner);
    CHECK(usualMealAt(hours(22)) == Meal::snack);
}
