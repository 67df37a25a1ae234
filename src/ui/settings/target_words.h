// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target_plan.h"

#include <QString>

namespace osteon {

/// Targets in words, in the window's language and units.

/// "at least 1000 mg, limit 2000 mg", "400–800 IU", "at most 350 mg from supplements", "no target".
QString boundsText(Quantity quantity, const Bounds &bounds);

/// What a preset is called; for the plan a person typed in, "Own targets".
QString presetTitle(const QString &key);
/// One sentence: whom a preset is for.
QString presetPurpose(const QString &key);

/// "IOM dietary reference intakes for magnesium, 1997", without what the limit comes from.
QString publicationText(const Source &source);
/// The same, with "; limit: IOM 2011" where the limit has another source.
QString sourceText(const Source &source);

/// What is wrong with a target that was typed in, and what would be right.
QString refusalText(TargetRefusal refusal);

} // namespace osteon
