// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "ui/target_model.h"

#include <QStringList>

#include <vector>

namespace osteon {

/// What stands below the targets of a day, from their rows and what was taken.
class DayNotes
{
public:
    DayNotes() = default;
    DayNotes(const std::vector<TargetRow> &rows, const std::vector<IntakeEntry> &intake);

    /// Why some totals are 'at least': "2 items have no vitamin D value"; empty where all are known.
    QString unknown() const { return m_unknown; }
    /// Which items have no value of what, a line for each group.
    QString unknownItems() const { return m_unknownItems; }
    /// Amounts that have no row: "Also: protein 63 g · sugars at least 20 g".
    QString alsoLogged() const { return m_alsoLogged; }
    /// What the marks that are there mean: "solid: food · striped: supplements · line: target".
    QString legend() const { return m_legend; }

private:
    QString m_unknown, m_unknownItems, m_alsoLogged, m_legend;
};

} // namespace osteon
