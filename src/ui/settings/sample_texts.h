// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/sample_words.h"

namespace osteon {

/// What the invented person wrote, in the language of the window.
SampleWords sampleTexts();

} // namespace osteon
