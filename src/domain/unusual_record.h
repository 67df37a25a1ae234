// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bone_scan.h"
#include "domain/health_event.h"
#include "domain/lab_value.h"

#include <optional>

namespace osteon {

// A figure that can be, and is so rare that it is most often a slip of the key or of the unit: 9.4 mmol/L of
// calcium was meant in mg/dL. Whoever writes it down is asked to look once more and may keep it. The bounds
// are ours, wide, and for slips alone: they are no laboratory's range, and nothing is concluded from them.

std::optional<RecordField> unusualFieldOf(const BoneScan &scan);
std::optional<RecordField> unusualFieldOf(const LabValue &lab);
std::optional<RecordField> unusualFieldOf(const HealthEvent &event);

/// Of what has no figures.
template <typename Entry>
std::optional<RecordField> unusualFieldOf(const Entry & /*entry*/)
{
    return std::nullopt;
}

} // namespace osteon
