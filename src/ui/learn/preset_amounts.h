// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/learn/learn_content.h"

namespace osteon {

/// What the presets ask for of this quantity, each source once: the article first, then the guidelines, then
/// what is not to be passed.
std::vector<LearnAmount> amountsOf(Quantity quantity, const std::vector<TargetPreset> &presets);

/// The key of the reference for a source as the presets name it; empty for the article.
QString referenceOf(const Source &source);

} // namespace osteon
