// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "domain/day.h"
#include "sample/sample_words.h"
#include "storage/journal.h"

namespace osteon {

inline constexpr int sampleWeeks = 12;

/// Fills a journal that has no entries yet with the invented diary of an invented person, up to today: twelve
/// weeks with days below and above the targets, forgotten doses and days without an entry. Returns the days.
Period writeSampleDiary(Journal &journal, const Catalogue &catalogue, Day today, Instant now,
                        const SampleWords &words = {});

} // namespace osteon
