// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chip_model.h"

#include <QCoreApplication>
#include <QString>

namespace osteon {

/// What saving a line will add to its day.
class LineEffect
{
    Q_DECLARE_TR_FUNCTIONS(LineEffect)

public:
    /// "calcium at least +402 mg · activity +30 min"; empty where nothing is known to change.
    static QString of(const std::vector<Chip> &chips);
};

} // namespace osteon
