// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace osteon {

/// The words of a name without those that say nothing about an activity: "went for a walk" is "walk".
std::vector<std::string> activityWords(std::string_view name);

/// "morning" of "morning walk", which is no word of an activity either, but says when it was.
bool isPartOfDayWord(const std::string &foldedWord);

/// What the forms of a verb have in common: "walk" of walked and walking, "jog" of jogged, "run" of ran.
std::string verbStem(std::string_view foldedWord);

/// The ways in which an activity may be listed that was written in another form, likeliest first.
std::vector<std::string> activitySpellings(const std::vector<std::string> &words);

} // namespace osteon
