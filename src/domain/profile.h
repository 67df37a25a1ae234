// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

#include <optional>
#include <string>

namespace osteon {

enum class Sex { female, male };

/// What a target may depend on. All of it is optional: without it there are fewer targets, no guesses.
struct Profile
{
    std::optional<Sex> sex;
    std::optional<int> birthYear;
    bool takesAnticoagulant = false; ///< of the warfarin kind: then vitamin K2 is never a target
    std::string name = {};           ///< for the doctor's page alone; empty where it was not told

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// The age a person reaches in the year of that day; only the year of birth is asked for.
inline std::optional<int> ageOn(const Profile &profile, Day day)
{
    return profile.birthYear ? std::optional(static_cast<int>(day.year()) - *profile.birthYear)
                             : std::nullopt;
}

} // namespace osteon
