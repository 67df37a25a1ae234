// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dose.h"
#include "ui/bone/bone_list_model.h"
#include "ui/bone/record_entry.h"

#include <QCoreApplication>

namespace osteon {

/// The lists of the bone record, newest first; dates to come in the order they come.
class BoneRows
{
    Q_DECLARE_TR_FUNCTIONS(BoneRows)

public:
    using Rows = std::vector<BoneListRow>;

    static Rows scans(const BoneRecord &record); ///< by site
    /// Medicines with what was ticked of them, in the order they began.
    static Rows treatments(const std::vector<Regimen> &regimens, const std::vector<Dose> &doses, Day today);
    static Rows labs(const BoneRecord &record);
    static Rows events(const BoneRecord &record);
    static Rows questions(const BoneRecord &record); ///< the open ones first
    static Rows dates(const BoneRecord &record, const std::vector<Regimen> &regimens, Day today);
    static Rows notes(const BoneRecord &record);
};

} // namespace osteon
